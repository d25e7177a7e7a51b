package dev.copydesk.article.html;

import dev.copydesk.article.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what is put in place of by engines whose marks are known in pages only, beside those of
 * {@link Templates}: tags of FreeMarker, variables and directives of Velocity, directives of Blade,
 * Razor and Angular, what Blade puts in unescaped, blocks of Svelte, a name in braces, and a
 * formula between two dollar signs on either side. For one text and one thread.
 */
final class PageTemplates {
  private static final int LONGEST_TAG = 1_000;

  /** How far a template reaches at most that words may close. */
  static final int LONGEST_CALL = 240;

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FORMULA = 1_000;

  /** Directives that may have a blank before their parenthesis. */
  private static final Set<String> CALLED =
      Set.of(
          ("if elseif else set foreach include parse macro define evaluate for switch case defer while"
                  + " unless section yield extends isset push")
              .split(" "));

  /** Directives that need none. */
  private static final Set<String> ALONE =
      Set.of(
          ("else end stop break default defer loading error empty endif endforeach endfor endwhile"
                  + " endsection endphp endisset endempty endauth endguest endpush php csrf auth guest"
                  + " show")
              .split(" "));

  private static final Pattern VELOCITY = Pattern.compile("#(?:set|if|foreach) ?\\([!( ]?\\$");

  /** From where a mark was looked for, and where it is; -1 if nowhere. */
  private record Found(int from, int at) {}

  private final String source;
  private final Templates templates;
  private int nextClose = -1;

  /** Where marks that close were found last; a page full of opening ones must not take long. */
  private final Map<String, Found> closing = new HashMap<>();

  /** Whether it is a page of Velocity; negative as long as nobody asked. */
  private int velocity;

  PageTemplates(String source) {
    this(source, -1);
  }

  private PageTemplates(String source, int velocity) {
    this.source = source;
    this.velocity = velocity;
    this.templates = new Templates(source);
  }

  /** Where the template ends that begins at an offset in a tag; -1 if none does. */
  int endInTag(int at) {
    int end = templates.end(at);
    return end < 0 && source.charAt(at) == '<' ? tag(at, '>') : end;
  }

  /** Where the template ends that begins at an offset between tags; -1 if none does. */
  int end(int at) {
    int end = templates.end(at);
    if (end >= 0 || at + 1 >= source.length()) {
      return end;
    }
    return switch (source.charAt(at)) {
      case '<' -> tag(at, '>');
      case '[' -> tag(at, ']');
      case '{' -> braces(at);
      case '$' -> isAfterWord(at) ? -1 : variable(at);
      case '#' -> isAfterWord(at) ? -1 : hash(at);
      case '@' -> isAfterWord(at) ? -1 : call(at);
      default -> -1;
    };
  }

  /**
   * Whether a part of the text has the same templates once something else is written into it, and
   * none in what is written.
   *
   * @param was the part
   * @param start where in it what goes begins
   * @param end where that ends
   * @param now the part with something else there, which is as long as the difference
   */
  boolean areSame(String was, int start, int end, String now) {
    if (VELOCITY.matcher(was).find() != VELOCITY.matcher(now).find()) {
      return false;
    }
    PageTemplates before = new PageTemplates(was, isVelocity() ? 1 : 0);
    PageTemplates after = new PageTemplates(now, isVelocity() ? 1 : 0);
    int shift = now.length() - was.length();
    for (int at = 0; at < start; at++) {
      int last = before.end(at);
      int next = after.end(at);
      if ((last >= 0 && last <= start) ? next != last : next > start) {
        return false;
      }
    }
    for (int at = start; at < end + shift; at++) {
      if (after.end(at) >= 0) {
        return false;
      }
    }
    return end == was.length() || before.end(end) >= 0 == after.end(end + shift) >= 0;
  }

  /** A tag of FreeMarker, in angles or in brackets. */
  private int tag(int at, char close) {
    int mark = source.startsWith("/", at + 1) ? at + 2 : at + 1;
    if (mark + 1 >= source.length() || "#@".indexOf(source.charAt(mark)) < 0) {
      return -1;
    }
    if (source.startsWith("#--", mark)) {
      int end = next("--" + close, mark + 3);
      return end < 0 ? -1 : end + 3;
    }
    boolean named = Html.isLetter(source.charAt(mark + 1));
    boolean closing = mark == at + 2 && source.charAt(mark + 1) == close;
    return named || closing
        ? closedBy(close, mark + 1, close == ']' ? LONGEST_CALL : LONGEST_TAG)
        : -1;
  }

