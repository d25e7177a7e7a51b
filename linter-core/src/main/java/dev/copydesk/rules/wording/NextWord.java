package dev.copydesk.rules.wording;

import dev.copydesk.article.Token;
import dev.copydesk.evidence.ClippedAnd;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands behind an article: how it sounds, and whether the article is one. */
final class NextWord {
  private static final List<String> NOMINAL = List.of("NN", "JJ", "VBN", "VBG", "CD", "RB");

  private NextWord() {}

  static Sound soundOf(ArticleSlot slot) {
    Token next = slot.nextToken();
    String word = next.text();
    if (next.kind() == Token.Kind.NUMBER) {
      return Sounds.ofNumber(word);
    }
    if (word.length() == 1) {
      return slot.isCompound() || slot.isInitialism()
          ? Sounds.ofLetter(word.charAt(0))
          : Sound.UNSURE;
    }
    return slot.isShouted() && next.isAllCaps()
        ? Sounds.table().ofShouted(word)
        : Sounds.table().ofWord(word);
  }

  /** How certain it is that an article stands there; empty if it may well be something else. */
  static Optional<Applicability> certainty(ArticleSlot slot) {
    if (isLabel(slot)) {
      return Optional.empty();
    }
    Token next = slot.nextToken();
    Optional<Applicability> certainty;
    if (next.kind() == Token.Kind.NUMBER) {
      certainty = number(slot);
    } else if (next.text().length() == 1 || hasInnerCapital(next.text())) {
      // Many in Ireland, India and Australia call the letter "haitch" and write "a HIV test".
      boolean haitch = !slot.isAn() && next.text().charAt(0) == 'H';
      certainty = Optional.of(haitch ? Applicability.SUGGESTED : Applicability.SAFE);
    } else if (next.isCapitalised()) {
      certainty = name(slot);
    } else {
      certainty = ordinary(slot);
    }
    boolean foreign = isForeign(slot);
    if (foreign && next.isCapitalised()) {
      return Optional.empty();
    }
    boolean doubtful = slot.quotedNext() || foreign || mayBeClipped(slot);
    return doubtful ? certainty.map(any -> Applicability.SUGGESTED) : certainty;
  }

  /** {@code Plan A is}, {@code option a or b}, {@code the a element}, {@code A Einstein}. */
  private static boolean isLabel(ArticleSlot slot) {
    ArticleWords words = ArticleWords.table();
    String before = slot.wordBefore();
    String article = slot.articleToken().text();
    if (words.is("archaic", before) && slot.nextToken().text().equals("one")) {
      return true;
    }
    return !slot.isAn()
        && (words.is("label", before)
            || words.is("opener", before)
            || (article.equals("A") && !slot.opensSentence()));
  }

