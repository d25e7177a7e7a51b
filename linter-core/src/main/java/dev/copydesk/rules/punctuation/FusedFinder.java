package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.Times;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds contractions that lost their apostrophe without a gap: {@code didnt}, {@code theyre}. */
final class FusedFinder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;
  private static final String JOINING = "-_/\\@#&=+*~.$%'\u2019`<>{}|";

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "does", "will");

  private final Lexicon lexicon = Lexicon.english();
  private final Set<String> writingCues =
      WordTable.beside(FusedFinder.class, "writing-cues.txt").words();
  private final Map<String, Fused> known = new HashMap<>();

  /** The last two letters of all of them, for nearly every word of a text has others. */
  private final BitSet endings = new BitSet();

  /** Words by themselves, contractions only between a subject and a verb's base form. */
  private static final Map<String, String> WORDS_TOO = Map.of("cant", "can't", "wont", "won't");

  private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "it", "we", "they");

  /** Base forms of verbs that are no nouns. */
  private static final Set<String> BASES =
      Set.of(
          "be",
          "have",
          "do",
          "ask",
          "get",
          "go",
          "see",
          "say",
          "take",
          "find",
          "tell",
          "believe",
          "afford",
          "know",
          "give",
          "make",
          "come",
          "keep",
          "happen",
          "speak",
          "become",
          "bring",
          "understand",
          "allow",
          "accept",
          "remember",
          "provide",
          "continue",
          "reach",
          "let",
          "even");

  /** So many characters from a quotation to what tells that it was written. */
  private static final int NEAR = 60;

  enum Kind {
    NEGATION,
    VERB,
    OPEN
  }

  record Fused(String intact, Kind kind) {
    Fused doubtful() {
      return new Fused(intact, Kind.OPEN);
    }
  }

  /**
   * @param quoted whether it stands in a quotation that may keep how somebody wrote
   * @param written whether such a quotation was written, and not said
   */
  record Place(Block block, Token token, Fused fused, boolean quoted, boolean written) {}

  FusedFinder() {
    for (List<String> row : WordTable.beside(FusedFinder.class, "fused-contractions.tsv").rows()) {
      Kind kind =
          switch (row.get(2)) {
            case "negation" -> Kind.NEGATION;
            case "verb" -> Kind.VERB;
            default -> Kind.OPEN;
          };
      known.put(row.get(0), new Fused(row.get(1), kind));
      String word = row.get(0);
      endings.set(ending(word.charAt(word.length() - 2), word.charAt(word.length() - 1)));
    }
  }

  /** Whether the word is as long as one of them and ends with the same letters. */
  boolean mayBe(String word) {
    int length = word.length();
    return length >= SHORTEST
        && length <= LONGEST
        && endings.get(ending(word.charAt(length - 2), word.charAt(length - 1)));
  }

  private static int ending(char first, char second) {
    return first << 7 | second;
  }

  /** Looks at what {@link #mayBe} says may be one. */
  void find(Block block, int at, RuleContext context, List<Place> places) {
    List<Token> tokens = block.tokens();
    Fused fused = fused(tokens, at);
    if (fused == null || !isAmongEnglish(tokens, at)) {
      return;
    }
    Token token = tokens.get(at);
    boolean french = token.lower().equals("dont") && isFrench(tokens, at);
    boolean doubtful = french || isDoubtful(fused, neighbour(tokens, at, 1));
    Fused sure = doubtful ? fused.doubtful() : fused;
    boolean within = block.isQuoted(token.start());
    boolean written = within && isWritten(block, token);
    boolean spoken =
        within
            && !written
            && isWhole(block, token)
            && LostApostrophe.apostrophes(context).intact() > 0;
    places.add(new Place(block, token, sure, within && !spoken, written));
  }

  /**
   * Judges the places of an article.
   *
   * @param others whether the article has lost other apostrophes, too
   */
  void report(List<Place> places, boolean others, RuleContext context, List<Finding> findings) {
    if (places.isEmpty()) {
      return;
    }
    Apostrophes evidence = LostApostrophe.apostrophes(context);
    Totals totals = Totals.of(places);
    Manner manner = new Manner(places.size(), others, evidence, context.article());
    for (Place place : places) {
      findings.add(finding(place, totals, manner, evidence));
    }
  }

  /** How often each kind occurs, and whether any stands outside quotations. */
  record Totals(Map<Kind, Long> ofKind, boolean anyUnquoted) {
    static Totals of(List<Place> places) {
      return new Totals(
          places.stream()
              .collect(Collectors.groupingBy(place -> place.fused().kind(), Collectors.counting())),
          places.stream().anyMatch(place -> !place.quoted()));
    }

    long of(Kind kind) {
      return ofKind.getOrDefault(kind, 0L);
    }
  }

  /** Speech has no spelling of its own; a quotation with a capital is speech, or is written. */
  private static boolean isWhole(Block block, Token token) {
    return quotation(block, token)
        .filter(one -> Character.isUpperCase(block.text().charAt(one.start())))
        .isPresent();
  }

  /** Whether a word that tells of writing stands close to the quotation, and outside any. */
  private boolean isWritten(Block block, Token token) {
    Quotation quotation = quotation(block, token).orElse(null);
    if (quotation == null) {
      return false;
    }
    int first = block.tokenAt(Math.max(0, quotation.open() - NEAR));
    List<Token> tokens = block.tokens();
    for (int i = first; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (word.start() > quotation.close() + NEAR) {
        return false;
      }
      if (word.isWord() && writingCues.contains(word.lower()) && !block.isQuoted(word.start())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Quotation> quotation(Block block, Token token) {
    return block.quotations().stream()
        .filter(one -> one.open() < token.start() && token.start() < one.close())
        .findFirst();
  }

  private @Nullable Fused fused(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Fused fused = known.get(token.text());
    String negation = WORDS_TOO.get(token.text());
    if (negation != null && isBetween(tokens, at)) {
      return new Fused(negation, Kind.OPEN);
    }
    if (fused != null || !token.isCapitalised()) {
      return fused;
    }
    Fused lower = known.get(token.lower());
    boolean capital = lower != null && token.text().endsWith(token.lower().substring(1));
    return capital && opensSentence(tokens, at) ? lower : null;
  }

  /** {@code the family cant ask}, {@code they wont be}; not {@code as is his wont}. */
  private boolean isBetween(List<Token> tokens, int at) {
    Token before = neighbour(tokens, at, -1);
    Token after = neighbour(tokens, at, 1);
    if (before == null || after == null || !BASES.contains(after.text())) {
      return false;
    }
    String subject = before.lower();
    return PERSONS.contains(subject)
        || (lexicon.has(before.text(), "NN")
            && !lexicon.has(subject, "JJ")
            && !lexicon.has(subject, "VB")
            && !lexicon.has(subject, "DT"));
  }

  /** {@code Sautet dont on parle}: behind a name, unless a verb follows or an adverb. */
  private boolean isFrench(List<Token> tokens, int at) {
    Token before = neighbour(tokens, at, -1);
    Token after = neighbour(tokens, at, 1);
    boolean name =
        before != null && !before.is('I') && (before.isCapitalised() || !isEnglish(before));
    boolean predicate =
        after != null
            && (lexicon.has(after.text(), "VB")
                || (lexicon.has(after.text(), "RB") && !lexicon.has(after.text(), "IN")));
    return name && !predicate;
  }

  /**
   * {@code youre best bet}: before a noun or a superlative it may be {@code your}. {@code thats
   * results in}, {@code Weve is}: a finite verb behind it shows another slip, or a name.
   */
  private boolean isDoubtful(Fused fused, @Nullable Token next) {
    if (next == null) {
      return false;
    }
    List<String> tags = lexicon.readings(next.text()).stream().map(Lexicon.Reading::tag).toList();
    if (FINITE.contains(next.text())) {
      return true;
    }
    if (fused.intact().equals("that's") || fused.intact().equals("what's")) {
      return tags.contains("VBZ");
    }
    return fused.intact().endsWith("'re")
        && (tags.contains("JJS")
            || (tags.stream().anyMatch(tag -> tag.startsWith("NN"))
                && tags.stream()
                    .allMatch(
                        tag -> tag.startsWith("NN") || tag.startsWith("VBP") || tag.equals("VB"))));
  }

  /** Capitals elsewhere begin names and titles. */
  private static boolean opensSentence(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && (tokens.get(before).isBlank() || isQuotationMark(tokens.get(before)))) {
      before--;
    }
    return before < 0 || ".?!:".contains(tokens.get(before).text());
  }

  private static boolean isQuotationMark(Token token) {
    return "\"\u201C\u201D\u2018".contains(token.text());
  }

  /** Nothing is glued to it, and the words beside it are English and no names. */
  private boolean isAmongEnglish(List<Token> tokens, int at) {
    if (isGlued(tokens, at - 1, -1) || isGlued(tokens, at + 1, 1)) {
      return false;
    }
    Token before = neighbour(tokens, at, -1);
    Token after = neighbour(tokens, at, 1);
    boolean anyBeside = before != null || after != null;
    // Tidepool doesnt run: a name that no dictionary has, before English.
    boolean name =
        before != null && before.isCapitalised() && after != null && !after.isCapitalised();
    return anyBeside && (name || isEnglish(before)) && isEnglish(after);
  }

  private boolean isEnglish(@Nullable Token token) {
    return token == null || lexicon.knows(token.text()) || known.containsKey(token.text());
  }

  private static @Nullable Token neighbour(List<Token> tokens, int at, int step) {
    int i = at + 2 * step;
    return i >= 0 && i < tokens.size() && tokens.get(at + step).isBlank() && tokens.get(i).isWord()
        ? tokens.get(i)
        : null;
  }

  private static boolean isGlued(List<Token> tokens, int at, int step) {
    if (at < 0 || at >= tokens.size() || tokens.get(at).isBlank()) {
      return false;
    }
    Token mark = tokens.get(at);
    if (mark.is('.') && step > 0) {
      return at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    }
    boolean called = mark.is('(') && step > 0;
    return called || mark.kind() == Token.Kind.NUMBER || JOINING.contains(mark.text());
  }

  private static Finding finding(Place place, Totals totals, Manner manner, Apostrophes evidence) {
    String found = place.token().text();
    String intact =
        found.charAt(0) + place.fused().intact().substring(1).replace("'", evidence.mark());
    long ofKind = totals.of(place.fused().kind());
    int intactOfKind = intactOfKind(place.fused().kind(), evidence);
    Finding finding =
        Finding.of(
                LostApostrophe.INFO,
                place.block().span(place.token().start(), place.token().end()),
                "the apostrophe of `" + intact + "` is lost")
            .withEvidence(
                "`"
                    + found.toLowerCase(Locale.ROOT)
                    + "` is no word; contractions of this kind without an apostrophe "
                    + Times.of(ofKind)
                    + ", intact "
                    + Times.of(intactOfKind));
    return isSafe(place, totals, manner, evidence)
        ? finding.safely(intact)
        : finding.suggesting(intact);
  }

  private static int intactOfKind(Kind kind, Apostrophes evidence) {
    return kind == Kind.NEGATION ? evidence.negations() : evidence.otherContractions();
  }

  private static boolean isSafe(Place place, Totals totals, Manner manner, Apostrophes evidence) {
    Kind kind = place.fused().kind();
    if (kind == Kind.OPEN || manner.mayExplain(kind, totals)) {
      return false;
    }
    // Within a quotation it may be how the quoted person wrote it, unless the damage is general.
    boolean general =
        evidence.gaps() > 0
            || (!place.written() && (totals.anyUnquoted() || intactOfKind(kind, evidence) > 0));
    return !place.quoted() || general;
  }
}
