package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds words that the end of a line once tore apart: {@code com- plete}, {@code gov-ernment}. */
@AutoService(Rule.class)
public final class LineBreakHyphen implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/line-break-hyphen",
          "0.1.0",
          "A word with the hyphen in it that a line break put there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<TornWord> torn = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        collect(block, torn);
      }
    }
    if (torn.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> hyphenated = new HashMap<>();
    for (TornWord word : torn) {
      if (word.kind() == TornWord.Kind.INNER) {
        hyphenated.merge(word.hyphenated(), 1, Integer::sum);
      }
    }
    TornProof proof =
        new TornProof(hyphenated, () -> context.evidence().get(WordCounts.class, WordCounts::of));
    boolean lineEnds = false;
    for (TornWord word : torn) {
      lineEnds |= !maySpeak(word) && proof.of(word).isPresent();
    }
    Syllables syllables = new Syllables(torn, proof);
    List<Finding> findings = new ArrayList<>();
    for (TornWord word : torn) {
      if (word.kind() == TornWord.Kind.BLANK && syllables.areIn(word.block())) {
        continue;
      }
      verdict(word, proof, lineEnds, context.evidence()).ifPresent(findings::add);
    }
    return findings;
  }

  /** {@code "Call the po-lice!"}: perhaps how somebody said it. */
  private static boolean maySpeak(TornWord word) {
    return word.kind() == TornWord.Kind.INNER && word.block().isQuoted(word.hyphen());
  }

  private static void collect(Block block, List<TornWord> torn) {
    String text = block.text();
    for (int i = text.indexOf('-', 1); i >= 0; i = text.indexOf('-', i + 1)) {
      if (i + 2 < text.length() && TornWord.isLetter(text.charAt(i - 1)) && mayGoOn(text, i + 1)) {
        TornWord.at(block, i).ifPresent(torn::add);
      }
    }
  }

  private static boolean mayGoOn(String text, int at) {
    char c = text.charAt(at);
    return TornWord.isLetter(c) || TornWord.isBlank(c);
  }

  private static Optional<Finding> verdict(
      TornWord word, TornProof proof, boolean lineEnds, Evidence evidence) {
    Optional<Applicability> verdict = proof.of(word);
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    Rejoined joined = Rejoined.of(word, evidence.get(Wrapping.class, Wrapping::of));
    Finding finding =
        Finding.of(
                INFO,
                word.span(joined.end()),
                "`" + word.shown() + "` is the word `" + word.joined() + "`, torn at a line's end")
            .withEvidence(proof.reason(word));
    return Optional.of(
        verdict.get() == Applicability.SAFE && (lineEnds || !maySpeak(word))
            ? finding.safely(joined.replacement())
            : finding.suggesting(joined.replacement()));
  }
}
