package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A blank at the end of one line.
 *
 * <p>It comes from typing: a sentence ends with a blank for the next one, and then a paragraph
 * does. A third of the articles of a large news site hold one. No reader sees it and no tool minds,
 * except those that compare; to strip it from a text that nobody damaged changes lines for nothing.
 * So it is found and offered but not taken away without asking, and a repair is not demanded here.
 * It strikes ends of paragraphs most, as those are where writers stop. It must not make anything
 * else worse, above all no line break may go with it, and the blank of a signature or of a line
 * break of Markdown has to stay.
 */
public final class StrayTrailingBlank implements Damage {
  @Override
  public String name() {
    return "stray trailing blank";
  }

  @Override
  public String rule() {
    return "spacing/file-hygiene";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    int at = text.indexOf("\n", random.nextInt(Math.max(1, text.length())));
    return at <= 0 || Character.isWhitespace(text.charAt(at - 1))
        ? Optional.empty()
        : Optional.of(text.substring(0, at) + " " + text.substring(at));
  }
}
