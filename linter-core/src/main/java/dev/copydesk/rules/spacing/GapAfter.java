package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.MarkSpacing;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;
import java.util.Set;

/** Finds words glued to the mark before them: {@code late,but}, {@code the aim:to win}. */
final class GapAfter {
  private static final Nominals NOMINALS = new Nominals();

  /** Words that stand before a colon in addresses, headers and searches. */
  private static final Set<String> SCHEMES =
      Set.of(
          "http",
          "https",
          "mailto",
          "tel",
          "file",
          "data",
          "to",
          "re",
          "from",
          "cc",
          "bcc",
          "site",
          "about",
          "view",
          "android",
          "localhost",
          "key",
          "type",
          "class",
          "name",
          "is",
          "in",
          "title",
          "author",
          "user",
          "tag",
          "label",
          "category",
          "template",
          "subject",
          "date");

  private GapAfter() {}

  static void find(Block block, int at, RuleContext context, List<Finding> findings) {
    String text = block.text();
    MarkPlace place = MarkPlace.of(block, at);
    String after = place.wordAfter();
    if (!MarkPlace.isProse(after) || !endsFreely(text, place)) {
      return;
    }
    boolean function = NOMINALS.isFunctionWord(after) && Character.isLowerCase(after.charAt(0));
    char mark = place.mark();
    boolean closed = ")\u201D\"%".indexOf(place.before()) >= 0;
    boolean number = Character.isDigit(place.before());
    if (closed || number) {
      boolean ends = number ? isFreeNumber(text, at) : isClosing(text, at - 1);
      if (mark != ',' || !function || !ends) {
        return;
      }
    } else if (!isFreeWord(place, function)) {
      return;
    }
    // Behind a semicolon a function word is the first of another clause, and another rule's.
    if ((mark == ';' && function) || (mark == ':' && (!function || isScheme(place)))) {
      return;
    }
    if (!place.isAmongEnglish()
        || !context.evidence().get(MarkSpacing.class, MarkSpacing::of).spacesCommas()) {
      return;
    }
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    if (technical && (!function || place.isNearCode())) {
      return;
    }
    boolean clear = function || (after.length() > 2 && place.wordBefore().length() > 2);
    Applicability how = clear ? Applicability.SAFE : Applicability.SUGGESTED;
    findings.add(
        MarkGap.finding(
            block,
            at,
            at + 1,
            mark + " ",
            how,
            "`"
                + place.wordBefore()
                + mark
                + after
                + "` lacks a blank: `"
                + mark
                + " "
                + after
                + "`"));
  }

  private static boolean isFreeWord(MarkPlace place, boolean function) {
    String before = place.wordBefore();
    boolean likely = MarkPlace.isProse(before) || MarkPlace.isName(before);
    return before.length() > 1
        && (likely || (function && before.length() > 3))
        && " \n\t\"\u201C(\u2014\u2018'-".indexOf(place.beforeWordBefore()) >= 0;
  }

  private static boolean isFreeNumber(String text, int at) {
    int start = at;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return at - start > 1 && start > 0 && text.charAt(start - 1) == ' ';
  }

  private static boolean isClosing(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isScheme(MarkPlace place) {
    return SCHEMES.contains(place.wordBefore())
        || place.wordBefore().length() < 3
        || Character.isUpperCase(place.wordBefore().charAt(0));
  }

  /**
   * A blank follows the word, perhaps behind a mark; no second word is glued to it. Behind a colon
   * the words go on, for a key and its value end there.
   */
  private static boolean endsFreely(String text, MarkPlace place) {
    int end = place.inkAfter() + place.wordAfter().length();
    if (place.mark() == ':') {
      return end + 1 < text.length()
          && Character.isWhitespace(text.charAt(end))
          && text.charAt(end) != '\t'
          && Character.isLetter(text.charAt(end + 1));
    }
    if (end < text.length() && ",.;:?!".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end >= text.length() || Character.isWhitespace(text.charAt(end));
  }
}
