package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.language.Spelling;
import dev.copydesk.evidence.language.SpellingUses;
import dev.copydesk.evidence.language.SpellingUses.Use;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds British spelling in an American article and the other way round. */
@AutoService(Rule.class)
public final class MixedSpelling implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "wording/mixed-spelling",
          "0.1.0",
          "American and British spelling in one article, such as `color` beside `neighbour`");

  /** What the article keeps to has to be seen so often, and so many times as often. */
  private static final int LEAST = 3;

  private static final int MAJORITY = 2;
  private static final int SHOWN = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Use> uses = context.evidence().get(SpellingUses.class, SpellingUses::of).all();
    Dialect dialect = context.dialect();
    boolean american = dialect == Dialect.EN_US || dialect == Dialect.EN_CA;
    boolean house = context.style().habits().dialect().isPresent();
    Optional<Boolean> houseIze = context.style().habits().ize();
    List<Use> odd =
        new ArrayList<>(
            odd(
                uses,
                use ->
                    use.spelling().kind() == Spelling.Kind.CLEAR
                        || (american && use.spelling().kind() == Spelling.Kind.IZE),
                use -> use.spelling().suits(dialect),
                house));
    if (!american) {
      Predicate<Use> ize = use -> use.spelling().kind() == Spelling.Kind.IZE;
      if (houseIze.isEmpty() || houseIze.get()) {
        odd.addAll(odd(uses, ize, use -> use.spelling().american(), houseIze.isPresent()));
      }
      if (houseIze.isEmpty() || !houseIze.get()) {
        odd.addAll(odd(uses, ize, use -> !use.spelling().american(), houseIze.isPresent()));
      }
    }
    odd.removeIf(MixedSpelling::isSpokenOf);
    odd.sort(Comparator.comparing(use -> use.block().span(use.token().start(), use.token().end())));
    return odd.isEmpty() ? List.of() : List.of(finding(odd, uses, context));
  }

  /**
   * Of some uses those that are unlike a clear majority; empty if there is none.
   *
   * @param decided whether the house has decided, so that no majority is needed
   */
  private static List<Use> odd(
      List<Use> uses, Predicate<Use> asked, Predicate<Use> usual, boolean decided) {
    List<Use> all = uses.stream().filter(asked).toList();
    List<Use> odd = all.stream().filter(usual.negate()).toList();
    int others = all.size() - odd.size();
    long words = all.stream().filter(usual).map(use -> use.spelling().word()).distinct().count();
    boolean clear = decided || (others >= LEAST && words > 1 && others >= MAJORITY * odd.size());
    return clear ? odd : List.of();
  }

  /** A sentence about spelling shows what it speaks of. */
  private static boolean isSpokenOf(Use use) {
    var sentence = use.block().sentenceAt(use.token().start());
    List<Token> tokens = use.block().tokens();
    for (int i = use.block().tokenAt(sentence.start());
        i < tokens.size() && tokens.get(i).start() < sentence.end();
        i++) {
      String word = tokens.get(i).lower();
      if (word.startsWith("spell") || word.equals("spelt") || word.equals("misspelt")) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(List<Use> odd, List<Use> uses, RuleContext context) {
    List<Edit> edits =
        odd.stream()
            .map(
                use ->
                    new Edit(use.block().span(use.token().start(), use.token().end()), use.other()))
            .toList();
    Use first = odd.get(0);
    boolean house = context.style().habits().dialect().isPresent();
    return Finding.of(
            INFO,
            edits.get(0).span(),
            (house ? "`" : "Spelling is mixed: `")
                + first.token().text()
                + "` is "
                + manner(first.spelling())
                + (odd.size() == 1 ? "" : ", and so " + more(odd))
                + (house ? "; the house would write `" : "; elsewhere the article would write `")
                + first.other()
                + "`")
        .withEvidence(
            places(odd, context)
                + (house
                    ? "; profile " + context.style().profile().label()
                    : "; but " + usual(odd, uses)))
        .with(new Fix(Applicability.SUGGESTED, edits));
  }

  private static String manner(Spelling spelling) {
    boolean ize = spelling.kind() == Spelling.Kind.IZE;
    return spelling.american()
        ? (ize ? "written with -ize" : "American")
        : (ize ? "written with -ise" : "British");
  }

  private static String more(List<Use> odd) {
    int others = odd.size() - 1;
    return others == 1 ? "is another word" : "are " + others + " other words";
  }

  /** Each odd word with its line. */
  private static String places(List<Use> odd, RuleContext context) {
    Lines lines = context.article().source().lines();
    List<String> places =
        odd.stream()
            .map(
                use ->
                    "`"
                        + use.token().text()
                        + "` in line "
                        + lines.line(
                            use.block().span(use.token().start(), use.token().end()).start()))
            .toList();
    return listed(places);
  }

  /** What the rest of the article has. */
  private static String usual(List<Use> odd, List<Use> uses) {
    List<String> usual =
        uses.stream()
            .filter(use -> !odd.contains(use) && use.spelling().kind() != Spelling.Kind.WEAK)
            .map(use -> "`" + use.token().lower() + "`")
            .collect(
                Collectors.groupingBy(
                    word -> word, java.util.LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                entry ->
                    entry.getValue() == 1
                        ? entry.getKey()
                        : entry.getKey() + " " + entry.getValue() + " times")
            .toList();
    return listed(usual);
  }

  private static String listed(List<String> all) {
    String some = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() > SHOWN ? some + " and " + (all.size() - SHOWN) + " more" : some;
  }
}
