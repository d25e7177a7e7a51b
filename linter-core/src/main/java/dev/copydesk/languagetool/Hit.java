package dev.copydesk.languagetool;

import dev.copydesk.source.Span;
import java.util.List;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * What a rule found in a sentence, as far as it speaks against a suggestion in it.
 *
 * @param ruleId LanguageTool's own id
 * @param ofSpelling whether it only says that a word is in no dictionary
 * @param span where, in UTF-16 code units
 * @param change what of it its first suggestion would change: that is what it finds fault with
 */
record Hit(String ruleId, boolean ofSpelling, Span span, Span change) {
  /**
   * What a match says.
   *
   * @param text what was checked
   * @param start where the sentence begins in it, from which the offsets are to count
   */
  static Hit of(RuleMatch match, String text, int start) {
    Rule rule = match.getRule();
    Span span = new Span(match.getFromPos() - start, match.getToPos() - start);
    Span change = span;
    if (!rule.isDictionaryBasedSpellingRule()) {
      List<String> suggestions = match.getSuggestedReplacements();
      if (!suggestions.isEmpty()) {
        String marked = text.substring(match.getFromPos(), match.getToPos());
        Span within = Suggestions.differing(marked, suggestions.get(0));
        change = new Span(span.start() + within.start(), span.start() + within.end());
      }
    }
    return new Hit(rule.getId(), rule.isDictionaryBasedSpellingRule(), span, change);
  }
}
