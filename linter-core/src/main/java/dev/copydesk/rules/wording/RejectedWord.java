package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Phrases;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds words and phrases that the house rejects. */
@AutoService(Rule.class)
public final class RejectedWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
              "wording/rejected-word",
              "0.1.0",
              "A word or phrase that the configured vocabulary rejects")
          .inAnyLanguage();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Map<String, List<String>> rejected = context.style().vocabulary().rejectedForms();
    if (rejected.isEmpty()) {
      return List.of();
    }
    Phrases<List<String>> phrases = new Phrases<>();
    Phrases<String> allowed = new Phrases<>();
    rejected.forEach(
        (phrase, instead) -> {
          phrases.add(phrase, instead);
          // "the data" for "data" would be replaced for ever.
          instead.forEach(each -> allowed.addInAnyCase(each, each));
        });
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() == Block.Kind.VERBATIM || block.isQuotation()) {
        continue;
      }
      List<Phrases.Match<List<String>>> matches = phrases.in(block);
      List<Phrases.Match<String>> right = matches.isEmpty() ? List.of() : allowed.in(block);
      for (Phrases.Match<List<String>> match : matches) {
        if (!block.isQuoted(match.start())
            && right.stream().noneMatch(each -> each.goesBeyond(match))) {
          finding(block, match).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** None if in these capitals both are the same. */
  private static Optional<Finding> finding(Block block, Phrases.Match<List<String>> match) {
    String written = block.text().substring(match.start(), match.end());
    List<String> instead =
        match.what().stream()
            .map(each -> match.asListed() ? each : inCaseOf(written, each))
            .toList();
    if (instead.contains(written)) {
      return Optional.empty();
    }
    String shown = written.replaceAll("\\s++", " ");
    String message =
        instead.isEmpty()
            ? "`" + shown + "` is a word that the house rejects"
            : "the house writes `" + String.join("` or `", instead) + "`, not `" + shown + "`";
    Finding finding = Finding.of(INFO, block.span(match.start(), match.end()), message);
    for (String each : instead) {
      finding = finding.suggesting(each);
    }
    return Optional.of(finding);
  }

  /** With the capitals of what it takes the place of. */
  private static String inCaseOf(String written, String instead) {
    boolean small = written.codePoints().anyMatch(Character::isLowerCase);
    boolean capitals = written.codePoints().filter(Character::isUpperCase).count() > 1;
    if (capitals && !small) {
      return instead.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.codePointAt(0))
        ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1)
        : instead;
  }
}
