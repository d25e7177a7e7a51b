package dev.copydesk.rules.spacing;

import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.KnownNames;
import dev.copydesk.evidence.UnknownWords;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import java.util.List;
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

  private final Evidence evidence;
  private final GluedLower.Cuts cuts = new GluedLower.Cuts();
  private int names;
  private int others;

  GluedProof(Evidence evidence) {
    this.evidence = evidence;
  }

  GluedLower.Cuts cuts() {
    return cuts;
  }

  /** Whether the first word is one that gets glued, or the second a date: a cheap test. */
  static boolean mayGlue(GluedWord word) {
    String left = word.left().toLowerCase(Locale.ROOT);
    return isFunctionWord(left) || GluedNames.isTitle(left) || GluedNames.isDate(word.right());
  }

  /** Says what may be no trace of code, though it looks like one. */
  void leaveOutOfCode(List<GluedWord> glued) {
    for (GluedWord word : glued) {
      Name name = nameOf(word);
      boolean small = Character.isLowerCase(word.left().charAt(0));
      if (small && isFunctionWord(word.left()) && name != Name.NONE) {
        names += name == Name.COMMON ? 0 : 1;
        others += name == Name.COMMON && isThe(word) ? 1 : 0;
      }
    }
  }

  boolean isTechnical() {
    return traces() - names >= CODE;
  }

  /** Whether nothing at all speaks of code but what is judged here. */
  private boolean isPlain() {
    return traces() - names - others <= 0;
  }

  private int traces() {
    return evidence.get(CodeTraces.class, CodeTraces::of).count();
  }

  private static boolean isFunctionWord(String left) {
    return GluingWords.CAPITAL.has(left) || GluingWords.METHOD.has(left);
  }

  private static boolean isThe(GluedWord word) {
    return word.left().equals("the") || NO_BRAND.contains(word.left());
  }

  boolean isRepeated(GluedWord word) {
    return UnknownWords.in(evidence).times(word.whole()) > 1;
  }

  /** {@code theUnited}: a word in small letters glued to one with a capital. */
  Optional<Applicability> ofName(GluedWord word) {
    Name name = nameOf(word);
    if (name == Name.NONE || GluedNames.isBrand(word.whole())) {
      return Optional.empty();
    }
    if (isFunctionWord(word.left())) {
      return behindFunctionWord(word, name);
    }
    String left = word.left();
    boolean suggested =
        GluedNames.isTitle(left)
            || (GluedNames.isDate(word.right()) && WordProof.isWord(left))
            || isOpening(left, name);
    return suggested && !isTechnical() && !isRepeated(word)
        ? Optional.of(Applicability.SUGGESTED)
        : Optional.empty();
  }

  /** {@code InLondon}: perhaps the head of a sentence, perhaps a brand. */
  private static boolean isOpening(String left, Name name) {
    return (name == Name.KNOWN || name == Name.WORD_TOO || name == Name.IN_ARTICLE)
        && Character.isUpperCase(left.charAt(0))
        && GluingWords.CAPITAL.has(left.toLowerCase(Locale.ROOT));
  }

  private Optional<Applicability> behindFunctionWord(GluedWord word, Name name) {
    boolean technical = isTechnical();
    boolean method = GluingWords.METHOD.has(word.left());
    if (name == Name.IN_ARTICLE) {
      return technical && method
          ? Optional.empty()
          : Optional.of(technical ? Applicability.SUGGESTED : Applicability.SAFE);
    }
    if (technical) {
      return name == Name.KNOWN && !method
          ? Optional.of(Applicability.SUGGESTED)
          : Optional.empty();
    }
    if (isRepeated(word)) {
      return name == Name.KNOWN ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    boolean safe =
        switch (name) {
          case KNOWN -> true;
          case UNKNOWN -> !method || (mayTakeAnyName(word) && isPlain());
          case WORD_TOO -> isPlain();
          case COMMON -> isPlain() && (isThe(word) || GluedNames.isTitle(word.right()));
          case IN_ARTICLE, NONE -> false;
        };
    if (safe) {
      return Optional.of(Applicability.SAFE);
    }
    return method ? Optional.empty() : Optional.of(Applicability.SUGGESTED);
  }

  private static boolean mayTakeAnyName(GluedWord word) {
    return (word.left().equals("to") || word.left().equals("on")) && word.right().length() > 4;
  }

  private Name nameOf(GluedWord word) {
    String right = word.right();
    String lower = right.toLowerCase(Locale.ROOT);
    boolean capitals = right.length() > 1 && right.equals(right.toUpperCase(Locale.ROOT));
    boolean titleCase = right.length() > 2 && lower.substring(1).equals(right.substring(1));
    if ((!capitals && !titleCase) || !isLetters(lower)) {
      return Name.NONE;
    }
    if (evidence.get(KnownNames.class, KnownNames::of).contains(right)) {
      return Name.IN_ARTICLE;
    }
    Lexicon lexicon = Lexicon.english();
    if (capitals) {
      return lexicon.has(right, "NNP") ? Name.KNOWN : Name.NONE;
    }
    if (lexicon.knows(lower)) {
      boolean longer = !word.next().isEmpty() && Character.isUpperCase(word.next().charAt(0));
      if (longer || GluedNames.isDate(right)) {
        return Name.KNOWN;
      }
      boolean proper = lexicon.has(right, "NNP") && !GluedNames.isCodeNoun(lower);
      return proper ? Name.WORD_TOO : Name.COMMON;
    }
    if (lexicon.knows(right) || WordProof.isWord(right)) {
      return Name.KNOWN;
    }
    // anNahar, asSafir: an Arabic article takes on the letter that follows.
    char last = word.left().charAt(word.left().length() - 1);
    return last == lower.charAt(0) || right.length() < 4 ? Name.NONE : Name.UNKNOWN;
  }

  private static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What a word with a capital is. */
  private enum Name {
    /** No name: more capitals inside, digits, a fragment. */
    NONE,
    /** A word of the language, no name the dictionaries have. */
    COMMON,
    /** A name that is a word of the language too: March, China. */
    WORD_TOO,
    /** No dictionary has it. */
    UNKNOWN,
    /** A name and nothing else, or the first word of several with capitals. */
    KNOWN,
    /** The article writes it elsewhere, with its capital, in the middle of a sentence. */
    IN_ARTICLE
  }
}
