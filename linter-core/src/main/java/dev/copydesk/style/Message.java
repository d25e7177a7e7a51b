package dev.copydesk.style;

import java.util.List;
import java.util.Optional;

/** A message whose {@code %s}, {@code %d}, {@code %[2]s} and the like stand for what was found. */
record Message(String template) {
  /** The message, one line; a mark for which there is no value stands for nothing. */
  String filled(List<String> values) {
    StringBuilder result = new StringBuilder(template.length() + 32);
    int next = 0;
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i++);
      if (c != '%' || i == template.length()) {
        result.append(c);
        continue;
      }
      if (template.charAt(i) == '%') {
        result.append('%');
        i++;
        continue;
      }
      int end = i;
      while (end < template.length() && "[]0123456789.+-# ".indexOf(template.charAt(end)) >= 0) {
        end++;
      }
      if (end == template.length() || "sdvqfg".indexOf(template.charAt(end)) < 0) {
        result.append(c);
        continue;
      }
      int index = position(template.substring(i, end)).map(at -> at - 1).orElse(next);
      if (index >= 0 && index < values.size()) {
        result.append(values.get(index));
      }
      next = index + 1;
      i = end + 1;
    }
    return result.toString().replaceAll("\\s+", " ").strip();
  }

  /** The number in {@code [2]}, if it is one of the few that make sense. */
  private static Optional<Integer> position(String flags) {
    int open = flags.indexOf('[');
    int close = flags.indexOf(']');
    boolean short1 = open >= 0 && close > open + 1 && close <= open + 3;
    return short1 && flags.substring(open + 1, close).chars().allMatch(Character::isDigit)
        ? Optional.of(Integer.parseInt(flags.substring(open + 1, close)))
        : Optional.empty();
  }

  /** Several words as they are offered: {@code 'a', 'b', or 'c'}; one as it is. */
  static String choice(List<String> words) {
    if (words.size() == 1) {
      return "'" + words.get(0) + "'";
    }
    List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
    if (quoted.size() == 2) {
      return quoted.get(0) + " or " + quoted.get(1);
    }
    return String.join(", ", quoted.subList(0, quoted.size() - 1))
        + ", or "
        + quoted.get(quoted.size() - 1);
  }
}
