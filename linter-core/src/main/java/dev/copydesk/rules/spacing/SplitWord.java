package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a word with a blank in it: {@code govern ment}. */
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
    for (Block block : context.article().blocks()) {
      if (block.kind() != Block.Kind.VERBATIM && block.kind() != Block.Kind.TABLE_ROW) {
        check(block, proof, findings);
      }
    }
    return findings;
  }

  private static void check(Block block, SplitProof proof, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    boolean leftKnown = true;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        i++;
        continue;
      }
      Optional<SpacedLetters> spaced =
          token.text().length() == 1 ? SpacedLetters.at(block, i) : Optional.empty();
      if (spaced.isPresent()) {
        spaced.get().word().ifPresent(word -> findings.add(spaced.get().finding(INFO, word)));
        i = spaced.get().last() + 1;
        leftKnown = true;
        continue;
      }
      boolean known = token.text().length() > LONGEST || Lexicon.english().knows(token.text());
      if (i >= 2 && !(known && leftKnown) && mayBegin(tokens.get(i - 2), known)) {
        SplitPair.at(block, i - 2)
            .flatMap(pair -> proof.of(pair).map(verdict -> finding(pair, verdict)))
            .ifPresent(finding -> add(finding, findings));
      }
      leftKnown = known;
      i++;
    }
  }

  /** A word with a capital that the dictionary lacks is a name, unless what follows is no word. */
  private static boolean mayBegin(Token left, boolean rightKnown) {
    return left.isWord() && !(rightKnown && left.isCapitalised());
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
