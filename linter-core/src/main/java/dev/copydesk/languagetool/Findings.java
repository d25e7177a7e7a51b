package dev.copydesk.languagetool;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Makes findings of what LanguageTool matched in an article, and settles who is believed where. */
final class Findings {
  /**
   * How many marked places are judged by a thread at once: to find a word's suggestions is slow.
   */
  private static final int PART = 16;

  private final LoadedLanguage language;
  private final Curation curation;
  private final SafeSuggestions safe;
  private final Spelling spelling;
  private final Surroundings surroundings = new Surroundings();
  private final Ranking ranking;
  private final OwnTerms own;
  private final Tryouts tryouts;
  private final Rivals rivals = new Rivals();
  private final SpareThreads spare;

  /**
   * @param spare what helps to judge
   */
  Findings(
      Spelling spelling,
      OwnTerms own,
      LoadedLanguage language,
      Curation curation,
      SafeSuggestions safe,
      Ranking ranking,
      SpareThreads spare) {
    this.spare = spare;
    this.ranking = ranking;
    this.own = own;
    this.tryouts = new Tryouts(own::isTerm);
    this.language = language;
    this.curation = curation;
    this.safe = safe;
    this.spelling = spelling;
  }

  /** A finding of what is marked, and what it offers. */
  private record Judged(Marked marked, Finding finding, List<Tryout.Offer> offers) {}

  void add(Prose prose, List<RuleMatch> matches) {
    tryouts.found(prose, matches.stream().map(match -> Hit.of(match, prose.text(), 0)).toList());
    List<Marked> marked = Marked.in(prose, matches, language);
    List<List<Judged>> judged = new ArrayList<>();
    List<Runnable> tasks = new ArrayList<>();
    for (int from = 0; from < marked.size(); from += PART) {
      List<Marked> part = marked.subList(from, Math.min(from + PART, marked.size()));
      List<Judged> ofPart = new ArrayList<>();
      judged.add(ofPart);
      tasks.add(() -> part.forEach(each -> judge(each).ifPresent(ofPart::add)));
    }
    spare.run(tasks);
    judged.forEach(part -> part.forEach(this::add));
  }

  /** How what is offered can be tried. */
  Tryouts tryouts() {
    return tryouts;
  }

  private void add(Judged judged) {
    Rule rule = judged.marked().rule();
    rivals.add(judged.finding(), rule, language.priority(rule));
    tryouts.remember(judged.finding(), new Tryout(judged.marked(), judged.offers()));
  }

  /** What is made of something marked; empty if nothing is. Safe for use by many threads. */
  private Optional<Judged> judge(Marked marked) {
    Rule rule = marked.rule();
    Prose.Place place = marked.place();
    boolean speller = marked.isSpelling();
    Optional<Curation.Action> action = marked.action(curation, language);
    boolean deaf = action.equals(Optional.of(Curation.Action.BESIDE_CODE));
    boolean beside = deaf ? place.isGluedToObject() : place.isBesideObject();
    if ((beside && !speller) || isSilencedHere(action, place)) {
      return Optional.empty();
    }
    Spelling.Verdict verdict =
        speller
            ? spelling.verdict(place, () -> first(suggestions(marked)))
            : Spelling.Verdict.WRONG;
    if (verdict == Spelling.Verdict.RIGHT) {
      return Optional.empty();
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
    return Optional.of(new Judged(marked, marked.finding(severity, suggestions, offers), offers));
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
