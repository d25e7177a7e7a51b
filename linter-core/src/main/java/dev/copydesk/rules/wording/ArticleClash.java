package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds {@code a} before a vowel sound and {@code an} before a consonant sound. */
@AutoService(Rule.class)
public final class ArticleClash implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "wording/article-clash",
          "0.1.0",
          "`a` before a word that begins with a vowel sound, or `an` before one that does not");

  /** What is written where articles are the matter and not the means. */
  private static final List<String> GRAMMAR =
      List.of(
          "the forms ",
          "the form ",
          "the phrase",
          "vowel",
          "consonant",
          "indefinite article",
          "grammatical",
          "pronounc");

  /** As many {@code an} that may be an {@code and} are no slips. */
  private static final int SPOKEN = 3;

  /** Longer than the second half of any word. */
  private static final int LONGEST = 30;

  /** A clash that has been found but not yet weighed against the others. */
  private record Clash(
      ArticleSlot slot, Sound sound, Applicability applicability, boolean clipped) {
    boolean isQuoted() {
      return slot.block().isQuoted(slot.articleToken().start());
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Clash> clashes = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() == Block.Kind.VERBATIM || block.kind() == Block.Kind.TABLE_ROW) {
        continue;
      }
      List<Token> tokens = block.tokens();
      for (int i = 0, last = tokens.size() - 2; i < last; i++) {
        Token token = tokens.get(i);
        if (token.end() - token.start() <= 2
            && token.isWord()
            && mayClash(token.text(), tokens.get(i + 2))) {
          ArticleSlot.at(block, i).flatMap(ArticleClash::clash).ifPresent(clashes::add);
        }
      }
    }
    if (clashes.isEmpty()) {
      return List.of();
    }
    ArticleHabits habits = habits(context, clashes);
    long clipped = habits.ands() + clashes.stream().filter(Clash::clipped).count();
    boolean speaks = habits.dialect() || clipped >= SPOKEN;
    clashes.removeIf(clash -> clash.clipped() && speaks);
    long unquoted =
        clashes.stream()
            .filter(clash -> clash.applicability() == Applicability.SAFE && !clash.isQuoted())
            .count();
    return clashes.stream()
        .map(clash -> finding(weighed(clash, habits.archaic(), speaks), unquoted))
        .toList();
  }

  private static ArticleHabits habits(RuleContext context, List<Clash> clashes) {
    List<ArticleSlot> slots = clashes.stream().map(Clash::slot).filter(ArticleSlot::isAn).toList();
    return slots.isEmpty() ? ArticleHabits.NONE : ArticleHabits.of(context.article(), slots);
  }

  /** Old books and people who talk write {@code an} where the grammars have none. */
  private static Clash weighed(Clash clash, boolean archaic, boolean speaks) {
    ArticleSlot slot = clash.slot();
    boolean doubtful = slot.isAn() && (speaks || (archaic && ArticleHabits.isGlide(slot)));
    return doubtful
        ? new Clash(slot, clash.sound(), Applicability.SUGGESTED, clash.clipped())
        : clash;
  }

  /** Leaves out what is no article, and the first letters whose sound is never doubted. */
  private static boolean mayClash(String article, Token next) {
    if ((article.charAt(0) | 0x20) != 'a') {
      return false;
    }
    String word = next.text();
    if (!next.isWord() || word.length() < 2) {
      return true;
    }
    char first = word.charAt(0);
    return article.length() == 1
        ? "bcdfgjklmnpqrstvwz".indexOf(first) < 0
        : first != 'a' && first != 'i';
  }

  private static Optional<Clash> clash(ArticleSlot slot) {
    Sound sound = NextWord.soundOf(slot);
    if (sound == Sound.UNSURE || (sound == Sound.VOWEL) == slot.isAn() || isTorn(slot)) {
      return Optional.empty();
    }
    return NextWord.certainty(slot)
        .map(certainty -> new Clash(slot, sound, certainty, NextWord.mayBeClipped(slot)));
  }

  /** {@code an ho-nest man}: what the first letters sound like depends on the rest of the word. */
  private static boolean isTorn(ArticleSlot slot) {
    String text = slot.block().text();
    int hyphen = slot.nextToken().end();
    if (hyphen >= text.length()
        || text.charAt(hyphen) != '-'
        || slot.nextToken().text().length() == 1 // e-mail
        || "hHuUoOeE".indexOf(slot.nextToken().text().charAt(0)) < 0) {
      return false;
    }
    int end = hyphen + 1;
    while (end < text.length() && end - hyphen < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Lexicon.english().knows(slot.nextToken().text() + text.substring(hyphen + 1, end));
  }

  private static Finding finding(Clash clash, long unquoted) {
    ArticleSlot slot = clash.slot();
    String article = slot.articleToken().text();
    String right = likeCase(clash.sound().article(), article);
    String next = slot.nextToken().text();
    Finding finding =
        Finding.of(
            INFO,
            slot.block().span(slot.articleToken().start(), slot.articleToken().end()),
            "`" + article + " " + next + "` should be `" + right + " " + next + "`");
    boolean safe = clash.applicability() == Applicability.SAFE;
    // In reported speech "a old man" can be how somebody talks; nobody talks "an wonderful day".
    if (safe && !slot.isAn() && clash.isQuoted()) {
      safe = unquoted > 0;
      finding =
          finding.withEvidence(
              safe
                  ? "it stands in a quotation, but the article has " + unquoted + " more outside"
                  : "it stands in a quotation and may be how the speaker talks");
    }
    if (safe && isAboutArticles(slot.block().text())) {
      safe = false;
      finding = finding.withEvidence("the text speaks of the articles themselves");
    }
    finding = safe ? finding.safely(right) : finding.suggesting(right);
    return withRestoredWord(finding, slot);
  }

  /** {@code The forms a apple and an boy are wrong}: what is wrong there is wrong on purpose. */
  private static boolean isAboutArticles(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return GRAMMAR.stream().anyMatch(lower::contains);
  }

  /** The article may be right and the word a substitute: a person can take that reading. */
  private static Finding withRestoredWord(Finding finding, ArticleSlot slot) {
    Token next = slot.nextToken();
    String lower = next.text().toLowerCase(Locale.ROOT);
    String restored = ArticleWords.table().restored(lower);
    if (restored.isEmpty() || slot.isCompound()) {
      return finding;
    }
    Edit edit =
        new Edit(slot.block().span(next.start(), next.end()), likeCase(restored, next.text()));
    String evidence =
        "the article fits `" + restored + "`, which `" + lower + "` often takes the place of";
    return finding
        .withEvidence(
            finding.evidence().isEmpty() ? evidence : finding.evidence() + "; " + evidence)
        .with(new Fix(Applicability.SUGGESTED, List.of(edit)));
  }

  private static String likeCase(String word, String model) {
    if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(model.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
