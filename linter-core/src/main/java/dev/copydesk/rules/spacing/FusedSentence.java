package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.KnownNames;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rules.spacing.SentenceStarters.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds sentences, and clauses behind a semicolon, whose blank was lost: {@code gone.But}. */
@AutoService(Rule.class)
public final class FusedSentence implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/fused-sentence",
          "0.1.0",
          "A full stop, question or exclamation mark or semicolon that the next word is glued to");

  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "does", "will", "can", "returns", "takes", "runs");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Seam> seams = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText()) {
        collect(block, seams, counts);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Seam seam : seams) {
      boolean repeated = counts.getOrDefault(seam.whole(), 0) > 1;
      verdict(seam, repeated, context)
          .ifPresent(applicability -> findings.add(finding(seam, applicability)));
    }
    return findings;
  }

  private static void collect(Block block, List<Seam> seams, Map<String, Integer> counts) {
    List<Token> tokens = block.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.MARK || tokens.get(i + 1).isBlank()) {
        continue;
      }
      boolean mark = token.is('.') || token.is('?') || token.is('!') || token.is(';');
      if (mark) {
        Optional<Seam> seam = Seam.at(block, i);
        seam.ifPresent(seams::add);
        seam.ifPresent(found -> counts.merge(found.whole(), 1, Integer::sum));
      }
    }
  }

  private static Finding finding(Seam seam, Applicability applicability) {
    Token mark = seam.block().tokens().get(seam.mark());
    Finding finding =
        Finding.of(
            INFO,
            seam.block().span(mark.start(), seam.rightToken().end()),
            "`" + seam.whole() + "` lacks a blank: `" + seam.parted() + "`");
    return applicability == Applicability.SAFE
        ? finding.safely(seam.parted())
        : finding.suggesting(seam.parted());
  }

  private static Optional<Applicability> verdict(Seam seam, boolean repeated, RuleContext context) {
    if (SentenceStarters.table().isAbbreviation(seam.leftToken().text())) {
      return Optional.empty();
    }
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    if (seam.sign() == ';') {
      return semicolon(seam, technical);
    }
    String right = seam.rightToken().text();
    if (!isTitleCase(right)) {
      return Optional.empty();
    }
    if (isSubject(seam)) {
      return Optional.empty();
    }
    Left left = Left.of(seam);
    return switch (SentenceStarters.table().proofOf(right)) {
      case NEVER -> Optional.empty();
      case CERTAIN -> certain(seam, left, technical);
      case PLAIN, DOMAIN -> repeated ? Optional.empty() : plain(seam, left, technical);
      case UNKNOWN, MEMBER, BRAND ->
          repeated || technical ? Optional.empty() : content(seam, left, context);
    };
  }

  /** {@code sync.Once is}: a conjunction that a verb follows is a name and opens no sentence. */
  private static boolean isSubject(Seam seam) {
    List<Token> tokens = seam.block().tokens();
    int next = seam.right() + 2;
    Lexicon lexicon = Lexicon.english();
    String right = seam.rightToken().text().toLowerCase(Locale.ROOT);
    return next < tokens.size()
        && VERBS.contains(tokens.get(next).text())
        && (lexicon.has(right, "IN") || lexicon.has(right, "CC"))
        && !lexicon.has(right, "DT")
        && !lexicon.has(right, "PRP")
        && !right.equals("as");
  }

  private static Optional<Applicability> certain(Seam seam, Left left, boolean technical) {
    return switch (left) {
      case WORD, UNKNOWN_WORD -> Optional.of(Applicability.SAFE);
      case NAME -> {
        // Yahoo!The and Jeopardy!The: the mark may belong to the name.
        if (seam.sign() != '.' && !seam.isClosedBefore()) {
          yield Optional.empty();
        }
        yield Optional.of(technical ? Applicability.SUGGESTED : Applicability.SAFE);
      }
      case NUMBER -> Optional.of(Applicability.SAFE);
      case NONE -> Optional.empty();
    };
  }

  /** The word opens sentences but is also the second half of names: the sentences must show. */
  private static Optional<Applicability> plain(Seam seam, Left left, boolean technical) {
    List<Token> tokens = seam.block().tokens();
    boolean before = FiniteVerbs.before(tokens, seam.left());
    boolean after = FiniteVerbs.after(tokens, seam.right() + 1);
    if (technical) {
      boolean clear =
          left == Left.WORD && after && (before || (opensClause(seam) && !mayBeObject(seam)));
      return clear ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    boolean domain = proofOf(seam.rightToken()) == Proof.DOMAIN;
    boolean clear =
        switch (left) {
          case WORD ->
              mayBeObject(seam)
                  ? before && after && isDescribed(seam)
                  : domain ? (before && after) || isClause(seam) : before || after;
          case NAME ->
              before
                  && after
                  && seam.sign() == '.'
                  && !(domain && proofOf(seam.leftToken()) == Proof.BRAND);
          case NUMBER -> before && after;
          case UNKNOWN_WORD, NONE -> false;
        };
    if (clear) {
      return Optional.of(Applicability.SAFE);
    }
    boolean weak = left == Left.WORD || before || after;
    return weak && left != Left.NONE ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
  }

  /** {@code by hand.That file must}: no member of an object is called so. */
  private static boolean opensClause(Seam seam) {
    String right = seam.rightToken().text().toLowerCase(Locale.ROOT);
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(right, "DT") || lexicon.has(right, "PRP");
  }

  /** {@code cheap.It costs}: the pronoun and its verb, behind some words. */
  private static boolean isClause(Seam seam) {
    List<Token> tokens = seam.block().tokens();
    int verb = seam.right() + 2;
    int left = seam.left();
    if (!seam.rightToken().text().equals("It") || verb >= tokens.size() || left < 4) {
      return false;
    }
    String word = tokens.get(verb).text();
    Lexicon lexicon = Lexicon.english();
    boolean finite =
        lexicon.has(word, "VBZ")
            || lexicon.has(word, "VBD")
            || lexicon.has(word, "MD")
            || word.endsWith("n't")
            || word.endsWith("n\u2019t");
    return finite
        && tokens.get(left - 1).isBlank()
        && tokens.get(left - 2).isWord()
        && tokens.get(left - 3).isBlank()
        && tokens.get(left - 4).isWord();
  }

  /** {@code list.First returns}: an object of a program and its method. */
  private static boolean mayBeObject(Seam seam) {
    return !seam.isClosedBefore() && proofOf(seam.leftToken()) == Proof.MEMBER;
  }

  /** {@code on the list.Then}: what has its article is no object of a program. */
  private static boolean isDescribed(Seam seam) {
    List<Token> tokens = seam.block().tokens();
    int before = seam.left() - 2;
    if (before < 0 || !tokens.get(before).isWord()) {
      return false;
    }
    String word = tokens.get(before).text();
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "DT") || lexicon.has(word, "PRP$") || lexicon.has(word, "JJ");
  }

  /** An ordinary word stands before the seam, and the verb of the next sentence close behind. */
  private static boolean isProse(Seam seam) {
    List<Token> tokens = seam.block().tokens();
    int before = seam.left() - 2;
    int after = seam.right() + 2;
    boolean led =
        before >= 0
            && tokens.get(before + 1).isBlank()
            && tokens.get(before).isWord()
            && !tokens.get(before).isCapitalised();
    return led
        && after < tokens.size()
        && tokens.get(after - 1).isBlank()
        && Lexicon.english().has(tokens.get(after).text(), "VBD")
        && !VERBS.contains(tokens.get(after).text());
  }

  private static Proof proofOf(Token token) {
    return SentenceStarters.table().proofOf(token.text());
  }

  /** Any other word: an ordinary one or a name that the dictionary or the article knows. */
  private static Optional<Applicability> content(Seam seam, Left left, RuleContext context) {
    List<Token> tokens = seam.block().tokens();
    String right = seam.rightToken().text();
    if (right.length() < 3 || (left != Left.WORD && left != Left.NAME)) {
      return Optional.empty();
    }
    boolean before = FiniteVerbs.before(tokens, seam.left());
    boolean after = FiniteVerbs.after(tokens, seam.right() + 1);
    boolean ordinary = Lexicon.english().knows(right.toLowerCase(Locale.ROOT));
    if (!before || !after) {
      // And so to extra time.Legs went: one sentence has a verb, the other may do without.
      boolean likely =
          after
              && left == Left.WORD
              && ordinary
              && isProse(seam)
              && proofOf(seam.leftToken()) == Proof.UNKNOWN
              && proofOf(seam.rightToken()) == Proof.UNKNOWN;
      return likely ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
    }
    boolean known =
        ordinary
            || (left == Left.WORD
                && (Lexicon.english().knows(right)
                    || context.evidence().get(KnownNames.class, KnownNames::of).contains(right)));
    boolean identifier =
        proofOf(seam.leftToken()) == Proof.MEMBER || proofOf(seam.rightToken()) == Proof.MEMBER;
    boolean mayBeName = left == Left.NAME && seam.sign() != '.';
    return Optional.of(
        known && !identifier && !mayBeName ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  private static Optional<Applicability> semicolon(Seam seam, boolean technical) {
    Proof proof = SentenceStarters.table().proofOf(seam.rightToken().text());
    boolean clause = proof == Proof.CERTAIN || proof == Proof.PLAIN || proof == Proof.DOMAIN;
    if (!clause || Left.of(seam) != Left.WORD) {
      return Optional.empty();
    }
    boolean sentence = FiniteVerbs.before(seam.block().tokens(), seam.left());
    return Optional.of(sentence && !technical ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  private static boolean isTitleCase(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** What stands before the mark. */
  private enum Left {
    /** An ordinary word in lower case. */
    WORD,
    /** Lower case, but not in the dictionary. */
    UNKNOWN_WORD,
    /** With a capital, or whatever brackets or quotation marks close. */
    NAME,
    /** A year, an amount or a percentage behind a word. */
    NUMBER,
    /** Too little to go by: a letter, a list number, an identifier. */
    NONE;

    static Left of(Seam seam) {
      Token token = seam.leftToken();
      if (token.kind() == Token.Kind.NUMBER) {
        return followsWord(seam) && token.text().indexOf('.') < 0 ? NUMBER : NONE;
      }
      String word = token.text();
      if (word.length() < 2 || word.chars().anyMatch(Character::isDigit)) {
        return NONE;
      }
      if (word.chars().noneMatch(Character::isUpperCase)) {
        boolean known =
            Lexicon.english().knows(word) || word.indexOf('\'') > 0 || word.indexOf('\u2019') > 0;
        return known ? WORD : word.length() < 3 ? NONE : UNKNOWN_WORD;
      }
      return NAME;
    }

    /** {@code in 2016.The}, but not {@code 1.The} at the head of a list. */
    private static boolean followsWord(Seam seam) {
      List<Token> tokens = seam.block().tokens();
      int before = seam.left() - 1;
      return before >= 1 && tokens.get(before).isBlank() && tokens.get(before - 1).isWord();
    }
  }
}
