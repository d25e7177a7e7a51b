package dev.copydesk.rules.spacing;

import dev.copydesk.evidence.WordCounts;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Judges whether two parts with a hyphen between are one word. */
final class TornProof {
  private static final int COMMON = 8;
  private static final int FAIRLY_COMMON = 9;
  private static final int VERY_COMMON = 12;

  /** A part as rare as this is hardly ever half of a compound. */
  private static final int WEAK_PART = 7;

  private static final int KNOWN_INNER = 8;

  /** Behind a hyphen that hangs: {@code pre- and post-war}. */
  private static final Set<String> SUSPENDING =
      Set.of("and", "or", "to", "nor", "but", "as", "than", "versus", "through", "by", "und", "if");

  /** What writers hang on a word of their own coining: {@code OK-ed}, {@code stat-ed}. */
  private static final Set<String> ENDINGS = Set.of("ed", "er", "ers", "es", "ing");

  private final Map<String, Integer> hyphenated;
  private final Supplier<WordCounts> counts;
  private final int archaisms;

  /**
   * Proof within one article.
   *
   * @param hyphenated how often the article writes each word with a hyphen, no blank behind it
   * @param counts how often it writes each word, asked for only where that decides
   */
  TornProof(Map<String, Integer> hyphenated, Supplier<WordCounts> counts) {
    this.hyphenated = hyphenated;
    this.counts = counts;
    this.archaisms = (int) hyphenated.keySet().stream().filter(TornProof::isArchaism).count();
  }

  /** {@code to-day}, {@code some-one}: common words that modern print writes without a hyphen. */
  private static boolean isArchaism(String word) {
    int hyphen = word.indexOf('-');
    String left = word.substring(0, hyphen);
    String right = word.substring(hyphen + 1);
    return WordProof.frequency(left + right) >= VERY_COMMON && !isTorn(left, right);
  }

  /** What may be done; empty if the hyphen may be the author's. */
  Optional<Applicability> of(TornWord word) {
    String left = word.left();
    String right = word.right();
    boolean whole = WordProof.isWord(word.joined());
    if (!whole && (word.kind() == TornWord.Kind.INNER || mayCompound(left, right))) {
      return Optional.empty();
    }
    if (WordProof.isHyphenated(left, right) || !isUsual(word, whole)) {
      return Optional.empty();
    }
    if (!whole) {
      return timesJoined(word) > 0 ? Optional.of(Applicability.SAFE) : Optional.empty();
    }
    boolean torn = isTorn(left, right);
    if (torn && word.isAmongUnknownWords()) {
      return Optional.of(Applicability.SUGGESTED);
    }
    return switch (word.kind()) {
      case INNER -> torn || isBound(left, word.joined()) ? inner(word) : Optional.empty();
      case BLANK, BREAK -> torn ? Optional.of(Applicability.SAFE) : bothWords(word);
    };
  }

  /** In words, for the report. */
  String reason(TornWord word) {
    String left = word.left();
    String right = word.right();
    if (!WordProof.standsAlone(right)) {
      return "`" + right + "` is no word";
    }
    if (!WordProof.standsAlone(left)) {
      return "`" + left + "` is no word";
    }
    return timesJoined(word) > 0
        ? "`" + word.joined() + "` stands elsewhere in the article"
        : "`" + word.joined() + "` is common, `" + word.hyphenated() + "` is not";
  }

  /** Whether the article does not itself write the word with its hyphen. */
  private boolean isUsual(TornWord word, boolean whole) {
    int own = word.kind() == TornWord.Kind.INNER ? 1 : 0;
    int times = hyphenated.getOrDefault(word.hyphenated(), 0);
    boolean kept = WordProof.isPrefix(word.left()) || !whole;
    return times <= own || (!kept && times <= timesJoined(word));
  }

  /** A part that cannot stand alone; a prefix proves nothing by that. */
  private static boolean isTorn(String left, String right) {
    return !WordProof.standsAlone(right)
        || (!WordProof.standsAlone(left) && !WordProof.isPrefix(left));
  }

  /** {@code con-tent}: the first part is a word by accident. */
  private static boolean isBound(String left, String joined) {
    return WordProof.isBoundPrefix(left) && WordProof.frequency(joined) >= VERY_COMMON;
  }

  private static boolean mayCompound(String left, String right) {
    return WordProof.standsAlone(left) && WordProof.standsAlone(right);
  }

  private Optional<Applicability> inner(TornWord word) {
    String joined = word.joined();
    boolean british = WordProof.frequency(joined) < 0 && joined.length() >= 2 * 4;
    boolean capital = Character.isUpperCase(word.left().charAt(0)) && isNameOnly(joined);
    if (capital) {
      return timesJoined(word) > 0 ? Optional.of(Applicability.SAFE) : Optional.empty();
    }
    return !isCoined(word) && (british || WordProof.frequency(joined) >= KNOWN_INNER)
        ? Optional.of(Applicability.SAFE)
        : Optional.of(Applicability.SUGGESTED);
  }

  /** Whether the parts are a word and an ending that make another word only by accident. */
  private static boolean isCoined(TornWord word) {
    String left = word.left();
    return ENDINGS.contains(word.right())
        && WordProof.standsAlone(left)
        && Lexicon.english().readings(word.joined()).stream()
            .noneMatch(reading -> reading.lemma().equalsIgnoreCase(left));
  }

  private static boolean isNameOnly(String word) {
    return !Lexicon.english().knows(word.toLowerCase(Locale.ROOT));
  }

  /** Both parts are words too: the whole must be common, and no compound of the two. */
  private Optional<Applicability> bothWords(TornWord word) {
    String left = word.left();
    String right = word.right();
    if (SUSPENDING.contains(right)) {
      return Optional.empty();
    }
    int frequency = WordProof.frequency(word.joined());
    boolean weak =
        WordProof.frequency(left) <= WEAK_PART || WordProof.frequency(right) <= WEAK_PART;
    boolean bound = WordProof.isBoundPrefix(left) || left.equals("in");
    boolean common = bound || frequency >= leastFrequency(left, weak);
    if (!common && timesJoined(word) == 0) {
      return Optional.empty();
    }
    // there- in the house: a hyphen typed for a dash. And to-day where the article has some-one.
    boolean dash =
        word.kind() == TornWord.Kind.BLANK
            && WordProof.isFunctionWord(left)
            && WordProof.isFunctionWord(right);
    boolean doubtful = dash || (!bound && !weak && archaisms > 0);
    return Optional.of(
        doubtful && timesJoined(word) == 0 ? Applicability.SUGGESTED : Applicability.SAFE);
  }

  private static int leastFrequency(String left, boolean weak) {
    if (WordProof.isClosedPrefix(left)) {
      return FAIRLY_COMMON;
    }
    return weak && !WordProof.isPrefix(left) ? COMMON : VERY_COMMON;
  }

  private int timesJoined(TornWord word) {
    return counts.get().of(word.joined());
  }
}
