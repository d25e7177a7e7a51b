package dev.copydesk.rules.encoding;

import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;
import java.util.Set;

/**
 * Finds references that the readers of a marked-up article see, for their ampersand is escaped:
 * <code>isn&amp;amp;rsquo;t</code>. Who writes about references names them, in code or between
 * blanks; what hangs on a word was escaped once too often.
 */
final class DoubleEscapes {
  /** Marks of typesetters and the straight apostrophe; no mark that markup is made of. */
  private static final String MARKS = "'\u2018\u2019\u201C\u201D\u2013\u2014\u2026";

  /** What an article has that explains how markup is written. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "html",
          "xhtml",
          "xml",
          "sgml",
          "markup",
          "entity",
          "entities",
          "ampersand",
          "escape",
          "escapes",
          "escaped",
          "escaping",
          "unescape",
          "unescaped");

  private final EntityFinder entities;

  DoubleEscapes(EntityFinder entities) {
    this.entities = entities;
  }

  void find(RuleContext context, Block block, List<Finding> findings) {
    List<EntityFinder.Run> runs = entities.runs(block.text());
    if (runs.isEmpty() || block.kind() == Block.Kind.VERBATIM) {
      return;
    }
    Passage passage = new Passage(context, block);
    for (EntityFinder.Run run : runs) {
      int start = run.start();
      for (EntityReader.Reference reference : run.references()) {
        boolean escaped =
            isEscaped(context, block, start, reference.end())
                && !passage.isAddress(start)
                && !speaksOfMarkup(passage);
        if (escaped) {
          find(passage, start, reference, findings);
        }
        start = reference.end();
      }
    }
  }

  /** Whether its ampersand stands in the source as something else, or nothing would decode it. */
  private static boolean isEscaped(RuleContext context, Block block, int start, int end) {
    String source = block.span(start, end).in(context.article().source().text());
    return context.article().format() == Format.RST
        || !source.equals(block.text().substring(start, end));
  }

  private static boolean speaksOfMarkup(Passage passage) {
    return passage.markup().mentions() > 0 || passage.isSubject(SUBJECTS) || passage.isTechnical();
  }

  private static void find(
      Passage passage, int start, EntityReader.Reference reference, List<Finding> findings) {
    int end = reference.end();
    String value = reference.value();
    boolean safe = isPartOfWord(passage, start, end, value) && passage.canWrite(value);
    boolean suggested =
        passage.isDash(value, start, end) || (value.equals("&") && joinsNames(passage, start, end));
    if (!safe && !suggested) {
      return;
    }
    String shown = passage.text().substring(start, end);
    Finding finding =
        Finding.of(
                HtmlEntity.INFO,
                passage.block().span(start, end),
                "Readers see `" + shown + "` and not `" + value + "`")
            .withEvidence("nothing in the article is code or speaks of markup");
    findings.add(safe ? finding.safely(value) : finding.suggesting(value));
  }

  /** Whether it is a letter or a mark that hangs on a word, as it would if it were decoded. */
  private static boolean isPartOfWord(Passage passage, int start, int end, String value) {
    int c = value.codePointAt(0);
    if (MARKS.indexOf(c) < 0 && (c <= 0x7F || !Character.isLetter(c))) {
      return false;
    }
    int before = passage.before(start);
    int after = passage.at(end);
    boolean behindWord = Fit.isWord(before);
    boolean beforeWord = Fit.isWord(after);
    return switch (c) {
      case '\'', '\u2019' -> behindWord;
      case '\u2013', '\u2014' -> behindWord && beforeWord;
      case '\u201D' -> Fit.suits(c, before, after) && (behindWord || endsSentence(passage, start));
      default -> (behindWord || beforeWord) && Fit.suits(c, before, after);
    };
  }

  /** <code>over.&amp;rdquo;</code>: the end of what somebody says. */
  private static boolean endsSentence(Passage passage, int at) {
    return at > 1 && ".,!?".indexOf(passage.before(at)) >= 0 && Fit.isWord(passage.before(at - 1));
  }

  /** <code>Smith &amp;amp; Sons</code>: between two names or letters that are capitals. */
  private static boolean joinsNames(Passage passage, int start, int end) {
    int before = Passage.isBlank(passage.before(start)) ? 1 : 0;
    int behind = Passage.isBlank(passage.at(end)) ? 1 : 0;
    String left = passage.lettersBefore(start - before);
    String right = passage.lettersAfter(end + behind);
    return before == behind
        && !left.isEmpty()
        && !right.isEmpty()
        && Character.isUpperCase(left.charAt(0))
        && Character.isUpperCase(right.charAt(0));
  }
}
