package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds ligatures, full-width and mathematical letters and parted accents in Latin prose. */
@AutoService(Rule.class)
public final class CompatibilityForm implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/compatibility-form",
              "0.1.0",
              "A ligature, a full-width form or a parted accent stands for plain letters")
          .at(Stage.CHARACTERS)
          .doubtingCharacters()
          .inAnyLanguage();

  /** Articles with these words may show such characters on purpose, in whatever paragraph. */
  private static final Set<String> PRINTING =
      Set.of(
          "ligature",
          "ligatures",
          "fullwidth",
          "glyph",
          "glyphs",
          "codepoint",
          "unicode",
          "typeface",
          "typefaces",
          "kerning",
          "diacritic",
          "diacritics",
          "nfc",
          "nfd",
          "nfkc",
          "ideographic");

  /** Paragraphs with these words show them for certain. */
  private static final Set<String> SUBJECT =
      Stream.concat(PRINTING.stream(), Stream.of("combining"))
          .collect(Collectors.toUnmodifiableSet());

  private static final String SHOWN = "the article speaks of such characters and may show them";

  private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

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

  private static void check(RuleContext context, Block block, List<Finding> findings) {
    String text = block.text();
    Passage passage = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x300 || !isForm(c)) {
        continue;
      }
      if (passage == null) {
        passage = new Passage(context, block);
        if (passage.mentions(SUBJECT) || !passage.isReadable()) {
          return;
        }
      }
      int known = findings.size();
      i = Math.max(i + 1, judge(passage, i, findings)) - 1;
      if (findings.size() > known && passage.isSubject(PRINTING)) {
        findings.add(findings.remove(known).doubted(SHOWN));
      }
    }
  }

  private static boolean isForm(char c) {
    return isLigature(c) || isWide(c) || c == 0x3000 || isAccent(c) || c == 0xD835;
  }

  private static boolean isLigature(char c) {
    return c >= 0xFB00 && c <= 0xFB06;
  }

  private static boolean isWide(char c) {
    return c >= 0xFF01 && c <= 0xFF5E;
  }

  private static boolean isAccent(char c) {
    return c >= 0x300 && c < 0x370;
  }

  /** Looks at the form at an offset; gives the offset where the next may begin. */
  private static int judge(Passage passage, int at, List<Finding> findings) {
    char c = passage.text().charAt(at);
    if (isLigature(c)) {
      return ligature(passage, at, findings);
    }
    if (isAccent(c)) {
      return accent(passage, at, findings);
    }
    if (c == 0xD835) {
      return mathematical(passage, at, findings);
    }
    return wide(passage, at, findings);
  }

  /** {@code e\uFB00ort}, and {@code \uFB01 rst} as some converters of PDF part it. */
  private static int ligature(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    String letters = LIGATURES.get(text.charAt(at) - 0xFB00);
    String left = passage.lettersBefore(at);
    String right = passage.lettersAfter(at + 1);
    String form = text.substring(at, at + 1);
    int end = at + 1;
    if (right.isEmpty() && text.startsWith(" ", end) && passage.isEnglish()) {
      String rest = passage.lettersAfter(end + 1);
      boolean torn =
          !rest.isEmpty()
              && !Passage.words().knows(rest)
              && Passage.words().knows(plain(left) + letters + plain(rest));
      end += torn ? 1 : 0;
    }
    if ((left.isEmpty() && right.isEmpty() && end == at + 1) || passage.isAddress(at)) {
      return end;
    }
    findings.add(
        Finding.of(
                INFO,
                passage.block().span(at, end),
                "the ligature `" + form + "` stands for the letters `" + letters + "`")
            .withEvidence("within a word, where it means no more than its letters")
            .safely(letters));
    return end;
  }

  /** A word with its ligatures dissolved. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC);
  }

  /** A letter and the accents behind it that Unicode has as one character. */
  private static int accent(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    int end = at;
    while (end < text.length() && end - at < 4 && isAccent(text.charAt(end))) {
      end++;
    }
    if (at == 0 || !isLatin(text.charAt(at - 1)) || endsInAccent(text, end)) {
      return end;
    }
    String parted = text.substring(at - 1, end);
    String composed = Normalizer.normalize(parted, Normalizer.Form.NFC);
    if (composed.length() == 1 && passage.canWrite(composed) && !passage.isAddress(at)) {
      findings.add(
          Finding.of(
                  INFO,
                  passage.block().span(at - 1, end),
                  "`" + composed + "` is written as a letter and an accent behind it")
              .withEvidence("Unicode has both as one character, canonically the same")
              .safely(composed));
    }
    return end;
  }

  private static boolean endsInAccent(String text, int end) {
    return end < text.length() && isAccent(text.charAt(end));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        && !isWide(c);
  }

  /** Three mathematical letters or more are a word in fancy dress, fewer a formula. */
  private static int mathematical(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    int end = at;
    while (end + 1 < text.length()
        && text.charAt(end) == 0xD835
        && Character.isLowSurrogate(text.charAt(end + 1))) {
      end += 2;
    }
    String fancy = text.substring(at, end);
    String letters = plain(fancy);
    boolean word = letters.length() > 2 && letters.chars().allMatch(c -> c < 0x80 && Fit.isWord(c));
    if (word) {
      findings.add(
          Finding.of(
                  INFO,
                  passage.block().span(at, end),
                  "mathematical letters stand for the plain ones of `" + letters + "`")
              .withEvidence(letters.length() + " of them in a row, as no formula has")
              .suggesting(letters));
    }
    return end;
  }

  private static int wide(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    int end = at;
    StringBuilder narrow = new StringBuilder();
    while (end < text.length() && (isWide(text.charAt(end)) || text.charAt(end) == 0x3000)) {
      char c = text.charAt(end);
      narrow.append(c == 0x3000 ? ' ' : (char) (c - 0xFEE0));
      end++;
    }
    int before = passage.before(at);
    int after = passage.at(end);
    boolean blank = narrow.toString().isBlank();
    boolean free =
        passage.scripts().eastAsian() == 0
            && !(end - at == 1 && isNamed(before, after))
            && !(blank && (before < 0 || after < 0 || Passage.isBlank(before)))
            && !passage.isAddress(at)
            && !passage.isCodeSpan(at);
    if (free) {
      String plain = blank ? " " : narrow.toString();
      Finding finding =
          Finding.of(
                  INFO,
                  passage.block().span(at, end),
                  blank
                      ? "an ideographic space stands for a blank"
                      : "full-width `" + text.substring(at, end) + "` stands for `" + plain + "`")
              .withEvidence("no Chinese, Japanese or Korean character in the article");
      boolean glued =
          ",;:!?".indexOf(plain.charAt(plain.length() - 1)) >= 0
              && Fit.isWord(after)
              && !(Character.isDigit(before) && Character.isDigit(after));
      findings.add(glued ? finding.suggesting(plain + " ") : finding.safely(plain));
    }
    return end;
  }

  /** Between quotation marks or brackets a single character is spoken of, not used. */
  private static boolean isNamed(int before, int after) {
    return before >= 0
        && after >= 0
        && "'\"\u2018\u201C(`".indexOf(before) >= 0
        && "'\"\u2019\u201D)`".indexOf(after) >= 0;
  }
}
