package dev.copydesk.injection;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that a class of damage can strike, of which it strikes one chosen by lot. */
final class Places {
  private static final String BEFORE_WORD = "(?<=^|[\\s(\"\u201C\u2018])";
  private static final String BEHIND_WORD = "(?=[\\s,;:?!)\"\u201D]|\\.(?:\\s|$)|$)";

  private final Pattern pattern;
  private final BiPredicate<String, Span> allowed;

  private Places(Pattern pattern, BiPredicate<String, Span> allowed) {
    this.pattern = pattern;
    this.allowed = allowed;
  }

  /** What a pattern matches, or its group if it has one; may be empty, to put something in. */
  static Places like(String regex) {
    return new Places(Pattern.compile(regex), (text, place) -> true);
  }

  /**
   * As {@link #like}, but between blanks or sentence marks: in no address, path, name of a file,
   * code or markup.
   */
  static Places amongWords(String regex) {
    return like(BEFORE_WORD + regex + BEHIND_WORD);
  }

  /** Those for which a condition on the text and the place holds. */
  Places only(BiPredicate<String, Span> condition) {
    return new Places(pattern, allowed.and(condition));
  }

  /** Those in paragraphs that bear no markup and are no headings or items of lists. */
  Places inProse() {
    return only((text, place) -> Prose.isAt(text, place.start()));
  }

  /** Those where no quotation is open. */
  Places outsideQuotations() {
    return only((text, place) -> !Prose.isQuoted(text, place.start()));
  }

  /** Those in no URL, address, path or code, which no rule alters. */
  Places outsideAddresses() {
    return only((text, place) -> !Prose.isAddress(text, place.start()));
  }

  /** All places of a text, in order. */
  List<Span> in(String text) {
    List<Span> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int group = Math.min(1, matcher.groupCount());
    while (matcher.find()) {
      Span place = new Span(matcher.start(group), matcher.end(group));
      if (allowed.test(text, place)) {
        places.add(place);
      }
    }
    return places;
  }

  Injury become(String damaged) {
    return become((place, random) -> damaged);
  }

  Injury become(UnaryOperator<String> damaged) {
    return become((place, random) -> damaged.apply(place));
  }

  Injury become(BiFunction<String, Random, String> damaged) {
    return (text, random) -> {
      List<Span> places = in(text);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      Span place = Lot.draw(places, random);
      return Optional.of(
          text.substring(0, place.start())
              + damaged.apply(place.in(text), random)
              + text.substring(place.end()));
    };
  }
}
