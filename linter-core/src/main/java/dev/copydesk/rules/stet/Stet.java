package dev.copydesk.rules.stet;

import dev.copydesk.article.StetComment;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mark that lets something stand.
 *
 * @param comment where it is written, in UTF-16 offsets of the source
 * @param keyword the word it begins with, in lower case, such as {@code stet-start}
 * @param keywordSpan where that word stands
 * @param names of rules and groups; empty for all
 */
public record Stet(Span comment, String keyword, Span keywordSpan, List<Name> names) {
  /** The words a mark may begin with. */
  static final List<String> KEYWORDS = List.of("stet", "stet-start", "stet-end", "stet-file");

  /** How far a mark reaches. */
  enum Scope {
    NEXT_BLOCK,
    START,
    END,
    FILE
  }

  /** What a mark calls by name. */
  record Name(String text, Span span) {}

  public Stet {
    names = List.copyOf(names);
  }

  static Stet of(StetComment comment, String text) {
    Span body = comment.body();
    int end = body.start();
    while (end < body.end() && isOfName(text.charAt(end)) && text.charAt(end) != '/') {
      end++;
    }
    Span keyword = new Span(body.start(), end);
    return new Stet(
        comment.span(),
        keyword.in(text).toLowerCase(Locale.ROOT),
        keyword,
        names(text, end, body.end()));
  }

  private static List<Name> names(String text, int from, int end) {
    List<Name> names = new ArrayList<>();
    int at = from;
    while (at < end && (text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    while (at < end) {
      int behind = at;
      while (behind < end && !isBetween(text.charAt(behind))) {
        behind++;
      }
      if (behind > at) {
        Span span = new Span(at, behind);
        names.add(new Name(span.in(text), span));
      }
      at = behind + 1;
    }
    return names;
  }

  private static boolean isBetween(char c) {
    return c == ',' || Character.isWhitespace(c);
  }

  private static boolean isOfName(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }

  /** Empty if it begins with a word that means nothing. */
  Optional<Scope> scope() {
    int index = KEYWORDS.indexOf(keyword);
    return index < 0 ? Optional.empty() : Optional.of(Scope.values()[index]);
  }

  boolean is(Scope scope) {
    return scope().equals(Optional.of(scope));
  }

  /** Whether it lets all rules be silent. */
  public boolean isForAll() {
    return names.isEmpty();
  }

  /** The rules and groups it names. */
  public List<String> ruleNames() {
    return names.stream().map(Name::text).toList();
  }
}
