package dev.copydesk.languagetool;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Makes findings of what LanguageTool matched in an article, and settles who is believed where. */
final class Findings {
  private final LoadedLanguage language;
  private final Curation curation;
  private final SafeSuggestions safe;
  private final Spelling spelling;
  private final Surroundings surroundings = new Surroundings();
  private final Ranking ranking;
  private final OwnTerms own;
  private final Tryouts tryouts;
  private final Rivals rivals = new Rivals();

  Findings(
      Spelling spelling,
      OwnTerms own,
      LoadedLanguage language,
      Curation curation,
      SafeSuggestions safe,
      Ranking ranking) {
    this.ranking = ranking;
    this.own = own;
    this.tryouts = new Tryouts(own::isTerm);
    this.language = language;
    this.curation = curation;
    this.safe = safe;
    this.spelling = spelling;
  }

  void add(Prose prose, List<RuleMatch> matches) {
    tryouts.found(prose, matches.stream().map(match -> Hit.of(match, prose.text(), 0)).toList());
    Marked.in(prose, matches, language).forEach(this::add);
  }

  /** How what is offered can be tried. */
  Tryouts tryouts() {
    return tryouts;
  }

  private void add(Marked marked) {
    Rule rule = marked.rule();
    Prose.Place place = marked.place();
    boolean speller = marked.isSpelling();
    Optional<Curation.Action> action = marked.action(curation, language);
    boolean deaf = action.equals(Optional.of(Curation.Action.BESIDE_CODE));
    boolean beside = deaf ? place.isGluedToObject() : place.isBesideObject();
    if ((beside && !speller) || isSilencedHere(action, place)) {
      return;
    }
    Spelling.Verdict verdict =
        speller
            ? spelling.verdict(place, () -> first(suggestions(marked)))
            : Spelling.Verdict.WRONG;
    if (verdict == Spelling.Verdict.RIGHT) {
      return;
    }
    boolean onlyInformation =
        action.filter(each -> isInformation(each, place)).isPresent()
            || (Style.isOfSpeech(rule) && surroundings.isSpoken(place));
    boolean on = action.equals(Optional.of(Curation.Action.ON));
    boolean offering = !onlyInformation && verdict != Spelling.Verdict.DOUBTFUL;
    List<String> suggestions =
        offering && speller
            ? Suggestions.of(
                ranking.of(Misspelling.at(place), marked.match().getSuggestedReplacements(), own),
                place,
                Marked.MOST_SUGGESTIONS)
            : suggestions(marked);
    List<Tryout.Offer> offers =
        offering ? marked.offers(suggestions, applicability(marked, suggestions)) : List.of();
    Severity severity =
        offers.stream().anyMatch(offer -> offer.fix().isSafe())
            ? Severity.ERROR
            : onlyInformation || isForInformation(rule, on, offers, verdict, speller)
                ? Severity.INFO
                : Severity.WARNING;
    Finding finding = marked.finding(severity, suggestions, offers);
    rivals.add(finding, rule, language.priority(rule));
    tryouts.remember(finding, new Tryout(marked, offers));
  }

  /** A misspelt word is one, whether or not the dictionary has another to put in its place. */
  private boolean isForInformation(
      Rule rule, boolean on, List<Tryout.Offer> offers, Spelling.Verdict verdict, boolean speller) {
    return speller
        ? verdict == Spelling.Verdict.DOUBTFUL
        : !on && (offers.isEmpty() || (Style.isStylistic(rule) && !language.isOfUser(rule)));
  }

  private boolean isInformation(Curation.Action action, Prose.Place place) {
    return action == Curation.Action.INFO
        || (action == Curation.Action.INFO_BUT_BEHIND_TITLE && !surroundings.isBehindTitle(place));
  }

  private boolean isSilencedHere(Optional<Curation.Action> action, Prose.Place place) {
    return action
        .filter(
            each ->
                switch (each) {
                  case OFF_AT_SEAM -> surroundings.isAtSeam(place);
                  case OFF_BEFORE_NOUN -> surroundings.isBeforeNoun(place);
                  case OFF, INFO, INFO_BUT_BEHIND_TITLE, BESIDE_CODE, ON -> false;
                })
        .isPresent();
  }

  private static List<String> suggestions(Marked marked) {
    return Suggestions.of(
        Suggestions.smallWhereSmall(marked.match().getSuggestedReplacements(), marked.place()),
        marked.place(),
        Marked.MOST_SUGGESTIONS);
  }

  private static String first(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : suggestions.get(0);
  }

  private Applicability applicability(Marked marked, List<String> suggestions) {
    boolean sure =
        safe.ids().contains(marked.id())
            && suggestions.size() == 1
            && !language.isOfUser(marked.rule());
    return sure ? Applicability.SAFE : Applicability.SUGGESTED;
  }

  /** What is believed, untried. */
  List<Finding> chosen() {
    return rivals.believed();
  }
}
