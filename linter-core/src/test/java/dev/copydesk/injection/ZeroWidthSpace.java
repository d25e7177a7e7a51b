package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A zero-width space, inserted anywhere in the text.
 *
 * <p>Content management systems put it in as a place for the cursor, chat programs as a mark of
 * where an emoji stood, and copying takes it along. Nothing shows, but a search no longer finds the
 * word and a spelling checker sees two. It strikes within words as well as beside blanks and marks,
 * at the beginning and the end of a paragraph. Addresses and code are left out: there it may be
 * deliberate.
 */
public final class ZeroWidthSpace implements Damage {
  @Override
  public String name() {
    return "zero-width space";
  }

  @Override
  public String rule() {
    return "encoding/invisible-character";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(text, random, i -> !isMarkup(text, i))
        .map(i -> text.substring(0, i) + "\u200B" + text.substring(i));
  }

  /** Beside marks of markup it is put by hand, to keep them from being read as markup. */
  private static boolean isMarkup(String text, int at) {
    String marks = "@_*~#<>|\\/`";
    return (at > 0 && marks.indexOf(text.charAt(at - 1)) >= 0)
        || marks.indexOf(text.charAt(at)) >= 0;
  }
}
