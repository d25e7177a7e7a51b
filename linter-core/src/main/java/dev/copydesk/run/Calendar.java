package dev.copydesk.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/**
 * What of today's date may decide what is found in a text. Some of LanguageTool's rules know the
 * calendar: which weekday a date without a year falls on, whether in January the year is still the
 * old one, and whether a date that is told as past is yet to come.
 */
final class Calendar {
  private static final int DIGITS_OF_YEAR = 4;

  /** No year before will be this year again. */
  private static final int FIRST = 2000;

  private static final int CENTURY = 100;

  private final int thisYear;
  private final String month;
  private final String day;

  Calendar(LocalDate today) {
    thisYear = today.getYear();
    month = YearMonth.from(today).toString();
    day = today.toString();
  }

  /**
   * The month; the day if a text names this year or one to come.
   *
   * @param years those that the text names
   */
  String of(Set<Integer> years) {
    for (int each : years) {
      if (each >= thisYear && each < thisYear + CENTURY) {
        return day;
      }
    }
    return month;
  }

  /** The years that a text names, but for such as are long over. */
  static Set<Integer> years(String text) {
    Set<Integer> years = new HashSet<>();
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
        if (digits == DIGITS_OF_YEAR && number >= FIRST) {
          years.add(number);
        }
        digits = 0;
        number = 0;
      }
    }
    return years;
  }
}
