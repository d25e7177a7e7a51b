package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.Times;
import java.util.List;
import java.util.Set;

/** Finds apostrophes that became a blank: {@code week s}, {@code doesn t}, {@code they ve}. */
final class GapFinder {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "who", "which", "I", "we");

  private static final Set<String> NEEDS_MORE =
      Set.of(
          "most", "least", "more", "less", "once", "ever", "now", "first", "last", "so", "only",
          "then", "always");

  /**
   * What stands before a lone {@code s} in formulas: {@code let s be a set}, {@code let s vary}.
   */
  private static final Set<String> DEFINING =
      Set.of("denote", "equal", "represent", "stand", "range", "vary", "tend", "approach", "index");

  /** What governs a noun and hardly begins a clause. */
  private static final Set<String> GOVERNING =
      Set.of(
          "of",
          "in",
          "on",
          "with",
          "by",
          "from",
          "to",
          "at",
          "into",
          "through",
          "under",
          "over",
          "between",
          "among",
          "against",
          "within",
          "without",
          "around",
          "behind",
          "across",
          "towards",
          "toward",
          "near",
          "beyond",
          "about",
          "above",
          "upon",
          "despite",
          "throughout");

  /** Plurals that may be said of it: {@code it's people who matter}, {@code it's ages since}. */
  private static final Set<String> PREDICATES =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "kids",
          "ages",
          "years",
          "days",
          "hours",
          "months",
          "weeks",
          "minutes",
          "times",
          "things",
          "lots",
          "heaps",
          "loads",
          "odds",
          "news",
          "sports",
          "politics",
          "economics",
          "physics",
          "mathematics");

  /** Behind a contracted {@code had} or {@code would} no other auxiliary follows. */
  private static final Set<String> MODALS = Set.of("will", "can", "may", "might", "must", "shall");

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "the", "any", "some", "each", "two");

  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();
  private final Contractions contractions = new Contractions();
  private final LetterLabels labels = new LetterLabels();

  private enum Strength {
    STRONG,
    WEAK,
    /** Behind a noun that a letter labels, which no other damage makes an owner. */
    LABEL,
    NONE
  }

  /** Whether the word can be what an apostrophe left behind. */
  boolean isTail(String word) {
    return contractions.isTail(word);
  }

  /** Looks at what {@link #isTail} says may be one. */
  void find(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    boolean parted =
        at >= 2
            && tokens.get(at - 2).isWord()
            && isGap(tokens.get(at - 1))
            && endsFreely(tokens, at)
            && (at == 2 || opensFreely(tokens.get(at - 3)));
    if (!parted) {
      return;
    }
    Gap gap = new Gap(block, tokens, at);
    if (gap.isOf("it") && gap.tail().equals("s") && isOwner(gap)) {
      owner(gap, context, findings);
      return;
    }
    Strength strength = strength(gap, context);
    if (strength != Strength.NONE) {
      Apostrophes evidence = LostApostrophe.apostrophes(context);
      report(gap, settle(strength, gap, evidence), evidence, findings);
    }
  }

  /** {@code Poland and it s neighbours}, {@code in it s own way}: no {@code it is} stands there. */
  private boolean isOwner(Gap gap) {
    Token next = gap.next();
    if (next == null || next.isCapitalised()) {
      return false;
    }
    String word = next.text();
    if (word.equals("own")) {
      return true;
    }
    boolean noun = lexicon.has(word, "NN") && !lexicon.has(word, "VBG") && !lexicon.has(word, "RB");
    Token before = gap.before();
    boolean governed = before != null && GOVERNING.contains(before.lower());
    return noun && (governed || (lexicon.hasExactly(word, "NNS") && !PREDICATES.contains(word)));
  }

  private static void owner(Gap gap, RuleContext context, List<Finding> findings) {
    Apostrophes evidence = LostApostrophe.apostrophes(context);
    String its = gap.head() + gap.tail();
    findings.add(
        Finding.of(
                LostApostrophe.INFO,
                gap.block().span(gap.start(), gap.end()),
                "a blank stands in `" + its + "`")
            .withEvidence(evidenceOf(gap, evidence))
            .suggesting(its + gap.lineBreak())
            .suggesting(gap.head() + evidence.mark() + gap.tail() + gap.lineBreak()));
  }

  /** One blank, or two where a mark of two bytes was lost; a line break where lines are wrapped. */
  private static boolean isGap(Token token) {
    return token.isBlank() && token.text().length() <= 2 && token.text().indexOf('\t') < 0;
  }

  private static boolean endsFreely(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    if (next.is('.')) {
      return at + 2 >= tokens.size() || !tokens.get(at + 2).isWord();
    }
    return next.isBlank() || ",;:!?)\"\u201D\u2014\u2026".contains(next.text());
  }

  private static boolean opensFreely(Token token) {
    return token.isBlank() || "(\"\u201C\u2018'[-\u2013\u2014".contains(token.text());
  }

  private Strength strength(Gap gap, RuleContext context) {
    Contractions.Certainty certainty = contractions.certainty(gap.head(), gap.tail());
    if (certainty == Contractions.Certainty.SURE) {
      boolean isPrefix =
          gap.tail().equals("re")
              && gap.next() != null
              && lexicon.knows("re" + gap.next().text())
              && lexicon.has(gap.next().text(), "VBD");
      return isPrefix ? Strength.WEAK : Strength.STRONG;
    }
    if (certainty == Contractions.Certainty.VERB) {
      return contracted(gap);
    }
    return gap.tail().equals("s") ? possessive(gap, context) : Strength.NONE;
  }

  private Strength contracted(Gap gap) {
    Token next = gap.next();
    if (next == null) {
      return gap.tail().equals("t") && gap.atEnd() ? Strength.STRONG : Strength.NONE;
    }
    String word = next.text();
    if (word.length() == 1 && !word.equals("a") && !word.equals("I")) {
      return Strength.NONE;
    }
    if (gap.head().equalsIgnoreCase("let")) {
      boolean defines = DEFINING.contains(word);
      boolean introduces =
          word.equals("be") && gap.second() != null && INDEFINITE.contains(gap.second().text());
      boolean verb = lexicon.has(word, "VB") || word.equals("not") || word.endsWith("ly");
      return defines || introduces || !verb ? Strength.NONE : Strength.STRONG;
    }
    return switch (gap.tail()) {
      case "t" -> isBareVerb(word) ? Strength.STRONG : Strength.WEAK;
      case "d" -> followsWould(word) ? Strength.STRONG : Strength.NONE;
      default ->
          isFinite(word) || word.equals("own")
              ? Strength.NONE
              : mayBeFinite(word) ? Strength.WEAK : Strength.STRONG;
    };
  }

  /** {@code they d go}, {@code they d gone}, {@code they d never}; not {@code that d is}. */
  private boolean followsWould(String word) {
    boolean fits =
        lexicon.hasExactly(word, "VB")
            || lexicon.hasExactly(word, "VBN")
            || lexicon.has(word, "RB");
    return fits && !MODALS.contains(word);
  }

  /** {@code it s sounds like z}: a plural noun as well as a verb of the lone letter. */
  private boolean mayBeFinite(String word) {
    return lexicon.hasExactly(word, "VBZ") && !lexicon.hasExactly(word, "NN");
  }

  /** A verb's base form, or what may stand between {@code don't} and it. */
  private boolean isBareVerb(String word) {
    return lexicon.hasExactly(word, "VB") || lexicon.has(word, "RB") || lexicon.has(word, "PRP");
  }

  /**
   * Whether the word can only be a finite verb, before which a lone letter would be its subject.
   */
  private boolean isFinite(String word) {
    return lexicon.has(word, "MD")
        || (lexicon.has(word, "VBZ") && !lexicon.has(word, "NN"))
        || word.equals("was")
        || word.equals("were");
  }

  private Strength possessive(Gap gap, RuleContext context) {
    String owner = gap.head();
    boolean owns = nominals.canOwn(owner) || gap.isDescribedNoun();
    if (!owns || labels.isLetter(gap) || isSplitVerb(gap)) {
      return Strength.NONE;
    }
    if (isForeign(gap)) {
      return Strength.NONE;
    }
    boolean known = lexicon.knows(owner) || Character.isUpperCase(owner.charAt(0));
    Strength fitting =
        labels.isKind(gap)
            ? Strength.LABEL
            : known && !labels.mayLabel(gap) ? Strength.STRONG : Strength.WEAK;
    Token next = gap.next();
    if (next != null) {
      boolean fits =
          next.kind() == Token.Kind.NUMBER
              ? gap.isCounted(nominals)
              : nominals.canBeOwned(next.text()) && isComplete(gap, next.text());
      return fits ? fitting : Strength.NONE;
    }
    if (gap.beforeQuotation()) {
      return fitting;
    }
    boolean alone =
        gap.atEnd() && fitting == Strength.STRONG && LostApostrophe.apostrophes(context).gaps() > 0;
    return alone ? Strength.WEAK : Strength.NONE;
  }

  /** {@code Kava s mlekem}: neither word is English, and {@code s} is a Slavic "with". */
  private boolean isForeign(Gap gap) {
    Token next = gap.next();
    return next != null
        && Character.isLowerCase(next.text().charAt(0))
        && !lexicon.knows(next.text())
        && !lexicon.knows(gap.head());
  }

  /** Adverbs and the like belong to nobody by themselves: {@code world s most beautiful}. */
  private boolean isComplete(Gap gap, String next) {
    boolean needsMore = NEEDS_MORE.contains(next) || !hasNominalReading(next);
    Token second = gap.second();
    return !needsMore || (second != null && nominals.canBeOwned(second.text()));
  }

  private boolean hasNominalReading(String word) {
    List<Lexicon.Reading> readings = lexicon.readings(word);
    return readings.isEmpty()
        || readings.stream().anyMatch(reading -> !reading.tag().startsWith("RB"));
  }

  /** {@code she report s}: the ending of a verb that was cut off. */
  private boolean isSplitVerb(Gap gap) {
    Token before = gap.before();
    return before != null && SUBJECTS.contains(before.text()) && lexicon.has(gap.head(), "VB");
  }

  /** Weighs the place against what the article says. */
  private static Strength settle(Strength strength, Gap gap, Apostrophes evidence) {
    boolean letter = gap.tail().equals("s") || gap.isOf("can") || gap.isOf("let");
    boolean general = evidence.gaps() >= 3 && !evidence.maybeSymbolic();
    if (strength == Strength.WEAK && general) {
      return Strength.STRONG;
    }
    if (strength == Strength.NONE || !letter) {
      return strength;
    }
    boolean contracted = gap.isPronounBound();
    if (evidence.isSymbolic()) {
      return contracted && strength == Strength.STRONG ? Strength.WEAK : Strength.NONE;
    }
    if (evidence.maybeSymbolic() && !contracted) {
      return strength == Strength.STRONG ? Strength.WEAK : Strength.NONE;
    }
    return strength;
  }

  private static void report(
      Gap gap, Strength strength, Apostrophes evidence, List<Finding> findings) {
    if (strength == Strength.NONE) {
      return;
    }
    String replacement = gap.head() + evidence.mark() + gap.tail();
    Finding finding =
        Finding.of(
                LostApostrophe.INFO,
                gap.block().span(gap.start(), gap.end()),
                "the apostrophe of `" + replacement + "` is lost")
            .withEvidence(evidenceOf(gap, evidence));
    String edit = replacement + gap.lineBreak();
    findings.add(strength == Strength.STRONG ? finding.safely(edit) : finding.suggesting(edit));
  }

  private static String evidenceOf(Gap gap, Apostrophes evidence) {
    String after = gap.next() == null ? "" : ", before `" + gap.next().text() + "`";
    return "`"
        + gap.tail()
        + "` stands alone after `"
        + gap.head()
        + "`"
        + after
        + "; such gaps "
        + Times.of(evidence.gaps())
        + ", intact apostrophes "
        + Times.of(evidence.intact());
  }
}
