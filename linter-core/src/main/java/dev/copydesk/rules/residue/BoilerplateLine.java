package dev.copydesk.rules.residue;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.evidence.WholeLines;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds lines of the page around an article: buttons, teasers, notices, advertising. */
@AutoService(Rule.class)
public final class BoilerplateLine implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
              "residue/boilerplate-line",
              "0.1.0",
              "A line of the web page around the article: a button, a teaser, a notice")
          .at(Stage.CHARACTERS);

  private static final int FEWEST_WORDS_INLINE = 3;
  private static final int LONGEST_TITLE = 100;

  /** A line of a block that the table knows. Offsets count in the block's text. */
  private record Suspect(int index, Block block, int start, int end, Tier tier) {
    boolean isWholeBlock() {
      return start == 0 && end == block.text().length();
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    if (article.format() != Format.TEXT) {
      return List.of();
    }
    List<Suspect> suspects = suspects(article.blocks());
    if (suspects.isEmpty()) {
      return List.of();
    }
    Set<Block> blocks = new HashSet<>();
    suspects.stream().filter(Suspect::isWholeBlock).forEach(each -> blocks.add(each.block()));
    RunningText rest =
        RunningText.without(
            blocks,
            article.blocks(),
            WordTable.beside(BoilerplateLine.class, "page-words.txt").words());
    if (!rest.isProse()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Suspect suspect : suspects) {
      findings.add(finding(article, suspect, rest));
    }
    return findings;
  }

  private static List<Suspect> suspects(List<Block> blocks) {
    BoilerplateTable table = BoilerplateTable.table();
    List<Suspect> suspects = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      if ((block.kind() == Block.Kind.LIST_ITEM && !isFramed(text))
          || block.kind() == Block.Kind.TABLE_ROW
          || Character.isWhitespace(text.charAt(0))
          || text.charAt(0) == '>') {
        continue;
      }
      if (text.length() <= BoilerplateTable.LONGEST) {
        Optional<Tier> tier = table.tierOf(text, 0, text.length());
        if (tier.isPresent()) {
          suspects.add(new Suspect(i, block, 0, text.length(), tier.get()));
          continue;
        }
      }
      if (block.kind() == Block.Kind.PARAGRAPH) {
        lines(i, block, suspects);
      }
      lastSentence(i, block, suspects);
    }
    return suspects;
  }

  /** {@code - Advertisement -}. */
  private static boolean isFramed(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() > 4 && text.charAt(0) == last && "-\u2013*".indexOf(last) >= 0;
  }

  /** Lines of a paragraph wrapped by hand that begin and end as a line of their own would. */
  private static void lines(int index, Block block, List<Suspect> suspects) {
    String text = block.text();
    int start = text.indexOf('\n') + 1;
    while (start > 0 && start < text.length()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      if (end - start < 60 && isCapital(text, start) && endsSentence(text, start - 1)) {
        Optional<Tier> tier = BoilerplateTable.table().tierOf(text, start, end);
        if (tier.filter(each -> each != Tier.LABEL).isPresent()
            && (next < 0 || isCapital(text, next + 1))) {
          suspects.add(new Suspect(index, block, start, end, Tier.SUGGESTED));
        }
      }
      start = next + 1;
    }
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || "\"\u201C[".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean endsSentence(String text, int before) {
    int at = before;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return ".!?\"\u201D)".indexOf(text.charAt(at)) >= 0;
  }

  /** A teaser that ran into the paragraph before it. */
  private static void lastSentence(int index, Block block, List<Suspect> suspects) {
    List<Span> sentences = block.sentences();
    if (sentences.size() < 2) {
      return;
    }
    Span last = sentences.get(sentences.size() - 1);
    if (last.length() > 120 || last.length() < 12) {
      return;
    }
    Optional<Tier> tier = BoilerplateTable.table().tierOf(block.text(), last.start(), last.end());
    if (tier.filter(each -> each == Tier.SAFE || each == Tier.OPENER).isPresent()
        && words(block.text(), last) >= FEWEST_WORDS_INLINE
        && !block.isQuoted(last.start())) {
      int before = sentences.get(sentences.size() - 2).end();
      suspects.add(new Suspect(index, block, before, last.end(), Tier.SUGGESTED));
    }
  }

  private static int words(String text, Span span) {
    int words = 1;
    for (int i = span.start(); i < span.end(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static Finding finding(Article article, Suspect suspect, RunningText rest) {
    String text = suspect.block().text();
    Span line = suspect.block().span(suspect.start(), suspect.end());
    String shown = text.substring(suspect.start(), suspect.end()).strip();
    if (suspect.tier() == Tier.REPORTED) {
      return Finding.of(INFO, line, "`" + start(shown) + "` is the credit of an agency's desk");
    }
    Span removal =
        suspect.isWholeBlock() || suspect.end() < text.length() || isLine(text, suspect)
            ? WholeLines.with(article.source().text(), line)
            : line;
    Finding finding =
        Finding.of(
                INFO,
                removal,
                "`" + start(shown) + "` belongs to the page, not to the article: delete it")
            .withEvidence(
                "a line of web pages among "
                    + rest.paragraphs()
                    + (rest.paragraphs() == 1 ? " paragraph" : " paragraphs")
                    + " of prose"
                    + (rest.speaksOfPages()
                        ? ", which speak of pages: `" + rest.pageWords() + "` of their words do"
                        : ""));
    return isSafe(article, suspect, rest) ? finding.safely("") : finding.suggesting("");
  }

  private static boolean isLine(String text, Suspect suspect) {
    return suspect.start() > 0 && text.charAt(suspect.start() - 1) == '\n';
  }

  private static boolean isSafe(Article article, Suspect suspect, RunningText rest) {
    if (rest.speaksOfPages() || rest.isBook() || !suspect.isWholeBlock()) {
      return false;
    }
    int index = suspect.index();
    if (isTitle(article, index) || goesOn(article, index) || isAnnounced(article, index)) {
      return false;
    }
    return switch (suspect.tier()) {
      case SAFE -> true;
      case OPENER -> {
        Block.Kind next = kind(article, index + 1);
        yield next != Block.Kind.HEADING && next != Block.Kind.LIST_ITEM;
      }
      case LABEL ->
          index > 0
              && kind(article, index - 1) == Block.Kind.PARAGRAPH
              && kind(article, index + 1) == Block.Kind.PARAGRAPH;
      case SUGGESTED, REPORTED -> false;
    };
  }

  /** What begins an article and no title follows may be its own title. */
  private static boolean isTitle(Article article, int index) {
    List<Block> blocks = article.blocks();
    if (index > 0 || blocks.size() < 2) {
      return index == 0;
    }
    Block next = blocks.get(1);
    String text = next.text();
    return next.kind() != Block.Kind.HEADING
        && (text.length() > LONGEST_TITLE || endsSentence(text, text.length() - 1));
  }

  /** Whether the line after it begins in small letters, so that it may be half a sentence. */
  private static boolean goesOn(Article article, int index) {
    List<Block> blocks = article.blocks();
    return index + 1 < blocks.size()
        && Character.isLowerCase(blocks.get(index + 1).text().codePointAt(0));
  }

  /** {@code The notice read as follows:}: the line is what was promised. */
  private static boolean isAnnounced(Article article, int index) {
    if (index == 0) {
      return false;
    }
    String before = article.blocks().get(index - 1).text();
    return before.endsWith(":") || before.contains(" as follows");
  }

  private static Block.Kind kind(Article article, int index) {
    List<Block> blocks = article.blocks();
    return index < 0 || index >= blocks.size() ? Block.Kind.PARAGRAPH : blocks.get(index).kind();
  }

  private static String start(String shown) {
    String line = shown.replaceAll("\\s+", " ").replace('`', '\'');
    return line.length() <= 60 ? line : line.substring(0, 59) + "\u2026";
  }
}
