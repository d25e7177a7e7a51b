package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.MarkSpacing;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a blank before a mark: {@code the men , who}; also one that slipped: {@code men ,who}. */
final class GapBefore {
  private static final int WIDEST = 2;

  /** Behind these a word was lost, a symbol is named, or a dot is a folder. */
  private static final Set<String> OPEN =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "to",
          "from",
          "by",
          "with",
          "for",
          "at",
          "between",
          "my",
          "your",
          "their",
          "our",
          "its",
          "dear",
          "hello",
          "hi",
          "and",
          "or",
          "press",
          "type",
          "key",
          "character",
          "symbol",
          "mark",
          "sign",
          "operator",
          "dot",
          "add",
          "cd",
          "ls",
          "find",
          "grep",
          "cp",
          "mv",
          "build",
          "run",
          "code",
          "directory",
          "path",
          "comma",
          "semicolon",
          "colon",
          "than",
          "into",
          "called",
          "use",
          "using",
          "as",
          "if",
          "order",
          "where",
          "let",
          "trailing",
          "leading",
          "missing",
          "extra",
          "separator",
          "delimiter",
          "literal");

  private GapBefore() {}

  static void find(Block block, int at, RuleContext context, List<Finding> findings) {
    MarkPlace place = MarkPlace.of(block, at);
    if (place.inkBefore() < 0
        || at - place.inkBefore() - 1 > WIDEST
        || isSpacedEllipsis(place)
        || !endsPhrase(block.text(), place.inkBefore())) {
      return;
    }
    boolean slipped = place.mark() == ',' && isSlipped(place);
    if (!slipped && !endsFreely(block.text(), at + 1)) {
      return;
    }
    Applicability how = judge(place, context);
    if (how == null) {
      return;
    }
    String replacement = slipped ? place.mark() + " " : String.valueOf(place.mark());
    String where = slipped ? "belongs behind" : "does not belong before";
    findings.add(
        MarkGap.finding(
            block,
            place.inkBefore() + 1,
            at + 1,
            replacement,
            how,
            "the blank " + where + " the mark: `" + shown(place) + replacement.strip() + "`"));
  }

  /** {@code Wait . . . he said}: as book printers set the dots. */
  private static boolean isSpacedEllipsis(MarkPlace place) {
    return place.mark() == '.' && place.after() == '.' && place.inkAfter() > place.at() + 1;
  }

  private static String shown(MarkPlace place) {
    String word = place.wordBefore();
    return word.isEmpty() ? String.valueOf(place.before()) : word;
  }

  private static @Nullable Applicability judge(MarkPlace place, RuleContext context) {
    char mark = place.mark();
    String before = place.wordBefore();
    String after = place.wordAfter();
    boolean digits = Character.isDigit(place.before()) && Character.isDigit(place.after());
    boolean symbol = before.length() == 1 && !before.equals("I") && !before.equals("a");
    // No language sets commas and full stops apart; French sets the others so.
    boolean low = mark == ',' || mark == '.';
    boolean variable = "$@%#\\_:".indexOf(place.beforeWordBefore()) >= 0;
    if ((digits && !isDate(place))
        || symbol
        || variable
        || isOperator(place)
        || !(low || place.isAmongEnglish())) {
      return null;
    }
    MarkSpacing spacing = context.evidence().get(MarkSpacing.class, MarkSpacing::of);
    if (!(low ? spacing.setsLowMarksTight() : spacing.setsHighMarksTight())) {
      return null;
    }
    boolean known =
        (before.isEmpty() || MarkPlace.isProse(before) || Character.isUpperCase(before.charAt(0)))
            && (after.isEmpty()
                || MarkPlace.isProse(after)
                || Character.isUpperCase(after.charAt(0)));
    boolean open = OPEN.contains(before.toLowerCase(Locale.ROOT));
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    boolean ends = !Character.isLowerCase(place.after()) && !Character.isDigit(place.after());
    boolean safe =
        switch (mark) {
          case ',' -> known && !open && !place.isNearCode() && !isItem(place);
          case ';' -> known && !open && !technical;
          case '.', '?', '!' ->
              known && !open && ends && before.length() > 1 && !(technical && mayBeCommand(place));
          default -> false;
        };
    if (safe) {
      return Applicability.SAFE;
    }
    boolean worth = known && (mark == ',' || mark == ';' || ends) && mark != ':';
    return worth && !technical && !open ? Applicability.SUGGESTED : null;
  }

  /** {@code go test .}: the folder one is in. */
  private static boolean mayBeCommand(MarkPlace place) {
    return place.isNearCode()
        || isAloneOnLine(place)
        || Lexicon.english().has(place.wordBefore(), "VB");
  }

  /** {@code vim .}, indented. */
  private static boolean isAloneOnLine(MarkPlace place) {
    String text = place.block().text();
    int start = place.inkBefore() + 1 - place.wordBefore().length();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n';
  }

  /** {@code Name . "::"}: it joins strings. */
  private static boolean isOperator(MarkPlace place) {
    String text = place.block().text();
    int behind = place.inkAfter() + 1;
    return (place.after() == '"' || place.after() == '\'')
        && behind < text.length()
        && !Character.isLetter(text.charAt(behind))
        && !Character.isWhitespace(text.charAt(behind));
  }

  /** {@code "one" ,} at a line's end, as programs list things. */
  private static boolean isItem(MarkPlace place) {
    return place.before() == '"' && place.wordAfter().isEmpty();
  }

  /** {@code July 15 , 2019}. */
  private static boolean isDate(MarkPlace place) {
    String text = place.block().text();
    int start = place.inkBefore();
    while (start > 0 && Character.isDigit(text.charAt(start))) {
      start--;
    }
    int end = place.inkAfter();
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return place.mark() == ','
        && place.inkBefore() - start <= 2
        && end - place.inkAfter() == 4
        && start > 1
        && text.charAt(start) == ' '
        && Character.isLowerCase(text.charAt(start - 1));
  }

  /** A letter, a digit, or a mark that closes. */
  private static boolean endsPhrase(String text, int at) {
    char c = text.charAt(at);
    if (c == '"') {
      return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
    return Character.isLetterOrDigit(c) || c == ')' || c == '\u201D';
  }

  private static boolean isSlipped(MarkPlace place) {
    return place.inkAfter() == place.at() + 1
        && MarkPlace.isProse(place.wordAfter())
        && MarkPlace.isProse(place.wordBefore())
        && " \n,.;:?!".indexOf(place.behindWordAfter()) >= 0;
  }

  private static boolean endsFreely(String text, int next) {
    if (next >= text.length() || Character.isWhitespace(text.charAt(next))) {
      return true;
    }
    // Semicolon and bracket are a wink.
    boolean wink = text.charAt(next) == ')' && text.charAt(next - 1) == ';';
    boolean closes = "\"\u201D\u2019')".indexOf(text.charAt(next)) >= 0 && !wink;
    return closes && (next + 1 == text.length() || Character.isWhitespace(text.charAt(next + 1)));
  }
}
