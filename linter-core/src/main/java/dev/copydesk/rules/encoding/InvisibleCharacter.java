package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds characters that show nothing and only part words for whatever reads the text. */
@AutoService(Rule.class)
public final class InvisibleCharacter implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/invisible-character",
              "0.1.0",
              "An invisible character stands in Latin text and parts words or lines for machines")
          .at(Stage.CHARACTERS)
          .doubtingCharacters()
          .inAnyLanguage();

  /** Marks beside which a zero-width space keeps machines from reading markup or addresses. */
  private static final String GUARDED = "@_*~#<>|\\/`";

  /** How far the letters are looked for that tell the script. */
  private static final int REACH = 12;

  private static final int PLAIN = 8;

  /** Articles with these words may show such characters on purpose. */
  private static final Set<String> SUBJECT =
      Set.of("zwsp", "zwnj", "zwj", "unicode", "codepoint", "hyphen", "hyphens", "hyphenation");

  private static final Set<String> ZERO = Set.of("zero");
  private static final Set<String> WIDTH = Set.of("width");
  private static final String SHOWN = "the article speaks of such characters and may show them";

  private final CutMarks cutMarks = new CutMarks();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        check(context, block, findings);
      }
    }
    return findings;
  }

  private void check(RuleContext context, Block block, List<Finding> findings) {
    String text = block.text();
    Passage passage = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7F) {
        continue;
      }
      Invisible kind = Invisible.of(c);
      if (kind == Invisible.NONE) {
        continue;
      }
      passage = passage == null ? new Passage(context, block) : passage;
      if (kind == Invisible.CUT_MARK) {
        cutMarks.judge(passage, i, findings);
        continue;
      }
      int end = end(text, i);
      if (end > i) {
        judge(passage, new Trace(passage, i, end, kind), findings);
        i = end - 1;
      }
    }
  }

  /** Where the invisible characters end that stand side by side; the start if none may go. */
  private static int end(String text, int from) {
    int end = from;
    if (text.charAt(from) == 0x1B && from + 2 < text.length() && text.charAt(from + 1) == '[') {
      int last = from + 2;
      while (last < text.length()
          && last < from + 12
          && (Character.isDigit(text.charAt(last)) || text.charAt(last) == ';')) {
        last++;
      }
      boolean whole = last < text.length() && Character.isLetter(text.charAt(last));
      return whole ? last + 1 : from + 1;
    }
    while (end < text.length()) {
      Invisible kind = Invisible.of(text.charAt(end));
      if (kind == Invisible.NONE || kind == Invisible.CUT_MARK) {
        break;
      }
      if (kind == Invisible.TAG) {
        boolean tag =
            end + 1 < text.length()
                && text.charAt(end + 1) >= 0xDC00
                && text.charAt(end + 1) <= 0xDC7F;
        if (!tag) {
          break;
        }
        end++;
      }
      end++;
    }
    return end;
  }

  private static void judge(Passage passage, Trace trace, List<Finding> findings) {
    if (!isOutOfPlace(passage, trace)) {
      return;
    }
    String left = trace.left();
    String right = trace.right();
    String joined = left + right;
    boolean inWord = !left.isEmpty() && !right.isEmpty();
    String shown =
        trace.kind().label() + " stands " + (inWord ? "in `" + joined + "`" : "unseen in the text");
    Finding finding =
        Finding.of(INFO, passage.block().span(trace.start(), trace.end()), shown)
            .withEvidence(
                passage.isOtherLanguage()
                    ? "every letter near it is Latin"
                    : "every letter near it is Latin, and the text is English");
    Finding mended =
        passage.isOtherLanguage() && (inWord || trace.kind() == Invisible.SEPARATOR)
            ? inOtherLanguage(trace, finding, inWord)
            : repaired(passage, trace, finding, inWord, joined);
    findings.add(
        mended.safeFix().isPresent() && isSubject(passage) ? mended.doubted(SHOWN) : mended);
  }

  private static boolean isSubject(Passage passage) {
    return passage.isSubject(SUBJECT) || (passage.isSubject(ZERO) && passage.isSubject(WIDTH));
  }

  /** Only a dictionary could tell two words from one, and a hint to part it may be meant. */
  private static Finding inOtherLanguage(Trace trace, Finding finding, boolean inWord) {
    boolean blank = trace.kind() == Invisible.SEPARATOR && (inWord || !trace.touchesBlank());
    return finding.suggesting(blank ? " " : "");
  }

  private static Finding repaired(
      Passage passage, Trace trace, Finding finding, boolean inWord, String joined) {
    if (trace.kind() == Invisible.SEPARATOR) {
      boolean running =
          passage.hasOneSeparator()
              && Character.isLowerCase(trace.after() < 0 ? ' ' : trace.after())
              && trace.before() >= 0
              && ".:?!".indexOf(trace.before()) < 0;
      String blank = inWord ? " " : "";
      return running && (inWord || trace.touchesBlank())
          ? finding.safely(blank)
          : finding.suggesting(trace.touchesBlank() ? "" : " ");
    }
    if (!inWord || isWord(passage, joined)) {
      return finding.safely("");
    }
    boolean twoWords = isPlain(trace.left()) && isPlain(trace.right());
    if (!twoWords) {
      return finding.safely("");
    }
    boolean blank =
        trace.kind().parts()
            && (EnglishWords.joins(trace.left()) || EnglishWords.joins(trace.right()));
    if (blank) {
      return finding.safely(" ");
    }
    boolean name = Character.isUpperCase(joined.charAt(0));
    boolean bits = trace.left().length() < 3 || trace.right().length() < 3;
    return name && bits ? finding.safely("") : finding.suggesting("");
  }

  /** A word that texts have often enough to stand in one without a blank or a hyphen lost. */
  private static boolean isPlain(String word) {
    return EnglishWords.joins(word)
        || (word.length() > 2 && Frequencies.english().of(word) >= PLAIN);
  }

  private static boolean isWord(Passage passage, String word) {
    return Passage.words().knows(word) || passage.seen().has(word);
  }

  /** Whether nothing speaks for the character: no other script, no markup, no mojibake. */
  private static boolean isOutOfPlace(Passage passage, Trace trace) {
    if (trace.isBesideSurrogate() || !trace.isLatin(REACH) || trace.isMojibake()) {
      return false;
    }
    if (trace.kind() == Invisible.WORD_JOINER
        && (trace.left().isEmpty() || trace.right().isEmpty())) {
      return false;
    }
    if (trace.kind() == Invisible.DIRECTION && passage.scripts().rightToLeft() > 0) {
      return false;
    }
    if (trace.kind() == Invisible.SOFT_HYPHEN && Passage.isBlank(trace.after())) {
      return false;
    }
    return !isGuarded(trace.before())
        && !isGuarded(trace.after())
        && !passage.isAddress(trace.start())
        && !passage.isCodeSpan(trace.start())
        && passage.isReadable();
  }

  private static boolean isGuarded(int c) {
    return c >= 0 && GUARDED.indexOf(c) >= 0;
  }
}
