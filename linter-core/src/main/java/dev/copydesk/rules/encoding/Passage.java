package dev.copydesk.rules.encoding;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.evidence.MarkStyle;
import dev.copydesk.evidence.MarkupTraces;
import dev.copydesk.evidence.Scripts;
import dev.copydesk.evidence.SeenWords;
import dev.copydesk.evidence.WholeNames;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.rule.RuleContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A block and what rules about its characters ask of it, each found out once and when asked. */
final class Passage {
  /** How far an address is looked for on either side; longer ones are rare. */
  private static final int REACH = 300;

  /** Words after which a mark is spoken of. */
  private static final Set<String> NAMING =
      Set.of(
          "use",
          "uses",
          "using",
          "write",
          "writes",
          "type",
          "types",
          "insert",
          "inserts",
          "like",
          "called",
          "the",
          "an",
          "a",
          "character",
          "code",
          "mark",
          "sign",
          "symbol",
          "escape",
          "sequence",
          "dash",
          "than",
          "by",
          "with");

  private static final EnglishWords WORDS = new EnglishWords();

  private final RuleContext context;
  private final Block block;
  private final Map<Set<String>, Boolean> mentioned = new HashMap<>();
  private final Map<Set<String>, Boolean> subjects = new HashMap<>();
  private @Nullable Boolean english;
  private @Nullable Boolean pairedCutQuotes;
  private int @Nullable [] ticks;
  private int separators = -1;

  Passage(RuleContext context, Block block) {
    this.context = context;
    this.block = block;
  }

  Block block() {
    return block;
  }

  String text() {
    return block.text();
  }

  static EnglishWords words() {
    return WORDS;
  }

  boolean isTechnical() {
    return context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
  }

  MarkupTraces markup() {
    return context.evidence().get(MarkupTraces.class, MarkupTraces::of);
  }

  Scripts scripts() {
    return context.evidence().get(Scripts.class, Scripts::of);
  }

  SeenWords seen() {
    return context.evidence().get(SeenWords.class, SeenWords::of);
  }

  WholeNames wholeNames() {
    return context.evidence().get(WholeNames.class, WholeNames::of);
  }

  MarkStyle style() {
    return context.evidence().get(MarkStyle.class, MarkStyle::of);
  }

  /** Whether the block is in English; a few words are judged more kindly. */
  boolean isEnglish() {
    if (english == null) {
      long words = block.tokens().stream().filter(Token::isWord).limit(9).count();
      english =
          context.isEnglish()
              && (WORDS.areEnglish(block.tokens())
                  || (words < 9 && WORDS.areKnown(block.tokens())));
    }
    return english;
  }

  /** Whether the article is in another language than English. */
  boolean isOtherLanguage() {
    return !context.isEnglish();
  }

  /** Whether the block is in the language of the article, as far as we can tell. */
  boolean isReadable() {
    return isOtherLanguage() || isEnglish();
  }

  /** Whether the block has one of these words, given in small letters. */
  boolean mentions(Set<String> wanted) {
    return mentioned.computeIfAbsent(wanted, this::hasOneOf);
  }

  private boolean hasOneOf(Set<String> wanted) {
    for (Token token : block.tokens()) {
      if (token.isWord() && wanted.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the article has one of these words anywhere, given in small letters: what it explains
   * in one paragraph it shows in the next.
   */
  boolean isSubject(Set<String> words) {
    return subjects.computeIfAbsent(
        words, each -> each.stream().anyMatch(word -> articleWords().of(word) > 0));
  }

  private WordCounts articleWords() {
    return context.evidence().get(WordCounts.class, WordCounts::of);
  }

  /** Whether the source's encoding can write this. */
  boolean canWrite(String replacement) {
    return context.article().source().canWrite(replacement);
  }

  /** Whether a URL, an e-mail address or a path stands at an offset, between blanks. */
  boolean isAddress(int at) {
    String text = text();
    int start = at;
    while (start > 0 && at - start < REACH && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < REACH && !isBlank(text.charAt(end))) {
      end++;
    }
    String run = text.substring(start, end);
    int mail = run.indexOf('@');
    return run.contains("://")
        || run.contains("www.")
        || run.contains("mailto:")
        || (mail > 0 && run.indexOf('.', mail) > 0)
        || run.startsWith("/");
  }

  /** Whether an offset lies between backticks. */
  boolean isCodeSpan(int at) {
    if (ticks == null) {
      ticks =
          text().indexOf('`') < 0
              ? new int[0]
              : IntStream.range(0, text().length()).filter(i -> text().charAt(i) == '`').toArray();
    }
    int found = Arrays.binarySearch(ticks, at);
    int before = found < 0 ? -found - 1 : found;
    return before % 2 == 1 && before < ticks.length;
  }

  /** {@code use X for}, {@code the X}: what stands there is named and not used. */
  boolean isNamed(int at) {
    int end = at;
    while (end > 0 && isBlank(text().charAt(end - 1))) {
      end--;
    }
    return NAMING.contains(lettersBefore(end).toLowerCase(Locale.ROOT));
  }

  /** Whether a dash there, between blanks, parts a sentence. */
  boolean isDash(String mark, int start, int end) {
    return (mark.equals("\u2014") || mark.equals("\u2013"))
        && start > 1
        && end + 1 < text().length()
        && isBlank(text().charAt(start - 1))
        && isBlank(text().charAt(end))
        && !isBlank(text().charAt(start - 2))
        && !isBlank(text().charAt(end + 1))
        && !isNamed(start)
        && markup().mentions() == 0;
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The character before an offset, or -1. */
  int before(int at) {
    return at > 0 ? text().codePointBefore(at) : -1;
  }

  /** The character at an offset, or -1. */
  int at(int at) {
    return at < text().length() ? text().codePointAt(at) : -1;
  }

  /** Whether the block has one line separator and no more, as verse would. */
  boolean hasOneSeparator() {
    if (separators < 0) {
      separators =
          (int) text().chars().filter(c -> Invisible.of((char) c) == Invisible.SEPARATOR).count();
    }
    return separators == 1;
  }

  /** Whether the low bytes of opening and closing quotation marks take turns in the block. */
  boolean hasPairedCutQuotes() {
    if (pairedCutQuotes == null) {
      boolean open = false;
      boolean paired = true;
      for (int i = 0; i < text().length(); i++) {
        char c = text().charAt(i);
        if (c == 0x1C || c == 0x1D) {
          paired &= open == (c == 0x1D);
          open = !open;
        }
      }
      pairedCutQuotes = paired && !open;
    }
    return pairedCutQuotes;
  }

  /** The letters that end at an offset. */
  String lettersBefore(int to) {
    String text = text();
    int start = to;
    while (start > 0 && to - start < 40 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, to);
  }

  /** The letters that begin at an offset. */
  String lettersAfter(int from) {
    String text = text();
    int end = from;
    while (end < text.length() && end - from < 40 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
