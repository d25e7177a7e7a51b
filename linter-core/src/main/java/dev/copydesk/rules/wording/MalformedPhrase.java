package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds set phrases and patterns of words in a wrong form: {@code for all intense purposes}. */
@AutoService(Rule.class)
public final class MalformedPhrase implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "wording/malformed-phrase",
          "0.1.0",
          "A set phrase or a pattern of words in a wrong form, such as `for all intense purposes`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        check(block, findings);
      }
    }
    return findings;
  }

  private void check(Block block, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      for (Phrase phrase : Phrases.table().at(PhraseSlot.lower(token))) {
        Optional<PhraseMatch> match = PhraseMatch.at(block, i, phrase);
        if (match.isPresent()
            && match.get().start() >= free
            && !block.isQuoted(match.get().start())) {
          findings.add(finding(match.get()));
          free = match.get().end();
          break;
        }
      }
    }
  }

  private static Finding finding(PhraseMatch match) {
    Block block = match.block();
    Span span = block.span(match.start(), match.end());
    String meant = match.meant();
    int end = match.end();
    String text = block.text();
    if (meant.isEmpty() && end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return Finding.of(INFO, span, message(match, meant))
        .with(
            new Fix(
                Applicability.SUGGESTED, List.of(new Edit(block.span(match.start(), end), meant))));
  }

  private static String message(PhraseMatch match, String meant) {
    String written = "`" + match.written() + "`";
    if (meant.isEmpty()) {
      return written + " does not belong here";
    }
    return switch (match.phrase().kind()) {
      case IDIOM -> "The phrase has `" + meant + "`, not " + written;
      case SLIP -> "Probably `" + meant + "`, which " + written + " is easily written for";
      case USE -> "English has `" + meant + "` here, not " + written;
      case NAME -> "The name is `" + meant + "`, not " + written;
    };
  }
}
