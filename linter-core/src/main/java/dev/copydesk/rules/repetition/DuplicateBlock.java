package dev.copydesk.rules.repetition;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a paragraph or sentence that stands in an article a second time. */
@AutoService(Rule.class)
public final class DuplicateBlock implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
              "repetition/duplicate-block",
              "0.1.0",
              "A paragraph or sentence that stands in the article a second time")
          .at(Stage.CHARACTERS);

  /** Lines shorter than this that repeat without a blank line between are verse or a list. */
  private static final int LONGEST_VERSE = 100;

  /** So many paragraphs on either side tell whether words come a third time. */
  private static final int NEIGHBOURS = 8;

  /** Fewer words are sung, shouted or painted on walls again. */
  private static final int SUNG = 25;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    List<Block> blocks = article.blocks();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      if (i > 0 && isCopy(article, blocks.get(i - 1), block)) {
        paragraph(article, i, findings);
      } else {
        sentences(block, article.source().text(), findings);
      }
    }
    findings.addAll(new DistantCopies(INFO, article).findings());
    return findings;
  }

  /** The same words, set alike: links that go elsewhere make another paragraph of them. */
  private static boolean isCopy(Article article, Block first, Block second) {
    String source = article.source().text();
    return first.kind() == second.kind()
        && first.text().equals(second.text())
        && first.span().in(source).equals(second.span().in(source));
  }

  private static void paragraph(Article article, int index, List<Finding> findings) {
    Block first = article.blocks().get(index - 1);
    Block copy = article.blocks().get(index);
    String text = copy.text();
    if (Lines.areVerse(text)) {
      return;
    }
    Wording wording =
        Wording.of(text, 0, text.length(), Lines.isQuoted(copy, new Span(0, text.length())));
    Span removal = new Span(first.span(0, text.length()).end(), copy.span(0, text.length()).end());
    boolean safe =
        wording.certainty().equals(Optional.of(Applicability.SAFE))
            && !isOften(article.blocks(), index)
            && !(wording.words() < SUNG && isSpokenOf(article.blocks(), index));
    if (wording.certainty().isEmpty()) {
      return;
    }
    if (!Lines.isParted(article.source().text(), removal.start(), copy.span(0, 0).start())) {
      safe &= text.length() > LONGEST_VERSE;
    }
    findings.add(
        finding(
            removal,
            "This paragraph stands right behind itself: once is enough",
            wording.words() + " words, letter for letter those of the paragraph before",
            safe));
  }

  /** Whether a third stands near that is the same or begins alike, as lines of a litany do. */
  private static boolean isOften(List<Block> blocks, int copy) {
    String text = blocks.get(copy).text();
    int last = Math.min(blocks.size() - 1, copy + NEIGHBOURS);
    for (int i = Math.max(0, copy - 1 - NEIGHBOURS); i <= last; i++) {
      if (i < copy - 1 || i > copy) {
        String other = blocks.get(i).text();
        boolean beside = i == copy - 2 || i == copy + 1;
        if (other.equals(text) || (beside && Refrain.beginAlike(text, other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpokenOf(List<Block> blocks, int copy) {
    String before = copy > 1 ? blocks.get(copy - 2).text() : "";
    String behind = copy + 1 < blocks.size() ? blocks.get(copy + 1).text() : "";
    return Refrain.isBorneBy(before) || Refrain.isBorneBy(behind);
  }

  private static void sentences(Block block, String source, List<Finding> findings) {
    String text = block.text();
    for (SentenceCopies.Copy copy : SentenceCopies.in(block)) {
      Span first = copy.first();
      Wording wording = Wording.of(text, first.start(), first.end(), Lines.isQuoted(block, first));
      boolean figured = first.in(text).chars().anyMatch(Character::isDigit);
      if (isSetAlike(block, copy, source) && wording.certainty().isPresent()) {
        findings.add(
            finding(
                block.span(copy.removal().start(), copy.removal().end()),
                "This sentence stands right behind itself: once is enough",
                wording.words() + " words, letter for letter those of the sentence before",
                wording.certaintyOfSentence().equals(Optional.of(Applicability.SAFE))
                    && !copy.often()
                    && !Refrain.isSpokenOf(text, 0, first.start(), figured)
                    && !Refrain.isSpokenOf(text, copy.removal().end(), text.length(), figured)));
      }
    }
  }

  /** What is no prose looks alike in the text and need not be. */
  private static boolean isSetAlike(Block block, SentenceCopies.Copy copy, String source) {
    Span first = copy.first();
    if (first.in(block.text()).indexOf(Block.OBJECT) < 0) {
      return true;
    }
    Span second = block.span(copy.removal().start(), copy.removal().end());
    return words(block.span(first.start(), first.end()).in(source))
        .equals(words(second.in(source)));
  }

  private static String words(String source) {
    return source.strip().replaceAll("\\s+", " ");
  }

  private static Finding finding(Span removal, String message, String evidence, boolean safe) {
    Fix fix =
        new Fix(
            safe ? Applicability.SAFE : Applicability.SUGGESTED, List.of(new Edit(removal, "")));
    return Finding.of(INFO, removal, message).withEvidence(evidence).with(fix);
  }
}
