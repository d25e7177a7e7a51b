package dev.copydesk.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a country or an international organisation is called.
 *
 * @param kind what bears the name
 * @param shortName the name of everyday prose
 * @param longNames its official and other long names
 * @param adjectives what belongs to it; none for most organisations
 * @param people its people, in the plural
 * @param abbreviations what it is shortened to
 * @param takesThe which of its names need {@code the} within a sentence
 * @param modifies whether edited news puts the long name before a noun without an article
 * @param bare what a long name that lacks its article most likely was
 * @param keep phrases in which a long name is right as it stands
 * @param unless words of an article in which long and short name may differ in meaning
 * @param attributive for an abbreviation that does not stand before a noun, those that do
 */
public record Name(
    Kind kind,
    String shortName,
    List<LongName> longNames,
    List<String> adjectives,
    List<String> people,
    List<String> abbreviations,
    Set<Form> takesThe,
    boolean modifies,
    Bare bare,
    List<String> keep,
    List<String> unless,
    Map<String, List<String>> attributive) {
  /** What bears a name. */
  public enum Kind {
    COUNTRY,
    ORGANISATION
  }

  /** A kind of name. */
  public enum Form {
    SHORT,
    LONG,
    ABBREVIATION
  }

  /** What a long name without its article most likely was before something replaced it. */
  public enum Bare {
    /** The short name. */
    SHORT_NAME,
    /** The long name with its article. */
    WITH_THE,
    /** Nobody can tell. */
    UNKNOWN
  }

  /**
   * A long name and the short one that stands for it.
   *
   * @param text the long name
   * @param shortName mostly that of the country; another where the country changed its name
   */
  public record LongName(String text, String shortName) {}
}
