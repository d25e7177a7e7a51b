package dev.copydesk.run;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What of today's date may decide what is found in a text. Some of LanguageTool's rules know the
 * calendar: which weekday a date without a year falls on, whether in January the year is still the
 * old one, and whether a date that is told as past is yet to come.
 */
final class Calendar {
  private static final int DIGITS_OF_YEAR = 4;
  private static final int CENTURY = 100;

  private Calendar() {}

  /** The month; the day if a text names this year or one to come. */
  static String of(String text, LocalDate today) {
    return namesYear(text, today.getYear()) ? today.toString() : YearMonth.from(today).toString();
  }

  private static boolean namesYear(String text, int thisYear) {
    int digits = 0;
    int number = 0;
    // Half of all texts hold a curly mark, and their characters are slow to get from a string.
    char[] chars = text.toCharArray();
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        number = digits > DIGITS_OF_YEAR ? 0 : number * 10 + (c - '0');
      } else {
        if (digits == DIGITS_OF_YEAR && number >= thisYear && number < thisYear + CENTURY) {
          return true;
        }
        digits = 0;
        number = 0;
      }
    }
    return false;
  }
}
