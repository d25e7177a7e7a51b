package dev.copydesk.languagetool;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * What LanguageTool marked in the prose of an article, and how that is told.
 *
 * @param match what it says
 * @param id the id its rule is known by
 * @param prose the text it was found in
 * @param place where in the article
 */
record Marked(RuleMatch match, String id, Prose prose, Prose.Place place) {
  /** How many suggestions are told of at most. */
  static final int MOST_SUGGESTIONS = 5;

  /** What lies in one block each. */
  static List<Marked> in(Prose prose, List<RuleMatch> matches, LoadedLanguage language) {
    List<Marked> marked = new ArrayList<>();
    for (RuleMatch match : matches) {
      prose
          .place(match.getFromPos(), match.getToPos())
          .map(place -> new Marked(match, language.knownId(match.getRule()), prose, place))
          .ifPresent(marked::add);
    }
    return marked;
  }

  Rule rule() {
    return match.getRule();
  }

  boolean isSpelling() {
    return rule().isDictionaryBasedSpellingRule();
  }

  /** What we make of its rule; users' rules are taken as they are. */
  Optional<Curation.Action> action(Curation curation, LoadedLanguage language) {
    return language.isOfUser(rule())
        ? Optional.empty()
        : curation.of(id, rule().getCategory().getId().toString()).map(Curation.Entry::action);
  }

  /** The suggestions that can be made where it stands, each as a fix. */
  List<Tryout.Offer> offers(List<String> suggestions, Applicability applicability) {
    List<Tryout.Offer> offers = new ArrayList<>();
    for (String suggestion : suggestions) {
      Suggestions.Change change = Suggestions.change(place, suggestion);
      if (!change.joinsLines()) {
        Span span = place.block().span(change.start(), change.end());
        Fix fix = new Fix(applicability, List.of(new Edit(span, change.replacement())));
        Span inProse = prose.span(place.block(), change.start(), change.end());
        offers.add(new Tryout.Offer(suggestion, inProse, change.replacement(), fix));
      }
    }
    return offers;
  }

  /**
   * @param suggestions what the message may name
   */
  Finding finding(Severity severity, List<String> suggestions, List<Tryout.Offer> offers) {
    return new Finding(
        Engine.GROUP + "/" + id,
        severity,
        place.block().span(place.start(), place.end()),
        Message.of(match.getMessage(), place.text(), suggestions),
        "",
        offers.stream().map(Tryout.Offer::fix).toList());
  }
}
