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

/** Finds two words that lost the blank between them: {@code theUnited}, {@code in2017}. */
@AutoService(Rule.class)
public final class GluedWords implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/glued-words",
          "0.1.0",
          "Two words, or a word and a number, without a blank between");

  private static final int SHORTEST_LOWER = 4;
  private static final int LONGEST = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<GluedWord> names = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    GluedProof proof = new GluedProof(context.evidence());
    UnknownWords unknown = UnknownWords.in(context.evidence());
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.VERBATIM) {
        continue;
      }
      for (int nth = 0; nth < unknown.count(i); nth++) {
        check(block, unknown.token(i, nth), proof, names, findings);
      }
      checkAmounts(block, proof, findings);
    }
    if (!names.isEmpty()) {
      proof.leaveOutOfCode(names);
    }
    for (GluedWord word : names) {
      proof.ofName(word).ifPresent(verdict -> findings.add(finding(word, verdict)));
    }
    return findings;
  }

  private static void check(
      Block block, int at, GluedProof proof, List<GluedWord> names, List<Finding> findings) {
    Token token = block.tokens().get(at);
    String text = token.text();
    if (text.length() < SHORTEST_LOWER - 1 || text.length() > LONGEST) {
      return;
    }
    int cut = firstChange(text);
    if (cut == text.length()) {
      if (cut >= SHORTEST_LOWER && !Lexicon.english().knows(text)) {
        GluedLower.verdict(block, at, proof)
            .ifPresent(verdict -> findings.add(finding(verdict.word(), verdict.fix())));
      }
    } else if (cut >= 2) {
      GluedWord word = new GluedWord(block, at, token.start(), token.start() + cut, token.end());
      if (Character.isUpperCase(text.charAt(cut))) {
        if (GluedProof.mayGlue(word) && GluedWord.isFree(block, token.start(), token.end())) {
          names.add(word);
        }
      } else if (Character.isDigit(text.charAt(cut))) {
        Optional<Applicability> verdict = GluedNumber.verdict(word, proof);
        verdict.ifPresent(fix -> findings.add(finding(word, fix)));
      }
    }
  }

  /** {@code to$5}. */
  private static void checkAmounts(Block block, GluedProof proof, List<Finding> findings) {
    String text = block.text();
    for (int i = 0; i < GluedNumber.CURRENCIES.length(); i++) {
      char sign = GluedNumber.CURRENCIES.charAt(i);
      for (int at = text.indexOf(sign, 1); at >= 0; at = text.indexOf(sign, at + 1)) {
        if (Character.isLetter(text.charAt(at - 1))) {
          GluedNumber.beforeAmount(block, block.tokenAt(at), proof)
              .ifPresent(word -> findings.add(finding(word, Applicability.SAFE)));
        }
      }
    }
  }

  /**
   * Where a word's run of small letters ends; the first letter may be a capital before a change.
   */
  private static int firstChange(String text) {
    int i = Character.isUpperCase(text.charAt(0)) ? 1 : 0;
    while (i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
      i++;
    }
    boolean capitalised = text.charAt(0) < 'a';
    return capitalised && i == text.length() ? 0 : i;
  }

  private static Finding finding(GluedWord word, Applicability verdict) {
    Finding finding =
        Finding.of(
            INFO, word.span(), "`" + word.whole() + "` lacks a blank: `" + word.parted() + "`");
    return verdict == Applicability.SAFE
        ? finding.safely(word.parted())
        : finding.suggesting(word.parted());
  }
}
