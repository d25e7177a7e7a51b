package dev.copydesk.evidence;

import dev.copydesk.article.Article;

/**
 * Which scripts an article is written in, letter by letter.
 *
 * @param latin letters beyond ASCII of the Latin script
 * @param cyrillic Cyrillic letters, whatever they look like
 * @param ownCyrillic those among them that no Latin letter looks like
 * @param greek Greek letters
 * @param rightToLeft letters of Hebrew, Arabic and other scripts written from right to left
 * @param eastAsian Chinese characters, kana, hangul and bopomofo
 */
public record Scripts(
    int latin, int cyrillic, int ownCyrillic, int greek, int rightToLeft, int eastAsian) {
  /** Cyrillic letters that in most typefaces cannot be told from Latin ones. */
  private static final String LOOK_ALIKES =
      "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u04BB\u0501\u051B\u051D"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408"
          + "\u0405\u04AE\u050C\u051A\u051C\u0417";

  /** Counts in the whole source. */
  public static Scripts of(Article article) {
    String text = article.text();
    int[] counts = new int[6];
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        int c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
        if (Character.isLetter(c)) {
          count(c, counts);
        }
      }
    }
    return new Scripts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  private static void count(int c, int[] counts) {
    switch (Character.UnicodeScript.of(c)) {
      case LATIN -> counts[0] += isWide(c) ? 0 : 1;
      case CYRILLIC -> {
        counts[1]++;
        counts[2] += LOOK_ALIKES.indexOf(c) < 0 ? 1 : 0;
      }
      case GREEK -> counts[3]++;
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> counts[5]++;
      default -> {
        byte direction = Character.getDirectionality(c);
        boolean leftwards =
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        counts[4] += leftwards ? 1 : 0;
      }
    }
  }

  /** A full-width Latin letter, which says nothing of the script around it. */
  private static boolean isWide(int c) {
    return c >= 0xFF00 && c <= 0xFF5E;
  }
}
