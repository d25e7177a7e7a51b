package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * Some line ends of another kind than the others.
 *
 * <p>It comes from pasting between systems and from editors that write their own kind for new lines
 * into a file of the other kind. A fifth of the lines is struck here, at least one, chosen by lot:
 * if half and more were struck, the other kind would be the usual one, and nothing could tell what
 * was there first. No word changes, and no reader sees it, but every comparison of two versions
 * does. A lone carriage return, of old computers, is struck in the same way. A text of one or two
 * lines has no usual kind and is not struck. Blank lines are struck like others. Three lines are
 * the least that has a usual kind.
 */
public final class MixedLineEnds implements Damage {
  @Override
  public String name() {
    return "mixed line ends";
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
    if (lines.length < 6 || text.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    StringBuilder damaged = new StringBuilder(text.length() + lines.length);
    int forced = random.nextInt(lines.length - 1);
    for (int i = 0; i < lines.length; i++) {
      boolean last = i + 1 == lines.length;
      boolean struck = i == forced || random.nextInt(6) == 0;
      damaged.append(lines[i]).append(last ? "" : struck ? "\r\n" : "\n");
    }
    int struck = damaged.length() - text.length();
    return struck * 2 < lines.length - 1 ? Optional.of(damaged.toString()) : Optional.empty();
  }
}
