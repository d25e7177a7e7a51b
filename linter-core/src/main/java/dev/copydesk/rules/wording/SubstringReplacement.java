package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.UnknownWords;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds words that a replacement struck inside: {@code clbuttic}, {@code badyst}. */
@AutoService(Rule.class)
public final class SubstringReplacement implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "wording/substring-replacement",
          "0.1.0",
          "A word that a careless replacement struck inside, such as `clbuttic` for `classic`");

  private static final int LONGEST = 40;

  /** How common a word must be to be meant rather than a new compound. */
  private static final int COMMON = 8;

  private static final Set<String> ABOUT_IT =
      Set.of(
          "Scunthorpe",
          "profanity",
          "profanities",
          "expletive",
          "expletives",
          "wordfilter",
          "swearword",
          "swearwords",
          "obscenity",
          "obscenities",
          "bowdlerized",
          "bowdlerised",
          "censored",
          "censors",
          "find-and-replace");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Struck> found = new ArrayList<>();
    UnknownWords unknown = UnknownWords.in(context.evidence());
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        for (int nth = 0; nth < unknown.count(i); nth++) {
          collect(block, block.tokens().get(unknown.token(i, nth)), found);
        }
      }
    }
    if (found.isEmpty() || isAboutIt(context.article(), found)) {
      return List.of();
    }
    Map<SubstringMaps.Map, Set<String>> words = new HashMap<>();
    for (Struck struck : found) {
      words
          .computeIfAbsent(struck.map(), key -> new HashSet<>())
          .add(struck.original().toLowerCase(Locale.ROOT));
    }
    List<Finding> findings = new ArrayList<>();
    for (Struck struck : found) {
      findings.add(finding(struck, words.getOrDefault(struck.map(), Set.of()).size()));
    }
    return findings;
  }

  private static void collect(Block block, Token token, List<Struck> found) {
    String text = block.text();
    SubstringMaps table = SubstringMaps.table();
    for (int at = token.start(); at + 1 < token.end(); at++) {
      for (SubstringMaps.Map map : table.startingAt(text, at)) {
        if (text.regionMatches(true, at, map.now(), 0, map.now().length())) {
          Struck struck = struck(block, at, map);
          if (struck != null) {
            found.add(struck);
            return;
          }
        }
      }
    }
  }

  private static @Nullable Struck struck(Block block, int at, SubstringMaps.Map map) {
    String text = block.text();
    int start = at;
    while (start > 0 && at - start < LONGEST && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at + map.now().length();
    boolean whole = start == at && (end == text.length() || !Character.isLetter(text.charAt(end)));
    while (end < text.length()
        && end - at < LONGEST
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (whole || end - start >= LONGEST || !isFree(text, start, end)) {
      return null;
    }
    String word = text.substring(start, end);
    if (SubstringMaps.isKnown(word) || !isPlain(word)) {
      return null;
    }
    String original = map.takenBack(word);
    return original == null || (isCompound(word, map.now()) && isRare(original))
        ? null
        : new Struck(block, start, end, original, map);
  }

  /** Small letters with a capital at most at the beginning. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(i == 0 && c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRare(String original) {
    return Frequencies.english().of(original) < COMMON;
  }

  /** {@code colourwash}, {@code mumspeak}: the new word and a word beside it make a compound. */
  private static boolean isCompound(String word, String now) {
    String lower = word.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(now);
    String before = lower.substring(0, at);
    String behind = lower.substring(at + now.length());
    boolean front = before.isEmpty() || (before.length() > 2 && SubstringMaps.isKnown(before));
    boolean back =
        behind.isEmpty()
            || behind.equals("s")
            || (behind.length() > 2 && SubstringMaps.isKnown(behind));
    return front && back;
  }

  private static boolean isFree(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean open =
        Character.isWhitespace(before) || "([\"'\u201C\u2018\u2014\u2013-".indexOf(before) >= 0;
    boolean stop =
        (after == '.' || after == ':')
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    boolean closed =
        Character.isWhitespace(after)
            || stop
            || ",;?!)]\"'\u201D\u2019\u2014\u2013-".indexOf(after) >= 0;
    boolean mention =
        "\"'\u201C\u2018".indexOf(before) >= 0 && "\"'\u201D\u2019".indexOf(after) >= 0;
    return open && closed && !mention;
  }

  /** Whether the article speaks of such replacements, or has a struck word and its original. */
  private static boolean isAboutIt(Article article, List<Struck> found) {
    Set<String> originals = new HashSet<>();
    Set<Block> struckBlocks = new HashSet<>();
    for (Struck struck : found) {
      originals.add(struck.original());
      struckBlocks.add(struck.block());
    }
    for (Block block : article.blocks()) {
      boolean beside = struckBlocks.contains(block);
      for (Token token : block.tokens()) {
        if (token.isWord()
            && (ABOUT_IT.contains(token.text()) || (beside && originals.contains(token.text())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Finding finding(Struck struck, int words) {
    String word = struck.block().text().substring(struck.start(), struck.end());
    SubstringMaps.Map map = struck.map();
    Finding finding =
        Finding.of(
                INFO,
                struck.block().span(struck.start(), struck.end()),
                "`"
                    + word
                    + "` is `"
                    + struck.original()
                    + "` with `"
                    + map.before()
                    + "` replaced by `"
                    + map.now()
                    + "`")
            .withEvidence(
                words > 1
                    ? map.name() + ", which explains " + words + " words of the article"
                    : map.name());
    return words > 1 ? finding.safely(struck.original()) : finding.suggesting(struck.original());
  }

  /**
   * A struck word in its block.
   *
   * @param original the word before the replacement
   */
  private record Struck(Block block, int start, int end, String original, SubstringMaps.Map map) {}
}
