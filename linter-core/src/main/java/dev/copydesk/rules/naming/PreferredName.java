package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.HouseName;
import dev.copydesk.evidence.Phrases;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names that the house writes in another way. */
@AutoService(Rule.class)
public final class PreferredName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
              "naming/preferred-name",
              "0.1.0",
              "A name that the house is configured to write otherwise")
          .inAnyLanguage();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<HouseName> names = context.style().names();
    if (names.isEmpty()) {
      return List.of();
    }
    Phrases<String> phrases = new Phrases<>();
    Phrases<String> allowed = new Phrases<>();
    Phrases<String> preferred = new Phrases<>();
    for (HouseName name : names) {
      name.insteadOf().forEach(each -> phrases.add(each, name.prefer()));
      name.except().forEach(each -> allowed.addInAnyCase(each, each));
      preferred.addInAnyCase(name.prefer(), name.prefer());
    }
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() == Block.Kind.VERBATIM || block.isQuotation()) {
        continue;
      }
      List<Phrases.Match<String>> matches = phrases.in(block);
      if (matches.isEmpty()) {
        continue;
      }
      List<Phrases.Match<String>> passages = allowed.in(block);
      List<Phrases.Match<String>> right = preferred.in(block);
      for (Phrases.Match<String> match : matches) {
        boolean stays =
            block.isQuoted(match.start())
                || passages.stream().anyMatch(each -> each.holds(match))
                // "Republic of Turkey" for "Turkey" would be replaced for ever.
                || right.stream().anyMatch(each -> each.goesBeyond(match));
        if (!stays) {
          finding(block, match).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** None if in capitals both are the same. */
  private static Optional<Finding> finding(Block block, Phrases.Match<String> match) {
    String text = block.text();
    String written = text.substring(match.start(), match.end());
    String prefer =
        !match.asListed() && isShouted(written)
            ? match.what().toUpperCase(Locale.ROOT)
            : match.what();
    if (prefer.startsWith("the ") && block.sentenceAt(match.start()).start() == match.start()) {
      prefer = "The " + prefer.substring(4);
    }
    if (prefer.equals(written)) {
      return Optional.empty();
    }
    Finding finding =
        Finding.of(
            INFO,
            block.span(match.start(), match.end()),
            "the house writes `" + prefer + "`, not `" + written.replaceAll("\\s++", " ") + "`");
    // After an s an apostrophe may be the owner's or close a quotation; another name may need
    // another ending.
    boolean bareApostrophe =
        match.end() < text.length()
            && (text.charAt(match.end()) == '\'' || text.charAt(match.end()) == '\u2019')
            && (match.end() + 1 == text.length()
                || !Character.isLetter(text.charAt(match.end() + 1)));
    return Optional.of(bareApostrophe ? finding : finding.suggesting(prefer));
  }

  private static boolean isShouted(String written) {
    return written.codePoints().filter(Character::isUpperCase).count() > 1
        && written.codePoints().noneMatch(Character::isLowerCase);
  }
}
