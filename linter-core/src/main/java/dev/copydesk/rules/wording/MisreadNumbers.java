package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in which {@code l}, {@code I} and {@code O} stand for digits. */
final class MisreadNumbers {
  private static final int LONGEST = 12;
  private static final Set<String> DATING =
      Set.of(
          "in",
          "since",
          "until",
          "by",
          "from",
          "of",
          "during",
          "before",
          "after",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private MisreadNumbers() {}

  /** Whether a run of letters and digits could be a number misread: little but digits in it. */
  static boolean mayBe(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && "lIOo".indexOf(c) < 0) {
        return i > start && end - i == 2 && isSuffix(text.substring(i, end));
      }
    }
    return true;
  }

  /** The misreading that a run of letters and digits is, with the groups around it. */
  static Optional<Misreading> at(Block block, int start, int end) {
    String text = block.text();
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    if (end - start > 2 && isSuffix(text.substring(end - 2, end))) {
      return isFree(text, start, end) ? ordinal(block, start, end) : Optional.empty();
    }
    int from = start;
    int to = end;
    while (from > 1 && text.charAt(from - 1) == ',' && from - 2 >= start - LONGEST) {
      int group = from - 1;
      while (group > 0 && isDigitLike(text.charAt(group - 1)) && from - group < LONGEST) {
        group--;
      }
      if (group == from - 1) {
        break;
      }
      from = group;
    }
    while (to + 3 < text.length() && text.charAt(to) == ',' && isGroup(text, to + 1)) {
      to += 4;
    }
    if (!isFree(text, from, to)) {
      return Optional.empty();
    }
    String read = text.substring(from, to);
    String printed = digits(read);
    if (printed.equals(read) || printed.charAt(0) == '0') {
      return Optional.empty();
    }
    boolean certain =
        read.indexOf(',') > 0
            ? isGrouped(printed) && trueDigits(read) >= 2
            : trueDigits(read) >= 1
                && (isYear(text, from, read, printed) || isCount(text, to, read));
    return certain
        ? Optional.of(new Misreading(block, from, to, printed, Misreading.Kind.NUMBER))
        : Optional.empty();
  }

  private static Optional<Misreading> ordinal(Block block, int start, int end) {
    String read = block.text().substring(start, end - 2);
    String printed = digits(read);
    if (printed.equals(read) || trueDigits(read) == 0 || printed.charAt(0) == '0') {
      return Optional.empty();
    }
    char last = printed.charAt(printed.length() - 1);
    boolean teen = printed.length() > 1 && printed.charAt(printed.length() - 2) == '1';
    String suffix =
        teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
    String whole = printed + suffix;
    return block.text().startsWith(suffix, end - 2) && printed.length() < 4
        ? Optional.of(new Misreading(block, start, end, whole, Misreading.Kind.NUMBER))
        : Optional.empty();
  }

  private static boolean isSuffix(String letters) {
    return letters.equals("st")
        || letters.equals("nd")
        || letters.equals("rd")
        || letters.equals("th");
  }

  private static boolean isYear(String text, int start, String read, String printed) {
    boolean year =
        printed.length() == 4
            && trueDigits(read) >= 2
            && ((printed.startsWith("1") && printed.charAt(1) > '4')
                || (printed.startsWith("20") && printed.charAt(2) < '5'));
    int to = start - 1;
    if (!year || to < 1 || !Character.isWhitespace(text.charAt(to))) {
      return false;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return DATING.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /** {@code I0 people}, but not {@code 5l per minute}. */
  private static boolean isCount(String text, int end, String read) {
    if (read.endsWith("l") || end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int to = end + 1;
    while (to < text.length() && to - end < LONGEST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return Confusions.table().isCounted(text.substring(end + 1, to));
  }

  private static boolean isGroup(String text, int at) {
    for (int i = at; i < at + 3; i++) {
      if (!isDigitLike(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 3));
  }

  private static boolean isGrouped(String number) {
    int first = number.indexOf(',');
    if (first < 1 || first > 3 || (number.length() - first) % 4 != 0) {
      return false;
    }
    for (int i = first; i < number.length(); i++) {
      if ((i - first) % 4 == 0 ? number.charAt(i) != ',' : !isDigit(number.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean open =
        Character.isWhitespace(before)
            || "(\"'\u201C\u2018\u2014$\u00A3\u20AC".indexOf(before) >= 0;
    boolean stop =
        after == '.'
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    boolean closed =
        Character.isWhitespace(after) || stop || ",;:?!)\"'\u201D\u2019\u2014%".indexOf(after) >= 0;
    return open && closed;
  }

  private static String digits(String read) {
    return read.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
  }

  private static long trueDigits(String read) {
    return read.chars().filter(c -> isDigit((char) c)).count();
  }

  private static boolean isDigitLike(char c) {
    return isDigit(c) || c == 'l' || c == 'I' || c == 'O';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
