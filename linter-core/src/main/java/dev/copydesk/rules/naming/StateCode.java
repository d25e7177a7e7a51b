package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Capitals;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds postal codes where prose has the name of the state: {@code returned to OH}. */
@AutoService(Rule.class)
public final class StateCode implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "naming/state-code",
          "0.1.0",
          "The postal code of a state in a sentence, where prose has its name");

  private static final Set<String> PLACE =
      Set.of(
          "in",
          "to",
          "from",
          "across",
          "throughout",
          "around",
          "near",
          "outside",
          "inside",
          "into",
          "through",
          "of",
          "toward",
          "towards",
          "leave",
          "leaves",
          "left",
          "leaving",
          "visit",
          "visits",
          "visited",
          "visiting",
          "southern",
          "northern",
          "eastern",
          "western",
          "central",
          "rural",
          "won",
          "lost",
          "carried",
          "carry",
          "within",
          "over",
          "between",
          "than",
          "via");

  /** What follows a place in a sentence, or belongs to a state. */
  private static final Set<String> AFTER =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "their",
          "there",
          "on",
          "in",
          "at",
          "for",
          "to",
          "from",
          "by",
          "with",
          "after",
          "before",
          "during",
          "since",
          "until",
          "till",
          "when",
          "while",
          "where",
          "who",
          "which",
          "that",
          "as",
          "because",
          "if",
          "and",
          "or",
          "but",
          "nor",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "can",
          "may",
          "might",
          "should",
          "did",
          "does",
          "last",
          "next",
          "this",
          "early",
          "late",
          "later",
          "yesterday",
          "today",
          "tomorrow",
          "again",
          "over",
          "under",
          "about",
          "against",
          "near",
          "alone",
          "also",
          "still",
          "now",
          "then",
          "he",
          "she",
          "they",
          "it",
          "we",
          "so",
          "without",
          "within",
          "through",
          "despite",
          "though",
          "although",
          "said",
          "voters",
          "residents",
          "lawmakers",
          "legislators",
          "police",
          "officials",
          "senator",
          "senators",
          "governor",
          "farmers",
          "families",
          "state",
          "law",
          "counties",
          "cities",
          "towns",
          "republicans",
          "democrats",
          "native",
          "natives");

  private static final Set<String> PEOPLE =
      Set.of(
          "voters",
          "residents",
          "lawmakers",
          "legislators",
          "officials",
          "senator",
          "senators",
          "governor",
          "farmers",
          "families",
          "republicans",
          "democrats",
          "native",
          "natives",
          "congressman",
          "congresswoman",
          "legislature",
          "delegates");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Mentioned mentioned = new Mentioned(context.article());
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isRunningText()) {
        check(context, i, mentioned, findings);
      }
    }
    return findings;
  }

  private static void check(
      RuleContext context, int number, Mentioned mentioned, List<Finding> findings) {
    Capitals capitals = context.evidence().get(Capitals.class, Capitals::of);
    Block block = context.article().blocks().get(number);
    List<Token> tokens = block.tokens();
    @Nullable Walk walk = null;
    int chain = -1;
    for (int nth = 0, count = capitals.count(number); nth < count; nth++) {
      int i = capitals.token(number, nth);
      @Nullable State state = state(tokens, i);
      if (state == null) {
        continue;
      }
      walk = walk == null ? new Walk(block) : walk;
      int at = tokens.get(i).start();
      boolean goesOn = chain >= 0 && isChained(walk, chain, i);
      if (stands(walk, i, goesOn) && !block.isQuoted(at) && fits(context, state, mentioned)) {
        findings.add(finding(block, at, state, mentioned));
        chain = i;
      }
    }
  }

  /** The state whose code a word is, a possessive ending left out. */
  private static @Nullable State state(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    int length = token.end() - token.start();
    if (length < 2 || !Character.isUpperCase(token.text().charAt(1))) {
      return null;
    }
    boolean behindNumber = index > 0 && tokens.get(index - 1).kind() == Token.Kind.NUMBER;
    boolean ends = length == 2 || !Character.isLetterOrDigit(token.text().charAt(2));
    return ends && !behindNumber ? Holder.STATES.get(token.text().substring(0, 2)) : null;
  }

  /** {@code in CA and TX}, {@code OH, PA and NY}: another code stands before this one. */
  private static boolean isChained(Walk walk, int chain, int index) {
    int before = walk.before(index);
    if (walk.lower(before).equals("and") || walk.lower(before).equals("or")) {
      before = walk.before(before);
    }
    if (walk.isMark(before, ",")) {
      before = walk.before(before);
    }
    return before == chain;
  }

  private static boolean stands(Walk walk, int index, boolean chained) {
    int before = walk.before(index);
    int after = walk.after(index);
    if (before == Walk.NONE || walk.touches(before, index)) {
      return opensWithPeople(walk, index, before, after);
    }
    String word = walk.lower(before);
    boolean place = PLACE.contains(word) && !isCapitals(walk, before);
    if (!place && !chained) {
      return opensWithPeople(walk, index, before, after);
    }
    return endsPlace(walk, index, after);
  }

  /** {@code OH voters}. */
  private static boolean opensWithPeople(Walk walk, int index, int before, int after) {
    boolean apart = before == Walk.NONE || !walk.touches(before, index);
    boolean free =
        before == Walk.NONE
            || (walk.isWord(before) && (!walk.isCapitalised(before) || walk.opensSentence(before)))
            || walk.opensSentence(index);
    return apart
        && free
        && after != Walk.NONE
        && !walk.touches(index, after)
        && PEOPLE.contains(walk.lower(after));
  }

  private static boolean endsPlace(Walk walk, int index, int after) {
    boolean possessive = walk.tokens().get(index).text().length() > 2;
    if (possessive) {
      return true;
    }
    if (after == Walk.NONE) {
      return true;
    }
    Token next = walk.tokens().get(after);
    if (walk.touches(index, after)) {
      boolean mark = walk.isMark(after, ".,;:?!)'\u2019\u2014\u2026");
      int beyond = walk.after(after);
      boolean dotted = beyond != Walk.NONE && walk.touches(after, beyond) && walk.isWord(beyond);
      return mark && !dotted;
    }
    if (walk.isMark(after, "\u2014\u2013-(")) {
      return true;
    }
    if (next.isCapitalised() && next.isWord()) {
      return isCalendar(next.text());
    }
    String word = walk.lower(after);
    return AFTER.contains(word) || Lexicon.english().has(word, "VBD");
  }

  private static boolean isCalendar(String word) {
    return word.endsWith("day") && word.length() > 5;
  }

  private static boolean isCapitals(Walk walk, int index) {
    return walk.tokens().get(index).isAllCaps();
  }

  private static boolean fits(RuleContext context, State state, Mentioned mentioned) {
    boolean explained =
        mentioned.has("(" + state.code() + ")")
            || mentioned.has(state.code() + "s")
            || mentioned.has("the " + state.code())
            || mentioned.has("a " + state.code())
            || mentioned.has("an " + state.code());
    return !explained
        && (!state.needsName() || mentioned.has(state.name()))
        && !context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
  }

  private static Finding finding(Block block, int at, State state, Mentioned mentioned) {
    int named = mentioned.count(state.name());
    Finding finding =
        Finding.of(
            INFO,
            block.span(at, at + 2),
            "`" + state.code() + "` is for addresses; prose has `" + state.name() + "`");
    return (named == 0
            ? finding
            : finding.withEvidence("`" + state.name() + "` " + Times.of(named) + " in the article"))
        .suggesting(state.name());
  }

  /** A state of the United States. */
  private record State(String code, String name, boolean needsName) {}

  private static final class Holder {
    static final Map<String, State> STATES = load();

    private static Map<String, State> load() {
      Map<String, State> states = new HashMap<>();
      for (List<String> row : WordTable.beside(StateCode.class, "states.tsv").rows()) {
        states.put(row.get(0), new State(row.get(0), row.get(1), row.get(2).equals("named")));
      }
      return Map.copyOf(states);
    }
  }
}
