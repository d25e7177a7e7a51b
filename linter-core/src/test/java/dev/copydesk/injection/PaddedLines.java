package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * Blanks at the ends of all lines, as programs pad them.
 *
 * <p>It comes from terminals and tables, whose lines are filled up to a width, from mail programs
 * that mark soft line ends with a blank, and from pages whose lines are cut out with what stands
 * behind them. A machine strikes every line that holds something, or nearly every one. A single
 * blank behind a paragraph is typed by hand, stands in most edited texts and is a matter of taste,
 * so it is not what is struck here. In Markdown two blanks are a line break; only plain text is
 * struck. Tables, code and verse keep their blanks, which may mean something. Lines of one width
 * are padded with different numbers of blanks; two different numbers are used here, and tabs for
 * some.
 */
public final class PaddedLines implements Damage {
  @Override
  public String name() {
    return "padded lines";
  }

  @Override
  public String rule() {
    return "spacing/file-hygiene";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 8
        || text.startsWith("---")
        || text.contains("   ")
        || text.contains(" \n")) {
      return Optional.empty();
    }
    StringBuilder damaged = new StringBuilder(text.length() + 2 * lines.length);
    for (int i = 0; i < lines.length; i++) {
      boolean ink = !lines[i].isBlank();
      damaged.append(lines[i]).append(!ink ? "" : random.nextBoolean() ? " " : "  ");
      damaged.append(i + 1 < lines.length ? "\n" : "");
    }
    return Optional.of(damaged.toString());
  }
}
