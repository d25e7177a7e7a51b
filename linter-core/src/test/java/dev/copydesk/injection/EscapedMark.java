package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A mark of typography as programming languages escape it.
 *
 * <p>A program prints the source form of a string instead of the string: JSON, Java and JavaScript
 * write a backslash, the letter u and four digits. It strikes characters beyond ASCII in running
 * text. Apostrophes, quotation marks, dashes and accented letters are the common ones; within code
 * and addresses the escape is what the author wrote, so nothing is struck there, nor in texts about
 * code.
 */
public final class EscapedMark implements Damage {
  @Override
  public String name() {
    return "escape of a programming language";
  }

  @Override
  public String rule() {
    return "encoding/html-entity";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (text.indexOf('\\') >= 0 || text.indexOf('_') >= 0 || text.contains("()")) {
      return Optional.empty();
    }
    return Places.any(
            text, random, i -> "\u2019\u201C\u201D\u2014\u2013\u00E9".indexOf(text.charAt(i)) >= 0)
        .map(i -> Places.replaced(text, i, String.format("\\u%04x", (int) text.charAt(i))));
  }
}
