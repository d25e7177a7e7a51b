package dev.copydesk.article.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes are read by people. */
final class ShownAttributes {
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "description",
          "og:title",
          "og:description",
          "og:image:alt",
          "twitter:title",
          "twitter:description",
          "twitter:image:alt",
          "dc.title",
          "dc.description",
          "dcterms.title",
          "dcterms.description");

  private ShownAttributes() {}

  static boolean isShown(Tag tag, Attribute attribute, String source) {
    return switch (attribute.name()) {
      case "title" -> !tag.name().equals("link") && !tag.name().equals("style");
      case "aria-label", "aria-description", "placeholder" -> true;
      case "alt" ->
          tag.name().equals("img") || tag.name().equals("area") || tag.name().equals("input");
      case "label" ->
          tag.name().equals("option")
              || tag.name().equals("optgroup")
              || tag.name().equals("track");
      case "summary" -> tag.name().equals("table");
      case "content" ->
          tag.name().equals("meta")
              && (isDescription(tag.value("name", source))
                  || isDescription(tag.value("property", source)));
      case "value" ->
          tag.name().equals("input")
              && (tag.has("type", "submit", source)
                  || tag.has("type", "button", source)
                  || tag.has("type", "reset", source));
      default -> false;
    };
  }

  private static boolean isDescription(@Nullable String name) {
    return name != null && DESCRIPTIONS.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
