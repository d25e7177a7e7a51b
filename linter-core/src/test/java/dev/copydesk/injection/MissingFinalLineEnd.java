package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A text whose last line lost its end.
 *
 * <p>It comes from editors that do not write it, from pasting, from programs that join lines with a
 * mark between and none behind. It strikes the whole text once. POSIX wants every line to end, and
 * tools that join or compare files show it; no reader sees it. The kind of line end that has to
 * come back is the one that the other lines have, CRLF in files of Windows. A text of one line
 * shows no kind; a line feed is then the only sensible one. Files that hold nothing are right as
 * they are. Pages that begin with a head of data are no plain text and are only asked about, and so
 * are not struck here.
 */
public final class MissingFinalLineEnd implements Damage {
  @Override
  public String name() {
    return "missing final line end";
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
    boolean ends = text.endsWith("\n") && !text.endsWith("\n\n") && !text.startsWith("---");
    return ends ? Optional.of(text.substring(0, text.length() - 1)) : Optional.empty();
  }
}
