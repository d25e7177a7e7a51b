package dev.copydesk.languagetool;

import dev.copydesk.article.Language;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Makes findings of what LanguageTool matched in an article in another language. Nothing was
 * measured there, so no suggestion is safe, and what may be a name is information.
 */
final class OtherFindings {
  private static final int MOST_SUGGESTIONS = 5;
  private static final int LONGEST_ACRONYM = 6;

  /** Languages in which every noun has a capital. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de");

  private final LoadedLanguage rules;
  private final Curation curation;
  private final boolean capitalNouns;
  private final Rivals rivals = new Rivals();

  OtherFindings(Language language, LoadedLanguage rules, Curation curation) {
    this.rules = rules;
    this.curation = curation;
    this.capitalNouns = CAPITAL_NOUNS.contains(language.code());
  }

  void add(Prose prose, List<RuleMatch> matches) {
    for (RuleMatch match : matches) {
      prose.place(match.getFromPos(), match.getToPos()).ifPresent(place -> add(match, place));
    }
  }

  private void add(RuleMatch match, Prose.Place place) {
    Rule rule = match.getRule();
    String id = rules.knownId(rule);
    boolean spelling = rule.isDictionaryBasedSpellingRule();
    if (place.isBesideObject() || (spelling && isNoWord(place.text()))) {
      return;
    }
    boolean information =
        (spelling && mayBeName(place))
            || curation.isInfo(id, rule.getCategory().getId().toString());
    List<String> suggestions =
        Suggestions.of(match.getSuggestedReplacements(), place, MOST_SUGGESTIONS);
    List<Fix> fixes = information ? List.of() : fixes(place, suggestions);
    Severity severity =
        fixes.isEmpty() || Style.isStylistic(rule) ? Severity.INFO : Severity.WARNING;
    rivals.add(
        new Finding(
            Engine.GROUP + "/" + id,
            severity,
            place.block().span(place.start(), place.end()),
            Message.of(match.getMessage(), place.text(), suggestions),
            "",
            fixes),
        rules.priority(rule));
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

  private static List<Fix> fixes(Prose.Place place, List<String> suggestions) {
    List<Fix> fixes = new ArrayList<>();
    for (String suggestion : suggestions) {
      Suggestions.Change change = Suggestions.change(place, suggestion);
      if (!change.joinsLines()) {
        Span span = place.block().span(change.start(), change.end());
        fixes.add(new Fix(Applicability.SUGGESTED, List.of(new Edit(span, change.replacement()))));
      }
    }
    return fixes;
  }

  /** The findings in order, of those that overlap only the one LanguageTool values most. */
  List<Finding> chosen() {
    return rivals.believed();
  }
}
