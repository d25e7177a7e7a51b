package dev.copydesk.article.asciidoc;

import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands for characters: attributes such as {@code {rsquo}}, and references of HTML. */
final class References {
  private static final int LONGEST_NUMBER = 8;

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

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("rsquo", "\u2019"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("sbquo", "\u201A"),
          Map.entry("bdquo", "\u201E"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("prime", "\u2032"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("shy", "\u00AD"),
          Map.entry("zwj", "\u200D"),
          Map.entry("zwnj", "\u200C"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("bull", "\u2022"),
          Map.entry("middot", "\u00B7"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("trade", "\u2122"),
          Map.entry("sect", "\u00A7"),
          Map.entry("para", "\u00B6"),
          Map.entry("deg", "\u00B0"),
          Map.entry("plusmn", "\u00B1"),
          Map.entry("times", "\u00D7"),
          Map.entry("divide", "\u00F7"),
          Map.entry("minus", "\u2212"),
          Map.entry("frac12", "\u00BD"),
          Map.entry("frac14", "\u00BC"),
          Map.entry("euro", "\u20AC"),
          Map.entry("pound", "\u00A3"),
          Map.entry("cent", "\u00A2"),
          Map.entry("yen", "\u00A5"),
          Map.entry("aacute", "\u00E1"),
          Map.entry("agrave", "\u00E0"),
          Map.entry("acirc", "\u00E2"),
          Map.entry("auml", "\u00E4"),
          Map.entry("aring", "\u00E5"),
          Map.entry("ccedil", "\u00E7"),
          Map.entry("eacute", "\u00E9"),
          Map.entry("egrave", "\u00E8"),
          Map.entry("ecirc", "\u00EA"),
          Map.entry("euml", "\u00EB"),
          Map.entry("iacute", "\u00ED"),
          Map.entry("iuml", "\u00EF"),
          Map.entry("ntilde", "\u00F1"),
          Map.entry("oacute", "\u00F3"),
          Map.entry("ocirc", "\u00F4"),
          Map.entry("ouml", "\u00F6"),
          Map.entry("oslash", "\u00F8"),
          Map.entry("uacute", "\u00FA"),
          Map.entry("uuml", "\u00FC"),
          Map.entry("szlig", "\u00DF"),
          Map.entry("Eacute", "\u00C9"),
          Map.entry("Auml", "\u00C4"),
          Map.entry("Ouml", "\u00D6"),
          Map.entry("Uuml", "\u00DC"),
          Map.entry("larr", "\u2190"),
          Map.entry("rarr", "\u2192"));

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
    int limit = Math.min(text.length(), ampersand + 2 + LONGEST_NUMBER);
    while (end < limit && (isNamePart(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (Characters.at(text, end) != ';') {
      return null;
    }
    String name = text.substring(ampersand + 1, end);
    String meaning = name.startsWith("#") ? ofNumber(name.substring(1)) : ENTITIES.get(name);
    return meaning == null ? null : Construct.reference(meaning, ampersand, end + 1);
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
