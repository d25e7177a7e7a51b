package dev.copydesk.rules.encoding;

import dev.copydesk.article.Block;
import java.util.Set;

/** Which blank an entity for a no-break space is to become. */
final class Blank {
  private static final String NO_BREAK = "\u00A0";

  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mr", "Mrs", "Ms", "Dr", "No.", "Nos.",
          "Fig.", "Vol.", "Sec.", "Art.", "Rev.", "Gen.", "Sgt.", "Capt.", "Lt.", "Col.", "Sen.",
          "Rep.", "Gov.", "Mme", "Mlle", "M.", "p.", "pp.", "vol.", "no.", "ch.", "cf.");

  private Blank() {}

  /**
   * A no-break space where typographers want one: before a unit and between groups of digits, after
   * a title, before French marks, before a dash. Nothing beside another blank, at a line's end.
   * Else a blank, for a converter put the entity there and no author.
   */
  static String between(Block block, int start, int end) {
    String text = block.text();
    int before = start > 0 ? text.charAt(start - 1) : -1;
    int after = end < text.length() ? text.charAt(end) : -1;
    if (before < 0 || after < 0 || Passage.isBlank(before) || Passage.isBlank(after)) {
      return "";
    }
    boolean counted =
        Character.isDigit(before) && (Character.isLetterOrDigit(after) || after == '%');
    boolean french = ":;!?\u00BB%\u2013\u2014".indexOf(after) >= 0 || before == '\u00AB';
    return counted || french || before == '\u00A7' || isTitle(text, start) ? NO_BREAK : " ";
  }

  private static boolean isTitle(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 6 && !Passage.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return TITLES.contains(text.substring(start, end));
  }
}
