package dev.copydesk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The documentation of a rule.
 *
 * @param text Markdown, its first line the rule's id as a heading
 */
public record RulePage(String text) {
  /**
   * The page that lies beside a rule's class, under the class's simple name.
   *
   * @throws IllegalStateException if there is none
   */
  public static RulePage of(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(rule.info().id() + " has no page " + name);
      }
      return new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
