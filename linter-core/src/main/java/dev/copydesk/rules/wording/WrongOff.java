package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds {@code off} where {@code of} was meant: {@code accused off lying}. */
@AutoService(Rule.class)
public final class WrongOff implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe("wording/wrong-off", "0.1.0", "`off` in a place that only `of` can take");

  private static final Set<String> CHARGES = Set.of("accuse", "suspect", "convict", "acquit");
  private static final int OBJECT = 10;

  /** Participles behind which {@code of} may end its clause: {@code a man she had heard of}. */
  private static final Set<String> STRANDING =
      Set.of("heard", "spoken", "thought", "dreamt", "dreamed", "disposed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    return BehindWord.find(context, "off", WrongOff::check);
  }

  private static Optional<Finding> check(Block block, int off) {
    List<Token> tokens = block.tokens();
    String head = tokens.get(off - 2).text();
    String before = wordBefore(tokens, off - 2);
    String further = before.isEmpty() ? "" : wordBefore(tokens, off - 4);
    String pair = further.isEmpty() ? "" : further + "_" + before;
    List<OfFrames.Frame> frames = OfFrames.table().of(head, before, pair);
    if (frames.isEmpty() && !Complement.isAbstract(head) && !precedesGerund(tokens, off)) {
      return Optional.empty();
    }
    if (frames.stream().anyMatch(frame -> frame.kind() == OfFrames.Kind.NEVER)) {
      return isJoined(tokens, off) ? Optional.empty() : Optional.of(finding(block, off, false));
    }
    Complement complement = Complement.of(tokens, off);
    if (complement == Complement.END || complement == Complement.OTHER) {
      boolean stranded = STRANDING.contains(head) && Complement.leavesStranded(tokens, off);
      if (stranded) {
        return Optional.of(finding(block, off, false));
      }
    }
    if (complement == Complement.OTHER) {
      return Optional.empty();
    }
    boolean safe = false;
    boolean thing = Complement.isThing(tokens, off);
    boolean named = Complement.isNamed(tokens, off);
    // Auction off, section off: what can be a verb may have its particle here.
    boolean suggested =
        !thing
            && complement != Complement.END
            && Complement.isAbstract(head)
            && !Lexicon.english().has(head, "VB");
    for (OfFrames.Frame frame : frames) {
      if (frame.kind() == OfFrames.Kind.QUANTITY) {
        safe |= Quantity.countsPart(tokens, off - 2, thing);
      } else if (frame.kind() == OfFrames.Kind.LOOSE) {
        suggested |= frame.isSafe(complement, false, thing);
      } else if (isHead(frame, head, before, complement)) {
        safe |= frame.isSafe(complement, named, thing);
        suggested |= complement != Complement.END;
      }
    }
    if (!safe && complement == Complement.ING && chargesWith(tokens, off)) {
      safe = true;
    }
    boolean sure = safe && !Complement.isShore(tokens, off);
    return safe || suggested ? Optional.of(finding(block, off, sure)) : Optional.empty();
  }

  /** {@code unheard off-season}. */
  private static boolean isJoined(List<Token> tokens, int off) {
    return off + 1 < tokens.size() && "-\u2010\u2011/".contains(tokens.get(off + 1).text());
  }

  private static boolean precedesGerund(List<Token> tokens, int off) {
    return off + 2 < tokens.size() && tokens.get(off + 2).text().endsWith("ing");
  }

  /** {@code The accused off bail}: behind a determiner the participle is a noun. */
  private static boolean isHead(
      OfFrames.Frame frame, String head, String before, Complement complement) {
    if (frame.kind() != OfFrames.Kind.PAST && frame.kind() != OfFrames.Kind.VERB) {
      return true;
    }
    boolean noun = Lexicon.english().has(before, "DT") || Lexicon.english().has(before, "PRP$");
    return !noun || complement == Complement.ING || !Lexicon.english().has(head, "NN");
  }

  private static String wordBefore(List<Token> tokens, int at) {
    boolean follows = at >= 2 && tokens.get(at - 1).isBlank() && tokens.get(at - 2).isWord();
    return follows ? tokens.get(at - 2).lower() : "";
  }

  /** {@code accused the young man off stealing}: a charge, its object and a gerund. */
  private static boolean chargesWith(List<Token> tokens, int off) {
    Lexicon lexicon = Lexicon.english();
    for (int i = off - 2; i >= Math.max(0, off - OBJECT); i--) {
      Token token = tokens.get(i);
      if (token.isBlank()) {
        continue;
      }
      if (!token.isWord()) {
        return false;
      }
      if (lexicon.isFormOf(token.text(), CHARGES)) {
        return i < off - 2;
      }
      if (!isPartOfObject(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPartOfObject(Token token) {
    Lexicon lexicon = Lexicon.english();
    String word = token.text();
    return token.isCapitalised()
        || lexicon.has(word, "NN")
        || lexicon.has(word, "JJ")
        || lexicon.has(word, "DT")
        || lexicon.has(word, "PRP");
  }

  private static Finding finding(Block block, int off, boolean safe) {
    Token token = block.tokens().get(off);
    String head = block.tokens().get(off - 2).text();
    Finding finding =
        Finding.of(
            INFO,
            block.span(token.start(), token.end()),
            "`" + head + " off` should be `" + head + " of`");
    if (safe && block.isQuoted(token.start())) {
      return finding.withEvidence("it stands in a quotation").suggesting("of");
    }
    return safe ? finding.safely("of") : finding.suggesting("of");
  }
}
