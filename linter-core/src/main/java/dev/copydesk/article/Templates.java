package dev.copydesk.article;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a template engine puts something else in place of before anybody reads it: {@code {{
 * name }}} and {@code {% if %}} of Liquid, Jinja and Hugo with the code that they enclose, {@code
 * <% %>} of ERB and JSP, {@code <?php ?>}, the expressions of JSP and Thymeleaf. Those of a server
 * may be of any length.
 *
 * <p>Remembers where the next closing marks stand, for a page full of opening ones must not take
 * long. For one text and one thread.
 */
public final class Templates {
  private static final int LONG = 4_000;
  private static final int SHORT = 200;

  /** Marks that open and close; of those that begin alike the longer comes first. */
  private enum Marks {
    HANDLEBARS_COMMENT("{{!--", "--}}", LONG),
    BLADE_COMMENT("{{--", "--}}", LONG),
    RAW("{{{", "}}}", LONG),
    MUSTACHE("{{", "}}", LONG),
    TAG("{%", "%}", LONG),
    NOTE("{#", "#}", LONG),
    SERVER_COMMENT("<%--", "--%>", Integer.MAX_VALUE),
    SERVER("<%", "%>", Integer.MAX_VALUE),
    PHP("<?", "?>", Integer.MAX_VALUE),
    EXPRESSION("${", "}", SHORT),
    SELECTION("#{", "}", SHORT);

    private static final Marks[] ALL = values();

    private final String open;
    private final String close;
    private final int longest;

    Marks(String open, String close, int longest) {
      this.open = open;
      this.close = close;
      this.longest = longest;
    }

    boolean mayHoldCode() {
      return this == RAW || this == MUSTACHE || this == TAG;
    }
  }

  /** What stands between such a tag and the one that ends it is no prose. */
  private static final Set<String> CODE =
      Set.of(
          ("highlight comment raw verbatim codeblock code schema javascript stylesheet style math"
                  + " mermaid")
              .split(" "));

  /** Where a closing mark was looked for last, and where it was found. */
  private static final class Search {
    private int from;
    private int found = -1;
  }

  private final String source;
  private final Map<Marks, Search> searches = new EnumMap<>(Marks.class);
  private final Set<String> endless = new HashSet<>();

  /** For the templates of a text. */
  public Templates(String source) {
    this.source = source;
  }

  /** Where the template ends that begins at an offset; -1 if none does. */
  public int end(int at) {
    if (!mayOpen(at)) {
      return -1;
    }
    for (Marks marks : Marks.ALL) {
      if (source.startsWith(marks.open, at)) {
        int end = marks == Marks.PHP ? php(at) : end(marks, at);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private boolean mayOpen(int at) {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : '\0';
    return switch (source.charAt(at)) {
      case '{' -> next == '{' || next == '%' || next == '#';
      case '<' -> next == '%' || next == '?';
      case '$', '#' -> next == '{';
      default -> false;
    };
  }

  /** Whether a text holds a mark that opens a template. */
  public static boolean isIn(String text) {
    for (Marks marks : Marks.ALL) {
      if (text.contains(marks.open)) {
        return true;
      }
    }
    return false;
  }

  /** A script goes on to the end of the file if nothing ends it. */
  private int php(int at) {
    boolean script =
        source.startsWith("php", at + 2)
            || source.startsWith("=", at + 2)
            || (at + 2 < source.length() && Tokenizer.isBlank(source.charAt(at + 2)));
    if (!script) {
      return -1;
    }
    int end = end(Marks.PHP, at);
    return end < 0 ? source.length() : end;
  }

  private int end(Marks marks, int at) {
    Search search = searches.computeIfAbsent(marks, each -> new Search());
    int from = at + marks.open.length();
    if (search.found < from || search.from > from) {
      int found = source.indexOf(marks.close, from);
      search.found = found < 0 ? Integer.MAX_VALUE : found;
      search.from = from;
    }
    int close = search.found;
    if (close == Integer.MAX_VALUE || close - at > marks.longest) {
      return -1;
    }
    int end = close + marks.close.length();
    return marks.mayHoldCode() ? pastCode(from, end) : end;
  }

  /** Behind {@code {% endhighlight %}} for {@code {% highlight java %}}. */
  private int pastCode(int from, int end) {
    int start = from;
    while (start < end && " -<%\t".indexOf(source.charAt(start)) >= 0) {
      start++;
    }
    int stop = start;
    while (stop < end && isLetter(source.charAt(stop))) {
      stop++;
    }
    String name = source.substring(start, stop);
    boolean hugo = start > from && "<%".indexOf(source.charAt(from)) >= 0;
    boolean block = source.startsWith("{%", from - 2) || hugo;
    if (!block || !CODE.contains(name)) {
      return end;
    }
    String last = (hugo ? "/" : "end") + name;
    if (endless.contains(last)) {
      return end;
    }
    int found = source.indexOf(last, end);
    int close = found < 0 ? -1 : source.indexOf(hugo ? "}}" : "%}", found);
    if (close < 0) {
      endless.add(last);
      return end;
    }
    return close + 2;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
