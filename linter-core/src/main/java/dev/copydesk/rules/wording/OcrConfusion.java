package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.KnownNames;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.evidence.UnknownWords;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds words and numbers that a machine misread: {@code rnodern}, {@code tbe}, {@code l0th}. */
@AutoService(Rule.class)
public final class OcrConfusion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "wording/ocr-confusion",
          "0.1.0",
          "A word or number with letters that character recognition confuses, such as `rnodern`");

  /** This many misread words show that the text went through a machine. */
  private static final int ENOUGH = 3;

  /** Characters in which at least one misread word must stand. */
  private static final int SPREAD = 10_000;

  private static final int NEIGHBOURS = 4;

  /** So many tokens on either side are passed in search of them. */
  private static final int REACH = 60;

  /** Among more different forms a single one is hardly a name. */
  private static final int MOST_LOOKED_FOR = 50;

  private static final Set<String> ABOUT_SPELLING =
      WordTable.beside(OcrConfusion.class, "spelling-talk.txt").words();

  private static final Nominals NOMINALS = new Nominals();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>(misreadings(context));
    for (Block block : context.article().blocks()) {
      if (block.isRunningText()) {
        MisreadContractions.find(INFO, block, findings);
      }
    }
    return findings;
  }

  private static List<Finding> misreadings(RuleContext context) {
    List<Misreading> found = collect(context, false);
    if (found.isEmpty()) {
      return List.of();
    }
    int length = context.article().source().text().length();
    if (signs(found) * (long) SPREAD >= length && signs(found) > 1) {
      found = collect(context, true);
    }
    boolean names = signs(found) < ENOUGH;
    Map<Block, BitSet> together = tokensOf(found);
    found.removeIf(each -> !isEnglish(each, together) || isName(each, names, context));
    removeNames(found, context.article());
    if (found.isEmpty() || isAboutSpelling(context.article())) {
      return List.of();
    }
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    long clear = found.stream().filter(each -> !isDoubtful(each)).count();
    boolean scanned =
        clear > 0
            && signs(found) >= ENOUGH
            && distinct(found) > 1
            && signs(found) * (long) SPREAD >= length;
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(misreading -> counts.merge(misreading.read(), 1, Integer::sum));
    List<Finding> findings = new ArrayList<>();
    for (Misreading misreading : found) {
      boolean once = counts.getOrDefault(misreading.read(), 0) == 1;
      boolean certain =
          !technical
              && once
              && (clear > 0 || !isDoubtful(misreading))
              && (misreading.kind() == Misreading.Kind.NUMBER
                  || misreading.kind() == Misreading.Kind.WITHIN_WORD);
      findings.add(finding(misreading, scanned || certain, scanned ? signs(found) : 0));
    }
    return findings;
  }

  private static List<Misreading> collect(RuleContext context, boolean all) {
    List<Misreading> found = new ArrayList<>();
    MisreadingFinder finder = new MisreadingFinder(all, found);
    UnknownWords unknown = UnknownWords.in(context.evidence());
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        int done = 0;
        for (int nth = 0; nth < unknown.count(i); nth++) {
          Token word = block.tokens().get(unknown.token(i, nth));
          if (word.start() >= done) {
            done = finder.find(block, word);
          }
        }
      }
    }
    return found;
  }

  private static int signs(List<Misreading> found) {
    return found.size();
  }

  private static int distinct(List<Misreading> found) {
    Set<String> words = new HashSet<>();
    found.forEach(misreading -> words.add(misreading.read()));
    return words.size();
  }

  private static Finding finding(Misreading misreading, boolean safe, int signs) {
    Finding finding =
        Finding.of(
            INFO,
            misreading.block().span(misreading.start(), misreading.end()),
            "`"
                + misreading.read()
                + "` is no word; character recognition makes it of `"
                + misreading.printed()
                + "`");
    if (signs > 0) {
      finding = finding.withEvidence("the article has " + signs + " misreadings of this kind");
    }
    return safe ? finding.safely(misreading.printed()) : finding.suggesting(misreading.printed());
  }

  /** A capital in the middle of a sentence makes a name, unless it is a misread name. */
  private static boolean isName(Misreading misreading, boolean any, RuleContext context) {
    String read = misreading.read();
    if (misreading.kind() == Misreading.Kind.NUMBER) {
      return false;
    }
    if (Character.isUpperCase(read.charAt(0))) {
      boolean proper = isProper(misreading.printed());
      return proper ? any : PeopleNames.isCapitalByChoice(misreading.block(), misreading.start());
    }
    return context.evidence().get(KnownNames.class, KnownNames::of).contains(capitalised(read));
  }

  /** Names that are spelled with a digit on purpose: by their place, or as they come again. */
  private static void removeNames(List<Misreading> found, Article article) {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(each -> counts.merge(each.read(), 1, Integer::sum));
    Map<String, Integer> times = new HashMap<>();
    found.removeIf(
        each ->
            each.kind() == Misreading.Kind.NUMBER
                ? counts.size() <= MOST_LOOKED_FOR
                    && times.computeIfAbsent(each.read(), read -> times(read, article))
                        > counts.getOrDefault(each.read(), 0)
                : each.hasDigit()
                    && !isFunctionWord(each)
                    && (counts.getOrDefault(each.read(), 0) > 1
                        || DigitNames.table().isName(each)));
  }

  private static boolean isFunctionWord(Misreading misreading) {
    return NOMINALS.isFunctionWord(misreading.printed().toLowerCase(Locale.ROOT));
  }

  /** A digit in a word alone: perhaps a name, unless something else shows that it was scanned. */
  private static boolean isDoubtful(Misreading misreading) {
    return misreading.hasDigit() && !isFunctionWord(misreading);
  }

  /** {@code I0 people at I0 Interactive}: how often the letters and digits stand by themselves. */
  private static int times(String read, Article article) {
    int times = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(read); at >= 0; at = text.indexOf(read, at + read.length())) {
        int end = at + read.length();
        boolean whole =
            (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        times += whole ? 1 : 0;
      }
    }
    return times;
  }

  private static boolean isProper(String word) {
    return Lexicon.english().readings(word).stream()
        .allMatch(reading -> reading.tag().startsWith("NNP"));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether most words around are English: in other languages these letters often meet. */
  private static boolean isEnglish(Misreading misreading, Map<Block, BitSet> together) {
    List<Token> tokens = misreading.block().tokens();
    BitSet others = together.getOrDefault(misreading.block(), new BitSet());
    int at = misreading.block().tokenAt(misreading.start());
    int last = misreading.block().tokenAt(misreading.end() - 1);
    int[] counts = new int[2];
    count(tokens, others, at - 1, -1, counts);
    count(tokens, others, last + 1, 1, counts);
    return counts[1] >= 3 && counts[0] * 10 >= counts[1] * 6;
  }

  /** Of misreadings side by side all or none are repaired, so they tell nothing of each other. */
  private static Map<Block, BitSet> tokensOf(List<Misreading> found) {
    Map<Block, BitSet> tokens = new HashMap<>();
    for (Misreading each : found) {
      Block block = each.block();
      tokens
          .computeIfAbsent(block, key -> new BitSet())
          .set(block.tokenAt(each.start()), block.tokenAt(each.end() - 1) + 1);
    }
    return tokens;
  }

  private static void count(List<Token> tokens, BitSet others, int from, int step, int[] counts) {
    int seen = 0;
    int left = REACH;
    for (int i = from; i >= 0 && i < tokens.size() && seen < NEIGHBOURS && left-- > 0; i += step) {
      if (tokens.get(i).isWord() && !others.get(i)) {
        seen++;
        counts[1]++;
        counts[0] += Confusions.isKnown(tokens.get(i).text()) ? 1 : 0;
      }
    }
  }

  private static boolean isAboutSpelling(Article article) {
    for (Block block : article.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord() && ABOUT_SPELLING.contains(token.text())) {
          return true;
        }
      }
    }
    return false;
  }
}
