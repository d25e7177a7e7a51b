package dev.copydesk.languagetool;

import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import java.util.List;
import org.languagetool.rules.RuleMatch;

/**
 * How the suggestions of one finding can be tried.
 *
 * @param prose the text the finding was made in
 * @param place its sentence, in UTF-16 code units of that text
 * @param match what LanguageTool found
 * @param offers its suggestions, best first
 */
record Tryout(Prose prose, Span place, RuleMatch match, List<Offer> offers) {
  Tryout {
    offers = List.copyOf(offers);
  }

  Tryout(Marked marked, List<Offer> offers) {
    this(marked.prose(), marked.prose().sentence(marked.place()), marked.match(), offers);
  }

  /**
   * One suggestion.
   *
   * @param text what LanguageTool would write
   * @param span what would be replaced, in UTF-16 code units of the prose
   * @param replacement what would stand there
   * @param fix the same as an edit of the source
   */
  record Offer(String text, Span span, String replacement, Fix fix) {}

  String ruleId() {
    return match.getRule().getId();
  }

  String sentence() {
    return place.in(prose.text());
  }

  String sentenceWith(Offer offer) {
    return prose.text().substring(place.start(), offer.span().start())
        + offer.replacement()
        + prose.text().substring(offer.span().end(), place.end());
  }

  /** What the finding says with some suggestions left, or none. */
  String message(List<String> left) {
    int from = match.getFromPos();
    String wrong = prose.text().substring(from, match.getToPos());
    String told = match.getMessage();
    if (left.isEmpty()) {
      // The usual message names a suggestion.
      String brief = match.getShortMessage();
      told = brief == null || brief.isBlank() ? match.getRule().getDescription() : brief;
    }
    return Message.of(told, wrong, left);
  }
}
