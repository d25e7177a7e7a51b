package dev.copydesk.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every piece of markup in a text, in order, none overlapping another. */
final class Leftovers {
  private static final int LONGEST_BOLD = 200;

  private Leftovers() {}

  static List<Leftover> in(String text) {
    List<Leftover> found = new ArrayList<>();
    if (text.indexOf('<') < 0
        && text.indexOf('[') < 0
        && text.indexOf('{') < 0
        && !text.contains("**")) {
      return found;
    }
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '<' && c != '[' && c != '{' && c != '*') {
        i++;
        continue;
      }
      Optional<Leftover> here = at(text, i);
      if (here.isPresent()
          && (found.isEmpty() || found.get(found.size() - 1).end() <= here.get().start())) {
        found.add(here.get());
        i = Math.max(here.get().end(), i + 1);
      } else {
        i++;
      }
    }
    return found;
  }

  private static Optional<Leftover> at(String text, int at) {
    return switch (text.charAt(at)) {
      case '<' -> TagReader.html().at(text, at);
      case '[' -> bracket(text, at);
      case '{' -> BraceReader.at(text, at);
      case '*' -> bold(text, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Leftover> bracket(String text, int at) {
    if (text.startsWith("[])", at) || text.startsWith("[CDATA[", at)) {
      return BraceReader.line(text, at);
    }
    return BracketReader.known().at(text, at);
  }

  /** {@code **word**}, on one line. */
  private static Optional<Leftover> bold(String text, int at) {
    if (!text.startsWith("**", at)
        || at + 2 >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at + 2))
        || (at > 0 && (text.charAt(at - 1) == '*' || text.charAt(at - 1) == '/'))) {
      return Optional.empty();
    }
    int most = Math.min(text.length() - 1, at + LONGEST_BOLD);
    for (int i = at + 3; i < most && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '*' && text.charAt(i + 1) == '*') {
        return Character.isWhitespace(text.charAt(i - 1))
            ? Optional.empty()
            : Optional.of(
                Leftover.of(Leftover.Kind.MARKDOWN, at, i + 2, text.substring(at + 2, i)));
      }
    }
    return Optional.empty();
  }
}
