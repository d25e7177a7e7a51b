package dev.copydesk.languagetool;

import dev.copydesk.article.Language;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.Set;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Makes findings of what LanguageTool matched in an article in another language. Nothing was
 * measured there, so no suggestion is safe, and what may be a name is information.
 */
final class OtherFindings {
  private static final int LONGEST_ACRONYM = 6;

  /** Languages in which every noun has a capital. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de");

  private final LoadedLanguage rules;
  private final Curation curation;
  private final boolean capitalNouns;
  private final Vocabulary vocabulary;
  private final Rivals rivals = new Rivals();

  OtherFindings(Language language, LoadedLanguage rules, Curation curation, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.curation = curation;
    this.capitalNouns = CAPITAL_NOUNS.contains(language.code());
  }

  void add(Prose prose, List<RuleMatch> matches) {
    Marked.in(prose, matches, rules).forEach(this::add);
  }

  private void add(Marked marked) {
    Rule rule = marked.rule();
    Prose.Place place = marked.place();
    boolean spelling = marked.isSpelling();
    if (place.isBesideObject()
        || (spelling && (isNoWord(place.text()) || vocabulary.accepts(place.text())))) {
      return;
    }
    boolean information =
        (spelling && mayBeName(place))
            || curation.isInfo(marked.id(), rule.getCategory().getId().toString());
    List<String> suggestions =
        Suggestions.of(marked.match().getSuggestedReplacements(), place, Marked.MOST_SUGGESTIONS);
    List<Tryout.Offer> offers =
        information ? List.of() : marked.offers(suggestions, Applicability.SUGGESTED);
    boolean taste = Style.isStylistic(rule) && !rules.isOfUser(rule);
    Severity severity = offers.isEmpty() || taste ? Severity.INFO : Severity.WARNING;
    rivals.add(marked.finding(severity, suggestions, offers), rule, rules.priority(rule));
  }

  /** A number, an acronym, a product's name: what dictionaries do not have. */
  private static boolean isNoWord(String text) {
    boolean digit = text.codePoints().anyMatch(Character::isDigit);
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    boolean small = text.codePoints().anyMatch(Character::isLowerCase);
    boolean inner = small && text.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean address = text.indexOf('@') >= 0 || text.indexOf('/') >= 0 || text.indexOf('_') >= 0;
    return digit
        || address
        || (capitals > 1 && !small && text.length() <= LONGEST_ACRONYM)
        || (inner && text.indexOf('-') < 0);
  }

  /** A capital within a sentence, where only names have one. */
  private boolean mayBeName(Prose.Place place) {
    return !capitalNouns
        && Character.isUpperCase(place.text().codePointAt(0))
        && place.block().sentenceAt(place.start()).start() < place.start();
  }

  /** What is believed. */
  List<Finding> chosen() {
    return rivals.believed();
  }
}
