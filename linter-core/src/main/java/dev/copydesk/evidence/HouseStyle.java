package dev.copydesk.evidence;

import java.util.List;

/**
 * What a house has chosen.
 *
 * @param profile whose habits it follows
 * @param vocabulary the words it accepts and rejects
 * @param names the names it writes in one way
 */
public record HouseStyle(Profile profile, Vocabulary vocabulary, List<HouseName> names) {
  /** Nothing is chosen. */
  public static final HouseStyle NONE =
      new HouseStyle(Profile.AS_DOCUMENT, Vocabulary.NONE, List.of());

  public HouseStyle {
    names = List.copyOf(names);
  }
}
