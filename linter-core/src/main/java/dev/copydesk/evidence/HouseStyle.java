package dev.copydesk.evidence;

import java.util.List;

/**
 * What a house has chosen.
 *
 * @param profile whose habits it follows
 * @param vocabulary the words it accepts and rejects
 * @param names the names it writes in one way
 * @param shared whether its articles are to have one form of a name between them
 * @param otherArticles which forms the articles of the run have; none if there is no other
 */
public record HouseStyle(
    Profile profile,
    Vocabulary vocabulary,
    List<HouseName> names,
    boolean shared,
    SharedForms otherArticles) {
  /** Nothing is chosen. */
  public static final HouseStyle NONE =
      new HouseStyle(Profile.AS_DOCUMENT, Vocabulary.NONE, List.of());

  public HouseStyle {
    names = List.copyOf(names);
  }

  /** Each article is looked at by itself. */
  public HouseStyle(Profile profile, Vocabulary vocabulary, List<HouseName> names) {
    this(profile, vocabulary, names, false, SharedForms.NONE);
  }

  /** The same, for articles that are to have one form of a name between them. */
  public HouseStyle sharing() {
    return new HouseStyle(profile, vocabulary, names, true, otherArticles);
  }

  /** The same in a run whose articles have these forms, if they are to share them. */
  public HouseStyle among(SharedForms forms) {
    return shared ? new HouseStyle(profile, vocabulary, names, true, forms) : this;
  }

  /** What its profile decides. */
  public Habits habits() {
    return profile.habits();
  }
}
