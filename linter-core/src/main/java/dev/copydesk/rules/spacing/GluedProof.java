package dev.copydesk.rules.spacing;

import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.KnownNames;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an article proves of two words that may be glued. */
final class GluedProof {
  /** One may be a slip or a brand; two say that the article is about software. */
  private static final int CODE = 2;

  /** Firms, magazines and methods begin with the others: theStreet, inStyle, withRouter. */
  private static final Set<String> NO_BRAND =
      Set.of("of", "and", "that", "which", "his", "her", "their", "its", "said", "were", "but");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "senator",
          "governor",
          "chancellor",
          "secretary",
          "judge",
          "justice",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "bishop",
          "general",
          "colonel",
          "captain",
          "professor",
          "doctor",
          "mr",
          "mrs",
          "dr",
          "sir",
          "lady",
          "lord");

  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Evidence evidence;
  private int glued;

  GluedProof(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Traces of code that are words glued to names. */
  void leaveOutOfCode(int names) {
    glued = names;
  }

  boolean isTechnical() {
    return evidence.get(CodeTraces.class, CodeTraces::of).count() - glued >= CODE;
  }

  boolean isRepeated(GluedWord word) {
    return evidence.get(WordCounts.class, WordCounts::of).of(word.whole()) > 1;
  }

  boolean isUsed(String word) {
    return evidence.get(WordCounts.class, WordCounts::of).of(word) > 0;
  }

  /** Whether a function word is glued to what is a name and nothing else. */
  boolean isBeforeName(GluedWord word) {
    String left = word.left();
    return (GluingWords.CAPITAL.has(left) || GluingWords.METHOD.has(left))
        && nameOf(word) != Name.NONE
        && nameOf(word) != Name.ORDINARY;
  }

  /** {@code theUnited}: a word in small letters glued to one with a capital. */
  Optional<Applicability> ofName(GluedWord word) {
    String left = word.left();
    Name name = nameOf(word);
    if (name == Name.NONE) {
      return Optional.empty();
    }
    if (GluingWords.CAPITAL.has(left)) {
      return behindFunctionWord(word, name);
    }
    if (GluingWords.METHOD.has(left)) {
      boolean clear = (name == Name.KNOWN || name == Name.IN_ARTICLE) && !isTechnical();
      return clear && !isRepeated(word) ? Optional.of(Applicability.SAFE) : Optional.empty();
    }
    boolean title = TITLES.contains(left.toLowerCase(Locale.ROOT));
    boolean date = CALENDAR.contains(word.right()) && WordProof.isWord(left);
    boolean suggested = (title || date || isOpening(left, name)) && !isTechnical();
    return suggested && !isRepeated(word)
        ? Optional.of(Applicability.SUGGESTED)
        : Optional.empty();
  }

  /** {@code InLondon}: perhaps the head of a sentence, perhaps a brand. */
  private static boolean isOpening(String left, Name name) {
    return (name == Name.KNOWN || name == Name.IN_ARTICLE)
        && Character.isUpperCase(left.charAt(0))
        && GluingWords.CAPITAL.has(left.toLowerCase(Locale.ROOT));
  }

  private Optional<Applicability> behindFunctionWord(GluedWord word, Name name) {
    boolean technical = isTechnical();
    boolean repeated = isRepeated(word);
    return switch (name) {
      case IN_ARTICLE ->
          Optional.of(technical ? Applicability.SUGGESTED : Applicability.SAFE);
      case KNOWN ->
          Optional.of(technical || repeated ? Applicability.SUGGESTED : Applicability.SAFE);
      case UNKNOWN -> technical || repeated ? Optional.empty() : Optional.of(Applicability.SAFE);
      case ORDINARY -> {
        boolean clear = NO_BRAND.contains(word.left());
        yield technical || repeated
            ? Optional.empty()
            : Optional.of(clear ? Applicability.SAFE : Applicability.SUGGESTED);
      }
      case NONE -> Optional.empty();
    };
  }

  private Name nameOf(GluedWord word) {
    String right = word.right();
    String lower = right.toLowerCase(Locale.ROOT);
    boolean capitals = right.length() > 1 && right.equals(right.toUpperCase(Locale.ROOT));
    boolean titleCase = right.length() > 2 && lower.substring(1).equals(right.substring(1));
    if ((!capitals && !titleCase) || !lower.chars().allMatch(Character::isLetter)) {
      return Name.NONE;
    }
    if (evidence.get(KnownNames.class, KnownNames::of).contains(right)) {
      return Name.IN_ARTICLE;
    }
    if (capitals) {
      return Lexicon.english().has(right, "NNP") ? Name.KNOWN : Name.NONE;
    }
    boolean ordinary = WordProof.isWord(lower) && Lexicon.english().knows(lower);
    if (CALENDAR.contains(right) || (Lexicon.english().has(right, "NNP") && !ordinary)) {
      return Name.KNOWN;
    }
    if (ordinary) {
      boolean longer = !word.next().isEmpty() && Character.isUpperCase(word.next().charAt(0));
      return longer ? Name.KNOWN : Name.ORDINARY;
    }
    if (Lexicon.english().knows(right) || WordProof.isWord(right)) {
      return Name.KNOWN;
    }
    // anNahar, asSafir: an Arabic article takes on the letter that follows.
    char last = word.left().charAt(word.left().length() - 1);
    boolean assimilated = last == lower.charAt(0);
    return assimilated || right.length() < 4 ? Name.NONE : Name.UNKNOWN;
  }

  /** What a word with a capital is. */
  private enum Name {
    /** No name: more capitals inside, digits, a fragment. */
    NONE,
    /** A word of the language that has a capital. */
    ORDINARY,
    /** No dictionary has it. */
    UNKNOWN,
    /** The dictionaries have it as a name. */
    KNOWN,
    /** The article writes it elsewhere, with its capital, in the middle of a sentence. */
    IN_ARTICLE
  }
}
