package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.rules.encoding.Strand.Piece;
import dev.copydesk.rules.encoding.Strand.Run;
import dev.copydesk.rules.encoding.StrippedMarks.Certainty;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds text that was decoded with the wrong code page, and decodes it rightly.
 *
 * <p>Two keys are needed to change anything: characters that no author writes side by side, and
 * bytes behind them that are strictly UTF-8. For what was lost on the way, the second key is an
 * open quotation or an English contraction, so that in other languages it is left alone.
 */
@AutoService(Rule.class)
public final class Mojibake implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/mojibake",
              "0.1.0",
              "Characters that a wrong decoding made of others, such as `â€™` of an apostrophe")
          .at(Stage.DECODING)
          .doubtingCharacters()
          .inAnyLanguage();

  private static final String STRIPPED = "an apostrophe of which two of three bytes are lost";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Diagnosis diagnosis = Diagnosis.of(context.article());
    if (diagnosis.decoded().isEmpty()) {
      return List.of();
    }
    boolean english = context.isEnglish();
    boolean foreign = english && hasForeignWords(context.article());
    boolean damaged =
        diagnosis.decoded().entrySet().stream()
            .anyMatch(each -> LoneLetter.isOtherDamage(each.getKey().text(), each.getValue()));
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<Block, List<Run>> repairs = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    diagnosis
        .decoded()
        .forEach(
            (block, runs) -> {
              List<Run> all = new ArrayList<>();
              List<Run> meant = unmeant(block, runs);
              for (Run run : english ? complete(block, meant, foreign, findings) : meant) {
                if ((damaged && english) || !LoneLetter.isOf(block.text(), run)) {
                  all.add(run);
                } else {
                  findings.add(lone(block, run));
                }
              }
              all.forEach(run -> run.how().forEach(how -> places.merge(how, 1, Integer::sum)));
              repairs.put(block, all);
            });
    diagnosis
        .doubtful()
        .forEach((block, runs) -> runs.forEach(run -> findings.add(ask(block, run))));
    if (!places.isEmpty()) {
      boolean subject = EncodingTalk.of(context.article()).isSubject();
      repairs.forEach(
          (block, runs) -> {
            boolean shown =
                !runs.isEmpty()
                    && (subject
                        || EncodingTalk.isIn(block)
                        || runs.stream().anyMatch(run -> isCompared(block.text(), run)));
            runs.forEach(run -> findings.add(repair(block, run, places, shown)));
          });
    }
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  /** The runs without the letters that a text speaks of. */
  private static List<Run> unmeant(Block block, List<Run> runs) {
    String text = block.text();
    return runs.stream()
        .filter(run -> !LoneLetter.isOf(text, run) || !LoneLetter.mayBeMeant(text, run.start()))
        .toList();
  }

  private static boolean hasForeignWords(Article article) {
    for (Block block : article.blocks()) {
      if (block.text().indexOf(StrippedMarks.REST) >= 0
          && StrippedMarks.hasForeignWord(block.text())) {
        return true;
      }
    }
    return false;
  }

  /** What was decoded wrongly, and what of the rest was lost; what is not sure is only found. */
  private static List<Run> complete(
      Block block, List<Run> runs, boolean foreign, List<Finding> findings) {
    Strand strand = new Strand(block.text());
    if (!runs.isEmpty()) {
      strand.apply(
          runs.stream()
              .map(run -> new Piece(run.start(), run.end(), run.text(), describe(run.how())))
              .toList());
    }
    String text = strand.text();
    List<Piece> pieces = new ArrayList<>(StrayCircumflex.pieces(text));
    for (LostQuotes.Cut cut : LostQuotes.find(text)) {
      if (cut.closes()) {
        pieces.add(new Piece(cut.start(), cut.end(), "\u201D", LostQuotes.HOW));
      } else {
        findings.add(unpaired(block, strand, cut));
      }
    }
    for (StrippedMarks.Mark mark : StrippedMarks.find(text, foreign)) {
      if (mark.certainty() == Certainty.SAFE) {
        pieces.add(new Piece(mark.at(), mark.at() + 1, mark.meant(), STRIPPED));
      } else {
        findings.add(stripped(block, strand, mark));
      }
    }
    if (!pieces.isEmpty()) {
      pieces.sort(Comparator.comparingInt(Piece::start));
      strand.apply(pieces);
    }
    return strand.runs();
  }

  /** {@code UTF-8 read as Windows-1252} as often as it happened. */
  private static String describe(List<String> how) {
    StringBuilder words = new StringBuilder();
    int i = 0;
    while (i < how.size()) {
      int times = 1;
      while (i + times < how.size() && how.get(i + times).equals(how.get(i))) {
        times++;
      }
      words.append(i == 0 ? "" : ", before that ").append(how.get(i));
      words.append(times == 1 ? "" : times == 2 ? " twice" : " " + times + " times");
      i += times;
    }
    return words.toString();
  }

  /** Whether the word stands in quotation marks, and elsewhere in the block as it should. */
  private static boolean isCompared(String text, Run run) {
    int start = run.start();
    int end = run.end();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean quoted =
        start > 0
            && end < text.length()
            && "\"'\u2018\u201A\u201C\u201E\u00AB\u00BB`".indexOf(text.charAt(start - 1)) >= 0
            && "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB`".indexOf(text.charAt(end)) >= 0;
    String meant = text.substring(start, run.start()) + run.text() + text.substring(run.end(), end);
    return quoted && text.contains(meant);
  }

  /**
   * Repairs a run.
   *
   * @param shown whether it may be there to be looked at
   */
  private static Finding repair(Block block, Run run, Map<String, Integer> places, boolean shown) {
    String how = String.join(", and ", run.how());
    Excerpt excerpt = Excerpt.of(block.text(), run);
    int others = run.how().stream().mapToInt(each -> places.getOrDefault(each, 0)).max().orElse(1);
    Finding finding =
        Finding.of(
            INFO,
            block.span(run.start(), run.end()),
            Character.toUpperCase(how.charAt(0)) + how.substring(1) + ": " + excerpt.sentence());
    if (shown) {
      return finding
          .withEvidence("the text speaks of encodings or compares, and may show it on purpose")
          .suggesting(run.text());
    }
    return finding
        .withEvidence(
            others == 1
                ? "the only such place in the article"
                : "the same in " + others + " places of the article")
        .safely(run.text());
  }

  private static Finding ask(Block block, Run run) {
    return Finding.of(
            INFO,
            block.span(run.start(), run.end()),
            "Wrongly decoded, and read in more than one way: "
                + Excerpt.of(block.text(), run).sentence())
        .withEvidence(run.how().get(0) + ", which give different letters")
        .suggesting(run.text());
  }

  private static Finding lone(Block block, Run run) {
    return Finding.of(
            INFO,
            block.span(run.start(), run.end()),
            "`" + block.text().charAt(run.start()) + "` may be left of a wrong decoding")
        .withEvidence("nothing else in the article was decoded wrongly")
        .suggesting(run.text());
  }

  private static Finding unpaired(Block block, Strand strand, LostQuotes.Cut cut) {
    Span span = strand.toOriginal(cut.start(), cut.end());
    return Finding.of(
            INFO,
            block.span(span.start(), span.end()),
            "The rest of a wrongly decoded mark: `"
                + LostQuotes.REST
                + "` may have been a closing quotation mark")
        .withEvidence("no quotation is open here")
        .suggesting("\u201D");
  }

  private static Finding stripped(Block block, Strand strand, StrippedMarks.Mark mark) {
    Span span = strand.toOriginal(mark.at(), mark.at() + 1);
    Span inSource = block.span(span.start(), span.end());
    if (mark.certainty() == Certainty.SUGGESTED) {
      return Finding.of(INFO, inSource, "`\u00E2` may be the rest of an apostrophe")
          .withEvidence("a noun and `s` beside it, but the text may be in another language")
          .suggesting(mark.meant());
    }
    return Finding.of(
        INFO,
        inSource,
        "`\u00E2` may be the rest of a quotation mark or a dash; restore it by hand");
  }
}
