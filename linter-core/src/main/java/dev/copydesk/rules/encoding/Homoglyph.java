package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Scripts;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds Cyrillic and Greek letters that stand in a Latin word for letters that look alike. */
@AutoService(Rule.class)
public final class Homoglyph implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/homoglyph",
              "0.1.0",
              "A Cyrillic or Greek letter stands in a Latin word for one that looks alike")
          .at(Stage.CHARACTERS)
          .doubtingCharacters();

  /** Articles with these words may show such letters on purpose, in whatever paragraph. */
  private static final Set<String> FRAUD =
      Set.of(
          "homoglyph",
          "homoglyphs",
          "homograph",
          "homographs",
          "lookalike",
          "lookalikes",
          "spoofing",
          "spoofed",
          "phishing",
          "punycode",
          "unicode",
          "cyrillic");

  /** Paragraphs with these words show them for certain. */
  private static final Set<String> SUBJECT =
      Stream.concat(FRAUD.stream(), Stream.of("alphabet")).collect(Collectors.toUnmodifiableSet());

  private static final String SHOWN = "the article speaks of such letters and may show them";

  private final OnDemand<Confusables> confusables = new OnDemand<>(Confusables::new);

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
      if (c < 0x370 || !Confusables.isForeign(c)) {
        continue;
      }
      if (passage == null) {
        passage = new Passage(context, block);
        if (passage.mentions(SUBJECT) || isAboutLetter(text) || !passage.isEnglish()) {
          return;
        }
      }
      int start = i;
      while (start > 0 && i - start < 60 && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = i + 1;
      while (end < text.length() && end - i < 60 && isPart(text.charAt(end))) {
        end++;
      }
      judge(passage, start, end, findings);
      i = end - 1;
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void judge(Passage passage, int start, int end, List<Finding> findings) {
    String token = passage.text().substring(start, end);
    Mixture mixture = Mixture.of(token, confusables.get());
    if (!mixture.maps() || passage.isAddress(start) || passage.isCodeSpan(start)) {
      return;
    }
    String word = mixture.latin();
    boolean safe;
    if (mixture.latinLetters() == 0 && mixture.digits() == 0) {
      if (!isLoneWord(passage, word, mixture) || isNamed(passage, start, end)) {
        return;
      }
      safe = true;
    } else if (mixture.latinLetters() == 0) {
      // Only digits and look-alikes: T-34, a number with the letter O in it, a formula.
      return;
    } else {
      safe = isProven(passage, word, mixture);
      if (!safe && (mixture.greek() > 0 || mixture.length() < 4 || mixture.near() > 0)) {
        return;
      }
    }
    Finding finding =
        Finding.of(
                INFO,
                passage.block().span(start, end),
                "`" + token + "` has " + mixture.described() + " that looks Latin: `" + word + "`")
            .withEvidence(evidence(passage, word));
    Finding mended = safe ? finding.safely(word) : finding.suggesting(word);
    findings.add(safe && passage.isSubject(FRAUD) ? mended.doubted(SHOWN) : mended);
  }

  /** A dictionary word, a word of the article, or a Latin word but for a letter or two. */
  private static boolean isProven(Passage passage, String word, Mixture mixture) {
    boolean known =
        Passage.words().knows(word) && (mixture.length() > 2 || EnglishWords.isCommon(word));
    boolean proven = known || passage.seen().has(word);
    if (mixture.greekSmall() > 0) {
      return proven && mixture.latinLetters() >= 3;
    }
    if (proven) {
      return mixture.greek() == 0 || mixture.latinLetters() >= 2;
    }
    Scripts scripts = passage.scripts();
    boolean foreignText = scripts.ownCyrillic() > 0 || scripts.greek() > 0;
    return !foreignText
        && mixture.near() == 0
        && mixture.digits() == 0
        && mixture.length() >= 4
        && mixture.latinLetters() >= 2 * (mixture.length() - mixture.latinLetters());
  }

  /** A Cyrillic article or pronoun of one letter in a text that has no Cyrillic of its own. */
  private static boolean isLoneWord(Passage passage, String word, Mixture mixture) {
    boolean oneLetter = word.equals("a") || word.equals("A") || word.equals("I");
    return oneLetter && mixture.greek() == 0 && passage.scripts().ownCyrillic() == 0;
  }

  /** {@code the letter "o" in the word}. */
  private static boolean isAboutLetter(String text) {
    for (int i = text.indexOf("letter "); i >= 0; i = text.indexOf("letter ", i + 1)) {
      int next = i + "letter ".length();
      if (next < text.length() && "\"'\u2018\u201C".indexOf(text.charAt(next)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Plan A}, {@code (a)}: a label; the word must stand before another. */
  private static boolean isNamed(Passage passage, int start, int end) {
    String next = passage.lettersAfter(Math.min(end + 1, passage.text().length()));
    boolean before = start == 0 || Passage.isBlank(passage.text().charAt(start - 1));
    boolean after = end < passage.text().length() && Passage.isBlank(passage.text().charAt(end));
    boolean label = word(passage, start, end).equals("\u0410") && !opensSentence(passage, start);
    return !before
        || !after
        || label
        || next.isEmpty()
        || !Character.isLowerCase(next.charAt(0))
        || !Passage.words().knows(next);
  }

  private static String word(Passage passage, int start, int end) {
    return passage.text().substring(start, end);
  }

  private static boolean opensSentence(Passage passage, int start) {
    return start < 2 || ".!?\"\u201C".indexOf(passage.text().charAt(start - 2)) >= 0;
  }

  private static String evidence(Passage passage, String word) {
    String where =
        passage.seen().has(word)
            ? "the Latin word occurs elsewhere in the article"
            : Passage.words().knows(word)
                ? "the Latin word is in the dictionary"
                : "no dictionary has the word";
    return where
        + "; Cyrillic letters in the article that look like no Latin one: "
        + passage.scripts().ownCyrillic();
  }
}
