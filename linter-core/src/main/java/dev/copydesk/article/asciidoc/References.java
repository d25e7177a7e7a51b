package dev.copydesk.article.asciidoc;

import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads what stands for characters: attributes such as {@code {rsquo}}, and references of HTML. */
final class References {
  private static final int LONGEST_NAME = 32;

  /** The attributes that AsciiDoc defines for characters; a document rarely defines them anew. */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("rsquo", "\u2019"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("apos", "'"),
          Map.entry("quot", "\""),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("plus", "+"),
          Map.entry("asterisk", "*"),
          Map.entry("deg", "\u00B0"),
          Map.entry("zwsp", "\u200B"),
          Map.entry("wj", "\u2060"),
          Map.entry("two-colons", "::"),
          Map.entry("two-semicolons", ";;"),
          Map.entry("startsb", "["),
          Map.entry("endsb", "]"),
          Map.entry("vbar", "|"),
          Map.entry("pp", "++"),
          Map.entry("cpp", "C++"),
          Map.entry("caret", "^"),
          Map.entry("tilde", "~"),
          Map.entry("backslash", "\\"),
          Map.entry("backtick", "`"),
          Map.entry("sp", " "));

  private References() {}

  /** A reference to an attribute; what it means is known of few, the others are objects. */
  static @Nullable Construct attribute(String text, int brace) {
    int end = brace + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == brace + 1) {
      return null;
    }
    String name = text.substring(brace + 1, end);
    if (Characters.at(text, end) == ':' && isDirective(name)) {
      while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '\n') {
        end++;
      }
    }
    if (Characters.at(text, end) != '}') {
      return null;
    }
    if (name.equals("empty") || name.equals("blank")) {
      return Construct.of(Kind.INVISIBLE, brace, end + 1);
    }
    String meaning = ATTRIBUTES.get(name);
    return meaning == null
        ? Construct.of(Kind.OBJECT, brace, end + 1)
        : Construct.reference(meaning, brace, end + 1);
  }

  private static boolean isDirective(String name) {
    return name.equals("set") || name.equals("counter") || name.equals("counter2");
  }

  private static boolean isNamePart(char c) {
    return Characters.isWord(c) || c == '-';
  }

  /** A character reference; null if the ampersand is no more than that. */
  static @Nullable Construct character(String text, int ampersand) {
    int end = ampersand + 1;
    int limit = Math.min(text.length(), ampersand + 2 + LONGEST_NAME);
    while (end < limit && (isNamePart(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (Characters.at(text, end) != ';') {
      return null;
    }
    String name = text.substring(ampersand + 1, end);
    String meaning = name.startsWith("#") ? ofNumber(name.substring(1)) : ofName(name);
    return meaning == null ? null : Construct.reference(meaning, ampersand, end + 1);
  }

  private static @Nullable String ofName(String name) {
    return Entities.isNamedEntity(name) ? Entities.getByName(name) : null;
  }

  private static @Nullable String ofNumber(String digits) {
    boolean hex = digits.startsWith("x");
    try {
      int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      boolean valid = code >= ' ' && Character.isValidCodePoint(code) && !isSurrogate(code);
      return valid ? Character.toString(code) : null;
    } catch (NumberFormatException e) {
      // Not a reference but an odd text, which is shown as it stands.
      return null;
    }
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
