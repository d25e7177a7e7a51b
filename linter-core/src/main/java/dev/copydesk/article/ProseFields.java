package dev.copydesk.article;

import java.util.List;

/**
 * The fields in the front matter of a page whose values are prose.
 *
 * @param names as they are written there; empty if none is
 */
public record ProseFields(List<String> names) {
  /** What sites show of a page beside its text. */
  public static final ProseFields DEFAULT =
      new ProseFields(List.of("title", "description", "summary"));

  public ProseFields {
    names = List.copyOf(names);
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
