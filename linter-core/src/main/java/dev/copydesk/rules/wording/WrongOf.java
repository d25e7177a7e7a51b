package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds {@code of} where {@code off} was meant: {@code talks were broken of in March}. */
@AutoService(Rule.class)
public final class WrongOf implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe("wording/wrong-of", "0.1.0", "`of` in a place that only `off` can take");

  private static final Set<String> VERBS = WordTable.beside(WrongOf.class, "off-verbs.txt").words();

  /** With none of these begins what {@code of} governs. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "in", "on", "for", "by", "with", "to", "because", "when", "while", "until", "till",
          "after", "before", "during", "since", "if", "without", "towards", "toward", "into",
          "against", "but", "instead", "again");

  /** These also begin a number or an amount: {@code of at least ten}. */
  private static final Set<String> DOUBTFUL = Set.of("from", "at");

  private static final Set<String> AMOUNTS = Set.of("least", "most", "all", "best", "once");

  /** Behind these a preposition may stand without what it governs. */
  private static final Set<String> RELATIVES =
      Set.of("what", "which", "who", "whom", "whatever", "that", "how");

  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "to", "not", "n't");

  /** What takes {@code of} itself in a phrase: {@code get hold of}, {@code head of}. */
  private static final Set<String> OWN_OF =
      Set.of("hold", "head", "heads", "shot", "taken", "seen", "drained", "wear", "start");

  /** What may end a clause with its own {@code of}: {@code a habit he was never broken of}. */
  private static final Set<String> OWN_AT_END = Set.of("broken", "eased", "let", "set", "cut");

  /** Words of programs, which documentation counts: {@code a set of if conditions}. */
  private static final Set<String> KEYWORDS = Set.of("if", "for", "while", "with", "but");

  private static final Set<String> COUNTED = Set.of("set", "run", "call", "round");

  private static final Set<String> PREPOSITIONS =
      Set.of("by", "during", "in", "for", "with", "to", "from", "at", "on", "after", "before");

  private static final int CLAUSE = 24;

  private final TakenOff takenOff = new TakenOff();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    return BehindWord.find(context, "of", this::check);
  }

  private Optional<Finding> check(Block block, int of) {
    Walk walk = new Walk(block);
    String head = walk.lower(of - 2);
    boolean lacksObject = lacksObject(walk, of);
    boolean alone = lacksObject && Lexicon.english().isFormOf(head, VERBS) && isVerb(walk, of - 2);
    if (!alone && !takenOff.lacksParticle(walk, of, lacksObject)) {
      return Optional.empty();
    }
    Token token = block.tokens().get(of);
    Finding finding =
        Finding.of(
            INFO,
            block.span(token.start(), token.end()),
            "`" + head + " of` should be `" + head + " off`");
    if (block.isQuoted(token.start())) {
      return Optional.of(finding.withEvidence("it stands in a quotation").suggesting("off"));
    }
    boolean doubtful = !alone || mayBeStranded(walk, of) || mayGovern(walk, head, of);
    return Optional.of(doubtful ? finding.suggesting("off") : finding.safely("off"));
  }

  /** Whether what follows cannot be what {@code of} governs. */
  private static boolean lacksObject(Walk walk, int of) {
    int next = walk.after(of);
    if (next == Walk.NONE) {
      return false;
    }
    if (next == of + 1) {
      return walk.isMark(next, ".,;?!)");
    }
    int second = walk.after(next);
    boolean joined = second == next + 1 && walk.isMark(second, "-\u2010\u2011/");
    if (joined || walk.isCapitalised(next)) {
      return false;
    }
    String word = walk.lower(next);
    return FOLLOWERS.contains(word)
        || (DOUBTFUL.contains(word)
            && !walk.isNumber(second)
            && !AMOUNTS.contains(walk.lower(second)));
  }

  /** Whether the word is a verb here: no noun is spelled so, or what stands before shows it. */
  private boolean isVerb(Walk walk, int at) {
    String head = walk.lower(at);
    int before = walk.before(at);
    String previous = walk.lower(before);
    boolean auxiliary =
        SUBJECTS.contains(previous)
            || previous.endsWith("n't")
            || Lexicon.english().has(previous, "MD")
            || isFormOf(previous, "be")
            || isFormOf(previous, "have")
            || isFormOf(previous, "get");
    boolean noun = Lexicon.english().has(head, "NN") || Lexicon.english().has(head, "JJ");
    return auxiliary || (!noun && !walk.isDeterminer(before));
  }

  private boolean isFormOf(String word, String lemma) {
    return Lexicon.english().readings(word).stream()
        .anyMatch(reading -> reading.lemma().equals(lemma) && reading.tag().startsWith("VB"));
  }

  /** {@code what the coat was cut of}: its object stands earlier. */
  private static boolean mayBeStranded(Walk walk, int of) {
    int at = walk.before(of);
    for (int i = 0; i < CLAUSE && at != Walk.NONE && !walk.isMark(at, ".?!;"); i++) {
      if (RELATIVES.contains(walk.lower(at))) {
        return true;
      }
      at = walk.before(at);
    }
    return false;
  }

  /** {@code hard to get hold of}, {@code taken of, and by, the guards}: it may stand elsewhere. */
  private static boolean mayGovern(Walk walk, String head, int of) {
    int at = walk.after(of);
    if (OWN_OF.contains(head)) {
      return true;
    }
    if (COUNTED.contains(head)
        && KEYWORDS.contains(walk.lower(at))
        && !SUBJECTS.contains(walk.lower(walk.before(walk.before(of))))) {
      return true;
    }
    if (at != of + 1) {
      return false;
    }
    int next = walk.after(at);
    if (OWN_AT_END.contains(head) || walk.isMark(next, ".")) {
      return true;
    }
    return walk.isMark(at, ",")
        && (PREPOSITIONS.contains(walk.lower(next)) || hasComma(walk, next));
  }

  /** Whether another comma stands in the rest of the sentence. */
  private static boolean hasComma(Walk walk, int from) {
    for (int i = from; i != Walk.NONE && !walk.isMark(i, ".?!;"); i = walk.after(i)) {
      if (walk.isMark(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
