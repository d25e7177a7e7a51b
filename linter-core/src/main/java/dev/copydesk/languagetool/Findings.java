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
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Makes findings of what LanguageTool matched in an article, and settles who is believed where. */
final class Findings {
  private static final int MOST_SUGGESTIONS = 5;

  /** No rule's priority comes near; what is picky yields to what is not, information to all. */
  private static final int PICKY = 10_000;

  private static final int INFORMATION = 1_000_000;

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
    for (RuleMatch match : matches) {
      prose
          .place(match.getFromPos(), match.getToPos())
          .ifPresent(place -> add(match, prose, place));
    }
  }

  /** How what is offered can be tried. */
  Tryouts tryouts() {
    return tryouts;
  }

  private void add(RuleMatch match, Prose prose, Prose.Place place) {
    Rule rule = match.getRule();
    String id = language.knownId(rule);
    boolean speller = rule.isDictionaryBasedSpellingRule();
    Optional<Curation.Action> action = action(rule, id);
    boolean deaf = action.equals(Optional.of(Curation.Action.BESIDE_CODE));
    boolean beside = deaf ? place.isGluedToObject() : place.isBesideObject();
    if ((beside && !speller) || isSilencedHere(rule, id, place)) {
      return;
    }
    Spelling.Verdict verdict =
        speller
            ? spelling.verdict(place, () -> first(suggestions(match, place)))
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
                ranking.of(Misspelling.at(place), match.getSuggestedReplacements(), own),
                place,
                MOST_SUGGESTIONS)
            : suggestions(match, place);
    List<Tryout.Offer> offers = offering ? offers(rule, id, prose, place, suggestions) : List.of();
    List<Fix> fixes = offers.stream().map(Tryout.Offer::fix).toList();
    Severity severity =
        fixes.stream().anyMatch(Fix::isSafe)
            ? Severity.ERROR
            : onlyInformation || isForInformation(rule, on, fixes, verdict, speller)
                ? Severity.INFO
                : Severity.WARNING;
    Finding finding =
        new Finding(
            Engine.GROUP + "/" + id,
            severity,
            place.block().span(place.start(), place.end()),
            Message.of(match.getMessage(), place.text(), suggestions),
            "",
            fixes);
    rivals.add(finding, weight(rule, severity));
    tryouts.remember(finding, new Tryout(prose, prose.sentence(place), match, offers));
  }

  private int weight(Rule rule, Severity severity) {
    return language.priority(rule)
        - (rule.hasTag(Tag.picky) ? PICKY : 0)
        - (severity == Severity.INFO ? INFORMATION : 0);
  }

  /** A misspelt word is one, whether or not the dictionary has another to put in its place. */
  private boolean isForInformation(
      Rule rule, boolean on, List<Fix> fixes, Spelling.Verdict verdict, boolean speller) {
    return speller
        ? verdict == Spelling.Verdict.DOUBTFUL
        : !on && (fixes.isEmpty() || (Style.isStylistic(rule) && !language.isOfUser(rule)));
  }

  private Optional<Curation.Action> action(Rule rule, String id) {
    return language.isOfUser(rule)
        ? Optional.empty()
        : curation.of(id, rule.getCategory().getId().toString()).map(Curation.Entry::action);
  }

  private boolean isInformation(Curation.Action action, Prose.Place place) {
    return action == Curation.Action.INFO
        || (action == Curation.Action.INFO_BUT_BEHIND_TITLE && !surroundings.isBehindTitle(place));
  }

  private boolean isSilencedHere(Rule rule, String id, Prose.Place place) {
    return action(rule, id)
        .filter(
            action ->
                switch (action) {
                  case OFF_AT_SEAM -> surroundings.isAtSeam(place);
                  case OFF_BEFORE_NOUN -> surroundings.isBeforeNoun(place);
                  case OFF, INFO, INFO_BUT_BEHIND_TITLE, BESIDE_CODE, ON -> false;
                })
        .isPresent();
  }

  private static List<String> suggestions(RuleMatch match, Prose.Place place) {
    return Suggestions.of(
        Suggestions.smallWhereSmall(match.getSuggestedReplacements(), place),
        place,
        MOST_SUGGESTIONS);
  }

  private static String first(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : suggestions.get(0);
  }

  private List<Tryout.Offer> offers(
      Rule rule, String id, Prose prose, Prose.Place place, List<String> suggestions) {
    boolean sure = safe.ids().contains(id) && suggestions.size() == 1 && !language.isOfUser(rule);
    List<Tryout.Offer> offers = new ArrayList<>();
    for (String suggestion : suggestions) {
      Suggestions.Change change = Suggestions.change(place, suggestion);
      if (!change.joinsLines()) {
        Span span = place.block().span(change.start(), change.end());
        Fix fix =
            new Fix(
                sure ? Applicability.SAFE : Applicability.SUGGESTED,
                List.of(new Edit(span, change.replacement())));
        Span inProse = prose.span(place.block(), change.start(), change.end());
        offers.add(new Tryout.Offer(suggestion, inProse, change.replacement(), fix));
      }
    }
    return offers;
  }

  /**
   * The findings in order, of those that overlap only the one LanguageTool values most; none for
   * information takes the place of another.
   */
  List<Finding> chosen() {
    return rivals.believed();
  }
}
