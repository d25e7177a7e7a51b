package dev.copydesk.article.asciidoc;

import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds inline macros, {@code name:target[text]}, and addresses, by their colon. */
final class Macros {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "irc", "file");
  private static final List<String> INVISIBLE = List.of("footnote", "footnoteref", "indexterm");
  private static final int LONGEST_NAME = 40;
  private static final String PASS = "pass:";

  /** What these lead to may have blanks in its name. */
  private static final Set<String> SPACED = Set.of("image", "xref", "link", "menu", "icon");

  private static final int LONGEST_TARGET = 1_000;

  private final String text;
  private @Nullable Finder stops;
  private @Nullable Finder equalSigns;
  private @Nullable Brackets brackets;
  private int blankAskedFrom;
  private int blank = -1;

  Macros(String text) {
    this.text = text;
  }

  /**
   * What a colon belongs to.
   *
   * @param from where the text begins that belongs to nothing yet
   * @param limit where the markup around it ends
   * @return null if it is no more than a colon
   */
  @Nullable Construct at(int colon, int from, int limit) {
    if (Characters.isBlank(Characters.at(text, colon + 1))) {
      return null;
    }
    int name = nameStart(colon, from);
    if (name == colon) {
      return null;
    }
    if (text.startsWith("//", colon + 1)) {
      return SCHEMES.contains(text.substring(name, colon)) ? address(name, from, limit) : null;
    }
    int bracket = targetEnd(colon + 1);
    if (bracket < 0 && SPACED.contains(text.substring(name, colon))) {
      bracket = spacedTargetEnd(colon + 1);
    }
    if (bracket < 0) {
      return null;
    }
    int close = brackets().close(bracket);
    if (close < limit && isPassedOn(colon, bracket) && Characters.at(text, close + 1) == '[') {
      bracket = close + 1;
      close = brackets().close(bracket);
    }
    if (close >= limit) {
      return null;
    }
    String word = text.substring(name, colon);
    String glued = glued(word);
    return macro(glued, colon - glued.length(), colon, bracket, close);
  }

  /** Whether a target is written so that nothing in it is markup, {@code link:pass:[x][text]}. */
  private boolean isPassedOn(int colon, int bracket) {
    int name = bracket;
    while (name - 1 > colon
        && (text.charAt(name - 1) == ',' || isNamePart(text.charAt(name - 1)))) {
      name--;
    }
    return name - PASS.length() > colon && text.startsWith(PASS, name - PASS.length());
  }

  /** A note's mark stands right behind a word. */
  private static String glued(String word) {
    for (String name : INVISIBLE) {
      if (word.endsWith(name)) {
        return name;
      }
    }
    return word;
  }

  private int nameStart(int colon, int from) {
    int start = colon;
    int earliest = Math.max(from, colon - LONGEST_NAME);
    while (start > earliest && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    while (start < colon && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isNamePart(char c) {
    return Characters.isWord(c) || c == '-';
  }

  /** Where the bracket behind a target stands; -1 if a blank comes before it, or there is none. */
  int targetEnd(int target) {
    int bracket = nextBracket(target);
    return bracket == Finder.NONE || bracket > nextBlank(target) ? -1 : bracket;
  }

  /** The same for a target with blanks within, on one line. */
  private int spacedTargetEnd(int target) {
    int bracket = nextBracket(target);
    boolean near = bracket != Finder.NONE && bracket - target <= LONGEST_TARGET;
    if (!near || Characters.isBlank(text.charAt(target))) {
      return -1;
    }
    String between = text.substring(target, bracket);
    return between.indexOf('\n') < 0 && between.indexOf('\r') < 0 ? bracket : -1;
  }

  /** Where the next blank stands, or the text ends. */
  int nextBlank(int from) {
    if (from < blankAskedFrom || from > blank) {
      blankAskedFrom = from;
      blank = from;
      while (blank < text.length() && !Characters.isBlank(text.charAt(blank))) {
        blank++;
      }
    }
    return blank;
  }

  private int nextBracket(int from) {
    if (stops == null) {
      stops = Finder.of(text, "[");
    }
    return stops.next(from);
  }

  private int nextEqualSign(int from) {
    if (equalSigns == null) {
      equalSigns = Finder.of(text, "=");
    }
    return equalSigns.next(from);
  }

  private Brackets brackets() {
    if (brackets == null) {
      brackets = new Brackets(text);
    }
    return brackets;
  }

  private Construct macro(String name, int start, int colon, int bracket, int close) {
    int inside = bracket + 1;
    int end = close + 1;
    boolean plain = bracket > colon + 1 && text.charAt(colon + 1) != ':';
    return switch (name) {
      case "mailto" ->
          // Behind a comma the subject stands and the body of the mail.
          Characters.indexOf(text, ',', inside, close) < 0
              ? link(start, inside, close)
              : linkWithAttributes(start, inside, close);
      case "link", "xref" ->
          plain ? link(start, inside, close) : Construct.of(Kind.OBJECT, start, end);
      case "footnote" -> note(start, inside, close);
      case "footnoteref" -> {
        int comma = Characters.indexOf(text, ',', inside, close);
        yield note(start, comma < 0 ? close : comma + 1, close);
      }
      case "indexterm", "anchor" -> Construct.of(Kind.INVISIBLE, start, end);
      case "indexterm2" -> Construct.span(start, inside, close, end);
      case "image" -> plain ? image(start, inside, close) : Construct.of(Kind.OBJECT, start, end);
      default -> Construct.of(Kind.OBJECT, start, end);
    };
  }

  private static Construct note(int start, int from, int close) {
    return from == close
        ? Construct.of(Kind.INVISIBLE, start, close + 1)
        : new Construct(Kind.NOTE, start, from, close, close + 1, "", "");
  }

  private Construct image(int start, int inside, int close) {
    Attributes alt = Attributes.in(text, inside, close);
    return new Construct(Kind.IMAGE, start, alt.textStart(), alt.textEnd(), close + 1, "", "");
  }

  /** A link with a text of its own; one without is an object. */
  Construct link(int start, int inside, int close) {
    return nextEqualSign(inside) < close
        ? linkWithAttributes(start, inside, close)
        : link(start, inside, close, close);
  }

  private Construct linkWithAttributes(int start, int inside, int close) {
    Attributes attributes = Attributes.in(text, inside, close);
    return link(start, attributes.textStart(), attributes.textEnd(), close);
  }

  private Construct link(int start, int from, int textEnd, int close) {
    int to = textEnd;
    if (to > from && text.charAt(to - 1) == '^') {
      to--;
    }
    return from == to
        ? Construct.of(Kind.OBJECT, start, close + 1)
        : Construct.span(start, from, to, close + 1);
  }

  /** The link whose text stands in a bracket; null if that is not closed within a limit. */
  @Nullable Construct linkAt(int start, int bracket, int limit) {
    int close = brackets().close(bracket);
    return close < limit ? link(start, bracket + 1, close) : null;
  }

  private Construct address(int start, int from, int limit) {
    int end = start;
    while (end < limit && isAddressPart(text.charAt(end))) {
      end++;
    }
    boolean angled = start > from && text.charAt(start - 1) == '<';
    if (angled && end < limit && text.charAt(end) == '>') {
      return Construct.of(Kind.OBJECT, start - 1, end + 1);
    }
    if (end < limit && text.charAt(end) == '[') {
      Construct link = linkAt(start, end, limit);
      if (link != null) {
        return link;
      }
    }
    while (end > start && ".,?!:;)'\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Construct.of(Kind.LITERAL, start, end);
  }

  private static boolean isAddressPart(char c) {
    return !Characters.isBlank(c) && c != '[' && c != ']' && c != '<' && c != '>';
  }
}
