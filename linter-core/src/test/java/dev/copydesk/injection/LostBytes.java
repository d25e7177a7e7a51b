package dev.copydesk.injection;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Misread UTF-8 of which a later program took some characters away. */
final class LostBytes {
  private static final String RULE = "encoding/mojibake";

  private static final Pattern PAIRED =
      Pattern.compile("[^\u201C\u201D]*+(?:\u201C[^\u201C\u201D]*+\u201D[^\u201C\u201D]*+)*+");

  /**
   * UTF-8 read as Windows-1252, and byte 9D dropped.
   *
   * <p>Windows-1252 assigns no character to 9D, the last byte of a closing quotation mark in UTF-8.
   * Strict decoders leave it out, others make a control of it that the next program strips. Of all
   * marks of English typography only the closing double quotation mark loses a byte, so it strikes
   * every quotation of an article: its beginning is whole mojibake, its end is cut. Behind it
   * stands whatever stands behind quotations: a blank, a comma, a full stop, a bracket, a dash, the
   * end of the paragraph. The letters Á, Í, Ï, Ð and Ý lose a byte in the same way, but nothing
   * tells which was lost; texts that hold them, or hold other characters with such a byte, are
   * passed over.
   */
  static final Damage BYTE_9D =
      Damage.safe(
          "mojibake with 9D lost",
          RULE,
          Injury.throughout(LostBytes::misreadWithout9D).onlyIn(LostBytes::losesOnlyQuotes));

  /**
   * An apostrophe of which only the first byte is left.
   *
   * <p>UTF-8 read as Latin-1 gives two controls for every mark of typography, and programs that
   * clean text for XML or a terminal take controls away. The apostrophe, both quotation marks, both
   * dashes and the ellipsis all end as the same letter, so only the word around an apostrophe can
   * tell what it was: a negative contraction, a pronoun with a contracted verb, a possessive. It
   * strikes every typographic apostrophe within a word; apostrophes at the end of a plural look
   * like dashes then and are passed over, as are those of nicknames and dialect, which no
   * dictionary knows.
   */
  static final Damage CONTROLS =
      Damage.safe(
          "apostrophe with C1 stripped",
          RULE,
          Places.like("(?<=\\p{L})\u2019(?=\\p{L})").become("\u00E2"));

  private static final Injury REST_OF_BLANK =
      Places.like("(?<=[a-z.,;]) (?=[A-Za-z0-9])").become(" \u00C2 ");

  /**
   * The first byte of a no-break space, left as a letter between two blanks.
   *
   * <p>Editors on the Web put a no-break space beside a space to keep the space visible. Read
   * wrongly, the no-break space C2 A0 becomes a letter with a circumflex and another no-break
   * space; the next program makes one kind of blank of all blanks, so that the letter stands alone
   * between two spaces. It strikes wherever a blank was typed twice: between words, after a full
   * stop, before a number. What the author wanted to be seen there is one blank. The marks of the
   * article went the same way; they prove it.
   */
  static final Damage NO_BREAK_SPACE =
      Damage.safe(
          "rest of a no-break space",
          RULE,
          (text, random) ->
              text.indexOf('\u2019') < 0
                  ? Optional.empty()
                  : REST_OF_BLANK.injure(
                      Misreadings.misread(text, Misreadings.WINDOWS_1252), random));

  /**
   * The same in an article of plain letters, where nothing else can be damaged.
   *
   * <p>It may be that such a letter is a word of Welsh or Vietnamese, so nobody can be sure.
   */
  static final Damage LONE_NO_BREAK_SPACE =
      Damage.doubtful("rest of a no-break space alone", RULE, REST_OF_BLANK);

  private LostBytes() {}

  private static String misreadWithout9D(String text) {
    return Misreadings.misread(text, Misreadings.WINDOWS_1252).replace("\u009D", "");
  }

  /**
   * Whether closing quotation marks lose a byte and nothing else does, and each has its opening.
   */
  private static boolean losesOnlyQuotes(String text) {
    String others = text.replace("\u201D", "");
    return !others.equals(text)
        && Stream.of(text.split("\n\\s*\n", -1)).allMatch(each -> PAIRED.matcher(each).matches())
        && Misreadings.misread(others, Misreadings.WINDOWS_1252)
            .chars()
            .noneMatch(c -> c >= 0x80 && c < 0xA0);
  }
}
