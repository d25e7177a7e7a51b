package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.LostMarks;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds question marks and replacement characters that stand for a character a converter lost. */
@AutoService(Rule.class)
public final class QuestionForCharacter implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/question-for-character",
              "0.1.0",
              "A question mark or a replacement character stands for a character that was lost")
          .at(Stage.CHARACTERS)
          .doubtingCharacters();

  private static final char REPLACEMENT = '\uFFFD';

  /** A character of three bytes leaves that many marks. */
  private static final int MOST_MARKS = 3;

  private static final int LONGEST_QUOTATION = 400;

  private static final Set<String> SUBJECT =
      Set.of("replacement", "unicode", "utf", "encoding", "encodings", "charset", "mojibake");

  private final OnDemand<LostApostropheJudge> apostrophes =
      new OnDemand<>(LostApostropheJudge::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      String text = block.text();
      if (block.kind() != Block.Kind.VERBATIM
          && (text.indexOf('?') >= 0 || text.indexOf(REPLACEMENT) >= 0)) {
        check(context, block, findings);
      }
    }
    return findings;
  }

  private void check(RuleContext context, Block block, List<Finding> findings) {
    String text = block.text();
    Passage passage = new Passage(context, block);
    for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
      int before = i > 0 ? text.charAt(i - 1) : ' ';
      int after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (Character.isLetter(before)) {
        question(context, new Lost(passage, i, i + 1, false), findings);
      } else if (before == ' ' && Character.isLetter(after)) {
        quotation(passage, i, findings);
      } else if (before == ' ' && after == ' ') {
        dash(new Lost(passage, i, i + 1, false), findings);
      }
    }
    for (int i = text.indexOf(REPLACEMENT); i >= 0; ) {
      int end = i + 1;
      while (end < text.length() && text.charAt(end) == REPLACEMENT) {
        end++;
      }
      replacement(context, new Lost(passage, i, end, true), findings);
      i = text.indexOf(REPLACEMENT, end);
    }
  }

  private void question(RuleContext context, Lost lost, List<Finding> findings) {
    if (Fit.isWord(lost.after())) {
      inWord(context, lost, findings);
      return;
    }
    String text = lost.passage().text();
    int next = lost.end() + 1;
    boolean goesOn =
        lost.after() == ' ' && next < text.length() && Character.isLowerCase(text.charAt(next));
    if (!goesOn || lost.head().length() < 3 || Passage.words().knows(lost.head())) {
      return;
    }
    List<String> words = Accents.completions(lost.passage(), lost.head(), "");
    if (words.size() == 1 && isProse(lost)) {
      findings.add(finding(lost, words.get(0), "the sentence goes on").suggesting(last(words)));
    }
  }

  private static String last(List<String> words) {
    return words.get(0).substring(words.get(0).length() - 1);
  }

  /** A mark with letters on both sides; gives whether anything was found. */
  private boolean inWord(RuleContext context, Lost lost, List<Finding> findings) {
    String head = lost.head();
    String tail = lost.tail();
    if (head.isEmpty() || tail.isEmpty() || !isProse(lost)) {
      return false;
    }
    LostMarks marks = context.evidence().get(LostMarks.class, LostMarks::of);
    LostApostropheJudge.Verdict verdict = apostrophes.get().judge(lost, marks.total());
    if (verdict != LostApostropheJudge.Verdict.NO) {
      String mark = lost.passage().style().apostrophe();
      Finding finding =
          finding(
              lost,
              head + mark + tail,
              "lost characters in the article: "
                  + Times.of(marks.total())
                  + "; "
                  + lost.passage().style().inWords());
      boolean safe =
          verdict == LostApostropheJudge.Verdict.SAFE && lost.passage().style().isClear();
      findings.add(safe ? finding.safely(mark) : finding.suggesting(mark));
      return true;
    }
    boolean glued = head.length() > 1 && Passage.words().knows(head) && Passage.words().knows(tail);
    if (glued || !lost.standsFree() || lost.end() - lost.start() > 2) {
      return false;
    }
    List<String> words = Accents.completions(lost.passage(), head, tail);
    if (words.size() != 1) {
      return false;
    }
    String letter = words.get(0).substring(head.length(), head.length() + 1);
    if (!lost.passage().canWrite(letter)) {
      return false;
    }
    Finding finding = finding(lost, words.get(0), "no other accented letter makes a known word");
    boolean technical = !lost.replacement() && lost.passage().isTechnical();
    findings.add(technical ? finding.suggesting(letter) : finding.safely(letter));
    return true;
  }

  private static boolean isProse(Lost lost) {
    return !lost.passage().isAddress(lost.start())
        && !lost.passage().isCodeSpan(lost.start())
        && lost.passage().isEnglish();
  }

  private static Finding finding(Lost lost, String word, String evidence) {
    return Finding.of(
            INFO,
            lost.passage().block().span(lost.start(), lost.end()),
            "`" + lost.shown() + "` stands for a lost character of `" + word + "`")
        .withEvidence(evidence);
  }

  private void replacement(RuleContext context, Lost lost, List<Finding> findings) {
    if (lost.end() - lost.start() <= MOST_MARKS) {
      if (inWord(context, lost, findings)) {
        return;
      }
      if (isNamed(lost)) {
        return;
      }
      if (lost.before() == ' ' && lost.after() == ' ') {
        dash(lost, findings);
        return;
      }
      String mark = outer(lost);
      if (!mark.isEmpty() && isProse(lost)) {
        findings.add(finding(lost, mark, "such a mark suits this place").suggesting(mark));
        return;
      }
    }
    findings.add(
        Finding.of(
                INFO,
                lost.passage().block().span(lost.start(), lost.end()),
                "a character was lost here; only the original can tell which")
            .withEvidence("the replacement character U+FFFD stands in its place"));
  }

  /** The quotation mark that belongs where a word begins or ends, or the accent of its end. */
  private static String outer(Lost lost) {
    boolean opens = lost.before() < 0 || Passage.isBlank(lost.before()) || lost.before() == '(';
    boolean closes =
        lost.after() < 0 || Passage.isBlank(lost.after()) || ".,;:!?)".indexOf(lost.after()) >= 0;
    if (opens && Fit.isWord(lost.after())) {
      boolean year = Character.isDigit(lost.after());
      return year ? "" : "\u201C";
    }
    if (!closes || opens) {
      return "";
    }
    if (lost.head().length() > 2 && !Passage.words().knows(lost.head())) {
      List<String> words = Accents.completions(lost.passage(), lost.head(), "");
      if (words.size() == 1) {
        return last(words);
      }
    }
    return "\u201D";
  }

  /** Where a text speaks of the replacement character, it stands between blanks or quoted. */
  private static boolean isNamed(Lost lost) {
    return !Fit.isWord(lost.before())
        && !Fit.isWord(lost.after())
        && lost.passage().mentions(SUBJECT);
  }

  /** {@code ?Hello,? he said}. */
  private static void quotation(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    int limit = Math.min(text.length() - 1, at + LONGEST_QUOTATION);
    for (int i = at + 2; i < limit; i++) {
      if (text.charAt(i) == ',' && text.charAt(i + 1) == '?') {
        boolean ends = i + 2 >= text.length() || Passage.isBlank(text.charAt(i + 2));
        Lost lost = new Lost(passage, at, at + 1, false);
        if (ends && isProse(lost)) {
          boolean straight = passage.style().straightQuotes() > passage.style().curlyQuotes();
          List<Edit> edits =
              List.of(
                  new Edit(passage.block().span(at, at + 1), straight ? "\"" : "\u201C"),
                  new Edit(passage.block().span(i + 1, i + 2), straight ? "\"" : "\u201D"));
          findings.add(
              Finding.of(
                      INFO,
                      passage.block().span(at, at + 1),
                      "`?` opens what `,?` closes: both stand for lost quotation marks")
                  .withEvidence("no question ends in a comma and a question mark")
                  .with(new Fix(Applicability.SUGGESTED, edits)));
        }
        return;
      }
    }
  }

  private static void dash(Lost lost, List<Finding> findings) {
    String text = lost.passage().text();
    int left = lost.start() - 2;
    int right = lost.end() + 1;
    boolean between =
        left >= 0
            && right < text.length()
            && (Character.isLetterOrDigit(text.charAt(left)) || text.charAt(left) == ',')
            && (Character.isLowerCase(text.charAt(right)) || lost.replacement());
    if (between && isProse(lost)) {
      findings.add(
          Finding.of(
                  INFO,
                  lost.passage().block().span(lost.start(), lost.end()),
                  "`" + lost.shown() + "` between two parts of a sentence stands for a lost dash")
              .withEvidence("blanks on both sides, and the sentence goes on")
              .suggesting("\u2013"));
    } else if (lost.replacement()) {
      findings.add(
          Finding.of(
                  INFO,
                  lost.passage().block().span(lost.start(), lost.end()),
                  "a character was lost here; only the original can tell which")
              .withEvidence("the replacement character U+FFFD stands in its place"));
    }
  }
}
