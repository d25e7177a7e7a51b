package dev.copydesk.article.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start tag or an end tag.
 *
 * @param name in lower case
 * @param start where its {@code <} stands
 * @param end behind its {@code >}
 * @param closing whether it is an end tag
 * @param selfClosing whether it ends with {@code />}
 * @param attributes those that have a value, in order
 */
record Tag(
    String name,
    int start,
    int end,
    boolean closing,
    boolean selfClosing,
    List<Attribute> attributes) {

  /** The value of an attribute as it stands in the source; null if it has none. */
  @Nullable String value(String attribute, String source) {
    for (Attribute each : attributes) {
      if (each.name().equals(attribute)) {
        return source.substring(each.start(), each.end());
      }
    }
    return null;
  }

  /** Whether an attribute has a value, whatever its case. */
  boolean has(String attribute, String value, String source) {
    String found = value(attribute, source);
    return found != null && found.strip().equalsIgnoreCase(value);
  }
}
