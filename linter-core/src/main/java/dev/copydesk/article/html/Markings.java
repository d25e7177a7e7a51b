package dev.copydesk.article.html;

import dev.copydesk.article.Templates;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the attributes of an element say of the language and nature of its words. */
final class Markings {
  private static final Set<String> NO_PROSE =
      Set.of(
          ("notranslate code codeblock code-block sourcecode highlight math katex mathjax"
                  + " material-icons material-symbols-outlined material-symbols-rounded"
                  + " material-symbols-sharp")
              .split(" "));

  private static final Pattern KEEPS_BLANKS =
      Pattern.compile(
          "white-space(?:-collapse)?\\s{0,9}+:\\s{0,9}+(?:-\\w{1,9}+-)?+(?:pre|break-spaces|preserve)",
          Pattern.CASE_INSENSITIVE);

  private Markings() {}

  /**
   * Whether the words are of another language than English.
   *
   * @return null if nothing is said of it
   */
  static @Nullable Boolean foreign(Tag tag, String source) {
    if (tag.attributes().isEmpty()) {
      return null;
    }
    String said = tag.value("lang", source);
    String language = said == null ? tag.value("xml:lang", source) : said;
    if (language == null || language.isBlank() || Templates.isIn(language)) {
      return null;
    }
    String code = language.strip().toLowerCase(Locale.ROOT);
    return !code.equals("en") && !code.startsWith("en-") && !code.startsWith("en_");
  }

  /** Whether the words are marked as none of a sentence: code, a name of an icon. */
  static boolean silent(Tag tag, String source) {
    if (tag.attributes().isEmpty()) {
      return false;
    }
    return tag.has("translate", "no", source)
        || tag.has("xml:space", "preserve", source)
        || hasSilentClass(tag.value("class", source))
        || keepsBlanks(tag.value("style", source));
  }

  /** Whether blanks and line ends mean something: verse, columns set by hand, a listing. */
  private static boolean keepsBlanks(@Nullable String style) {
    return style != null && KEEPS_BLANKS.matcher(style).find();
  }

  private static boolean hasSilentClass(@Nullable String classes) {
    if (classes == null) {
      return false;
    }
    int at = 0;
    while (at < classes.length()) {
      int end = at;
      while (end < classes.length() && !Html.isBlank(classes.charAt(end))) {
        end++;
      }
      if (NO_PROSE.contains(classes.substring(at, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }
}
