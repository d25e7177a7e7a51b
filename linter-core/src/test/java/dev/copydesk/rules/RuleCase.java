package dev.copydesk.rules;

import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One text and what a rule must make of it, from a case file. Each line of such a file begins with
 * a sign and a blank:
 *
 * <ul>
 *   <li>{@code -} a damaged text, and on the next line {@code +} what the safe fixes make of it;
 *   <li>{@code -} a damaged text, and on the next line {@code ?} what the first suggested fix makes
 *       of it, while the safe fixes leave it alone;
 *   <li>{@code -} a damaged text, and on the next line {@code !}: it is reported, without a fix;
 *   <li>{@code =} a text in which nothing may be found;
 *   <li>{@code %} a configuration of the house, for the lines that follow;
 *   <li>{@code #} a comment; {@code @} and a dialect's tag, for the lines that follow.
 * </ul>
 *
 * <p>{@code \n}, {@code \r}, {@code \t} and {@code \\} stand for themselves; a case is an article
 * of its own and has no final line break unless it is written.
 */
record RuleCase(
    Kind kind, Dialect dialect, HouseStyle style, int line, String text, String expected) {
  enum Kind {
    REPAIRED,
    SUGGESTED,
    REPORTED,
    SILENT
  }

  static List<RuleCase> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("no case file " + file, e);
    }
    List<RuleCase> cases = new ArrayList<>();
    Dialect dialect = Dialect.EN_US;
    HouseStyle style = HouseStyle.NONE;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      char sign = line.isEmpty() ? '#' : line.charAt(0);
      switch (sign) {
        case '#' -> {}
        case '@' -> dialect = Dialect.ofTag(line.substring(1).strip()).orElseThrow();
        case '%' -> style = Linting.style(unescape(line));
        case '=' -> cases.add(new RuleCase(Kind.SILENT, dialect, style, i + 1, unescape(line), ""));
        case '-' -> {
          String answer = lines.get(i + 1);
          cases.add(
              new RuleCase(
                  kind(answer, file, i), dialect, style, i + 1, unescape(line), unescape(answer)));
          i++;
        }
        default -> throw new AssertionError(file + ":" + (i + 1) + ": no such sign");
      }
    }
    return cases;
  }

  private static Kind kind(String answer, Path file, int index) {
    return switch (answer.charAt(0)) {
      case '+' -> Kind.REPAIRED;
      case '?' -> Kind.SUGGESTED;
      case '!' -> Kind.REPORTED;
      default -> throw new AssertionError(file + ":" + (index + 2) + ": no answer");
    };
  }

  private static String unescape(String line) {
    return line.length() < 2 ? "" : line.substring(2).translateEscapes();
  }
}