  private static Optional<Applicability> number(ArticleSlot slot) {
    List<Token> tokens = slot.block().tokens();
    int behind = slot.next() + 1;
    if (behind >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(behind);
    boolean measures =
        token.isWord()
            || slot.isCompound()
            || token.is('%')
            || (!slot.wordBehind().isEmpty() && !slot.wordBehind().equals("and"));
    return measures ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  private static boolean hasInnerCapital(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static Optional<Applicability> name(ArticleSlot slot) {
    Lexicon lexicon = Lexicon.english();
    String word = slot.nextToken().text();
    String before = slot.wordBefore();
    boolean adjective = lexicon.has(word, "JJ");
    if (slot.opensSentence() && !slot.isAn() && !adjective) {
      // A Adams wrote: an initial.
      return Optional.empty();
    }
    if (ArticleWords.table().is("function", word.toLowerCase(Locale.ROOT))
        || ArticleWords.table().is("foreign", before)) {
      return Optional.empty();
    }
    if (slot.isAn() && slot.articleToken().isCapitalised() && !slot.isShouted() && !adjective) {
      // An Post, An Garda: the Irish article within a name.
      return slot.opensSentence() ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    if (before.isEmpty() && !adjective && !isNominalBehind(slot)) {
      // Vado a Otranto, a Emilio: a preposition of another language.
      return Optional.of(Applicability.SUGGESTED);
    }
    boolean ordinary = lexicon.knows(word.toLowerCase(Locale.ROOT));
    if (!slot.isAn() && ordinary) {
      // A title, or two texts run together.
      return Optional.of(Applicability.SUGGESTED);
    }
    boolean english = before.isEmpty() || isSmall(slot) || lexicon.has(before, "IN");
    boolean known = lexicon.knows(word);
    if (!known && (slot.articleToken().isCapitalised() || !english)) {
      return Optional.empty();
    }
    return Optional.of(known && english ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  /** Whether the word before the article is written small, as in no title or Irish name. */
  private static boolean isSmall(ArticleSlot slot) {
    return !slot.block().tokens().get(slot.article() - 2).isCapitalised();
  }

  private static Optional<Applicability> ordinary(ArticleSlot slot) {
    Lexicon lexicon = Lexicon.english();
    ArticleWords words = ArticleWords.table();
    String word = slot.nextToken().text();
    if (slot.isCompound()) {
      return lexicon.knows(word) || words.is("function", word)
          ? Optional.of(Applicability.SAFE)
          : Optional.of(Applicability.SUGGESTED);
    }
    if (words.is("function", word) || words.is("foreign", word) || !isNominal(word)) {
      return Optional.empty();
    }
    boolean adjective = lexicon.has(word, "JJ");
    boolean singular = hasTag(word, "NN") && !(hasTag(word, "NNS") && word.endsWith("s"));
    boolean modifies = isNominalBehind(slot);
    if (!adjective && !singular && (!modifies || hasTag(word, "VBZ"))) {
      return Optional.empty();
    }
    if (mayBeAnd(slot, adjective || singular)) {
      return Optional.empty();
    }
    boolean participle = hasTag(word, "VBN") || hasTag(word, "VBG");
    if (!adjective && !singular && !participle && !isAdverbOfAdjective(slot)) {
      boolean plural = hasTag(word, "NNS");
      return plural ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    return Optional.of(Applicability.SAFE);
  }

  private static boolean isAdverbOfAdjective(ArticleSlot slot) {
    String behind = slot.wordBehind();
    return slot.nextToken().text().endsWith("ly")
        && (Lexicon.english().has(behind, "JJ") || hasTag(behind, "VBN") || hasTag(behind, "VBG"));
  }

  private static boolean isNominalBehind(ArticleSlot slot) {
    String behind = slot.wordBehind();
    if (behind.isEmpty()) {
      return false;
    }
    return Character.isUpperCase(behind.charAt(0))
        || (isNominal(behind)
            && !Lexicon.english().has(behind, "IN")
            && !ArticleWords.table().is("function", behind));
  }

  private static boolean isNominal(String word) {
    return NOMINAL.stream().anyMatch(tag -> Lexicon.english().has(word, tag));
  }

  private static boolean hasTag(String word, String tag) {
    return Lexicon.english().readings(word).stream()
        .anyMatch(reading -> reading.tag().equals(tag) || reading.tag().startsWith(tag + ":"));
  }

  /** {@code come an look}, {@code sat an watched}: a clipped "and" between verbs. */
  private static boolean mayBeAnd(ArticleSlot slot, boolean noun) {
    String before = slot.wordBefore();
    String word = slot.nextToken().text();
    if (!slot.isAn() || before.isEmpty()) {
      return false;
    }
    if (ArticleWords.table().is("coordinated", before) && hasTag(word, "VB")) {
      return true;
    }
    boolean past = hasTag(before, "VBD") && hasTag(word, "VBD");
    boolean be = before.equals("was") || before.equals("were") || before.equals("had");
    return !noun && past && !be;
  }

  /** {@code fish an chips}, {@code cold an wet}; {@code an one off the boats}: and one of them. */
  static boolean mayBeClipped(ArticleSlot slot) {
    boolean one = slot.nextToken().text().equals("one") && !slot.isCompound();
    return slot.isAn()
        && !slot.quotedNext()
        && (one || ClippedAnd.mayStandAt(slot.block().tokens(), slot.article()));
  }

  /** Whether a word around it is small and not English. */
  private static boolean isForeign(ArticleSlot slot) {
    boolean before = !slot.wordBefore().isEmpty() && !isEnglish(slot.wordBefore());
    String behind = slot.wordBehind();
    boolean after =
        !behind.isEmpty() && Character.isLowerCase(behind.charAt(0)) && !isEnglish(behind);
    return before || after;
  }

  private static boolean isEnglish(String word) {
    return word.indexOf('\'') > 0 || word.indexOf('\u2019') > 0 || Lexicon.english().knows(word);
  }
}