  private int braces(int at) {
    char next = source.charAt(at + 1);
    if (source.startsWith("!!", at + 1)) {
      int end = next("!!}", at + 3);
      return end < 0 || end - at > LONGEST_TAG ? -1 : end + 3;
    }
    boolean mark = "#/:@".indexOf(next) >= 0 && at + 2 < source.length();
    if (mark) {
      return Html.isLetter(source.charAt(at + 2)) ? closedBy('}', at + 2, LONGEST_CALL) : -1;
    }
    int end = nameEnd(at + 1, true);
    return end > at + 1 && source.startsWith("}", end) ? end + 1 : -1;
  }

  private int variable(int at) {
    if (source.startsWith("$$", at)) {
      return formula(at + 2);
    }
    int name = source.startsWith("!", at + 1) ? at + 2 : at + 1;
    if (name > at + 1 && source.startsWith("{", name)) {
      return closedBy('}', name + 1, LONGEST_CALL);
    }
    boolean lower =
        name < source.length() && source.charAt(name) >= 'a' && source.charAt(name) <= 'z';
    return lower ? called(nameEnd(name, true)) : -1;
  }

  /** Behind the signs that close a formula, in the same element; -1 if none do. */
  private int formula(int from) {
    int close = next("$$", from);
    if (close <= from || close - from > LONGEST_FORMULA) {
      return -1;
    }
    for (int i = from; i < close; i++) {
      if (source.charAt(i) == '<' && Html.opensMarkup(source.charAt(i + 1))) {
        return -1;
      }
    }
    return close + 2;
  }

  private int hash(int at) {
    char next = source.charAt(at + 1);
    if (Html.isLetter(next)) {
      return directive(at, isVelocity());
    }
    if ((next != '#' && next != '*') || !isVelocity()) {
      return -1;
    }
    if (next == '*') {
      int end = next("*#", at + 2);
      return end < 0 ? -1 : end + 2;
    }
    int end = at;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int call(int at) {
    if (source.charAt(at + 1) == '(') {
      int close = called(at + 1);
      return close > at + 1 ? close : -1;
    }
    if (source.charAt(at + 1) == '{') {
      return closedBy('}', at + 2, LONGEST_CALL);
    }
    int end = nameEnd(at + 1, true);
    if (source.substring(at + 1, end).indexOf('.') > 0) {
      return called(end);
    }
    return directive(at, true);
  }

  /**
   * A mark, a name and what stands in parentheses behind it.
   *
   * @param alone whether some names need none
   */
  private int directive(int at, boolean alone) {
    int end = nameEnd(at + 1, false);
    String name = source.substring(at + 1, end);
    int open = CALLED.contains(name) && source.startsWith(" (", end) ? end + 1 : end;
    int close = called(open);
    if (close == open && !(alone && ALONE.contains(name))) {
      return -1;
    }
    int last = close > open ? close : end;
    boolean body =
        source.startsWith(" {", last)
            && (last + 2 == source.length() || " \t\r\n<".indexOf(source.charAt(last + 2)) >= 0);
    return body ? last + 2 : last;
  }

  /** Behind the parentheses at an offset; the offset if there are none. */
  private int called(int at) {
    int end = source.startsWith("(", at) ? closedBy(')', at + 1, LONGEST_CALL) : at;
    return end < 0 ? at : end;
  }

  /** Behind a closing mark that stands in no string and no parentheses; -1 if none is near. */
  private int closedBy(char close, int from, int longest) {
    int stop = Math.min(source.length(), from + longest);
    if (nextClose < from) {
      nextClose = nextClosing(from);
    }
    if (nextClose >= stop) {
      return -1;
    }
    int depth = 0;
    char quote = '\0';
    for (int i = from; i < stop; i++) {
      char c = source.charAt(i);
      if (quote != '\0') {
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == close && depth == 0) {
        return i + 1;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return -1;
  }

  /** Where a mark next occurs; -1 if it does not. */
  private int next(String mark, int from) {
    Found known = closing.get(mark);
    if (known == null || known.from() > from || (known.at() >= 0 && known.at() < from)) {
      known = new Found(from, source.indexOf(mark, from));
      closing.put(mark, known);
    }
    return known.at();
  }

  private int nextClosing(int from) {
    int at = from;
    while (at < source.length() && ">])}$".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int nameEnd(int from, boolean path) {
    int end = from;
    while (end < source.length() && end - from < LONGEST_NAME) {
      char c = source.charAt(end);
      boolean dot =
          path
              && c == '.'
              && end > from
              && end + 1 < source.length()
              && Html.isLetter(source.charAt(end + 1));
      if (!Html.isLetter(c) && !Html.isDigit(c) && c != '_' && !dot) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isAfterWord(int at) {
    return at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
  }

  private boolean isVelocity() {
    if (velocity < 0) {
      velocity = VELOCITY.matcher(source).find() ? 1 : 0;
    }
    return velocity == 1;
  }
}
