package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.UnknownWords;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a word with a blank in it: {@code govern ment}, {@code the U K economy}. */
@AutoService(Rule.class)
public final class SplitWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe("spacing/split-word", "0.1.0", "A word with a blank in it");

  private static final int LONGEST = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    SplitProof proof = new SplitProof(context.evidence());
    UnknownWords unknown = UnknownWords.in(context.evidence());
    SplitAcronyms acronyms = new SplitAcronyms(context);
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      if (kind == Block.Kind.VERBATIM || kind == Block.Kind.TABLE_ROW) {
        continue;
      }
      if (unknown.count(i) > 0) {
        check(blocks.get(i), i, unknown, proof, findings);
      }
      acronyms.find(INFO, blocks.get(i), i, findings);
    }
    return findings;
  }

  private static void check(
      Block block, int number, UnknownWords unknown, SplitProof proof, List<Finding> findings) {
    int last = block.tokens().size() - 1;
    int from = 0;
    for (int nth = 0; nth < unknown.count(number); nth++) {
      int at = unknown.token(number, nth);
      if (at < from) {
        continue;
      }
      Optional<SpacedLetters> spaced = SpacedLetters.at(block, at);
      if (spaced.isPresent()) {
        spaced.get().word().ifPresent(word -> findings.add(spaced.get().finding(INFO, word)));
        from = spaced.get().last() + 1;
        continue;
      }
      if (isKnown(block.tokens().get(at))) {
        continue;
      }
      // The pair with the word before has been looked at if that word is unknown, too.
      if (at >= 2 && (at - 2 < from || isKnown(block.tokens().get(at - 2)))) {
        check(block, at - 2, proof, findings);
      }
      if (at + 2 <= last && SpacedLetters.at(block, at + 2).isEmpty()) {
        check(block, at, proof, findings);
      }
    }
  }

  private static boolean isKnown(Token token) {
    return token.text().length() > LONGEST || Lexicon.english().knows(token.text());
  }

  private static void check(Block block, int left, SplitProof proof, List<Finding> findings) {
    Token right = block.tokens().get(left + 2);
    if (right.isWord() && !right.isCapitalised() && mayBegin(block.tokens().get(left), right)) {
      SplitPair.at(block, left)
          .flatMap(pair -> proof.of(pair).map(verdict -> finding(pair, verdict)))
          .ifPresent(finding -> add(finding, findings));
    }
  }

  /** A word with a capital that the dictionary lacks is a name, unless what follows is no word. */
  private static boolean mayBegin(Token left, Token right) {
    return left.isWord() && !(left.isCapitalised() && isKnown(right));
  }

  /** Of two pairs that share a part, one is taken: the certain one, or else the first. */
  private static void add(Finding finding, List<Finding> findings) {
    int last = findings.size() - 1;
    if (last >= 0 && findings.get(last).span().overlaps(finding.span())) {
      if (finding.safeFix().isPresent() && findings.get(last).safeFix().isEmpty()) {
        findings.set(last, finding);
      }
      return;
    }
    findings.add(finding);
  }

  private static Finding finding(SplitPair pair, Applicability verdict) {
    Finding finding =
        Finding.of(
                INFO,
                pair.block().span(pair.start(), pair.end()),
                "`" + pair.shown() + "` is the word `" + pair.joined() + "` with a blank in it")
            .withEvidence("`" + pair.fragment() + "` is no word");
    return verdict == Applicability.SAFE
        ? finding.safely(pair.joined())
        : finding.suggesting(pair.joined());
  }
}
