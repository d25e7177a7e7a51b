package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.DamageSigns;
import dev.copydesk.evidence.Habits;
import dev.copydesk.evidence.QuotedMark;
import dev.copydesk.evidence.QuotedMark.Kind;
import dev.copydesk.evidence.QuotedMarks;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds commas and full stops that slipped out of the quotation they belong to. */
@AutoService(Rule.class)
public final class QuoteOrder implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "punctuation/quote-order",
          "0.1.0",
          "A comma or full stop stands outside the closing mark of a quoted sentence");

  /** So many marks inside for each that is not, and no fewer, show where the author puts them. */
  private static final int CLEARLY = 8;

  /** So many inside make a single one outside a slip. */
  private static final int ENOUGH = 5;

  /** So many are enough if the single one stands between a whole sentence and who said it. */
  private static final int ENOUGH_ATTRIBUTED = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Optional<Habits.Quotes> house = context.style().habits().quotes();
    if (house.isPresent()) {
      return HouseQuotes.find(context, house.get());
    }
    List<Finding> findings = new ArrayList<>();
    if (!mayHaveMarkOutside(context.article().blocks())) {
      return findings;
    }
    QuotedMarks marks = context.evidence().get(QuotedMarks.class, QuotedMarks::of);
    if (marks.all().stream().allMatch(mark -> mark.inside() || mark.kind() == Kind.NAME)) {
      return findings;
    }
    DamageSigns damage = context.evidence().get(DamageSigns.class, DamageSigns::of);
    Habit habit = Habit.of(marks, damage, context.dialect().marksInsideQuotations());
    for (QuotedMark mark : marks.all()) {
      if (!mark.inside()) {
        habit.judge(mark).ifPresent(verdict -> findings.add(finding(mark, verdict, habit)));
      }
    }
    return findings;
  }

  private static boolean mayHaveMarkOutside(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (mayHaveMarkOutside(blocks.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHaveMarkOutside(Block block) {
    String text = block.text();
    return block.isRunningText()
        && (text.contains("\",")
            || text.contains("\".")
            || text.contains("\u201D,")
            || text.contains("\u201D."));
  }

  private static Finding finding(QuotedMark mark, Applicability verdict, Habit habit) {
    String text = mark.block().text();
    String found = text.substring(mark.start(), mark.start() + 2);
    String replacement = new StringBuilder(found).reverse().toString();
    String name = found.charAt(1) == ',' ? "comma" : "full stop";
    String what = mark.isSpeech() ? "a quoted sentence" : "quoted words";
    Finding finding =
        Finding.of(
                INFO,
                mark.block().span(mark.start(), mark.start() + 2),
                "the " + name + " that ends " + what + " belongs inside: `" + replacement + "`")
            .withEvidence(habit.inWords());
    if (verdict == Applicability.SAFE) {
      return finding.safely(replacement);
    }
    Finding suggesting = finding.suggesting(replacement);
    return habit.isMostlyInside() ? suggesting : suggesting.forInformation();
  }

  /** Where the article puts such marks, and whether that can be its author's doing. */
  private record Habit(
      long speechInside,
      long speechOutside,
      long fragmentsInside,
      long fragmentsOutside,
      int damage,
      boolean american) {
    static Habit of(QuotedMarks marks, DamageSigns damage, boolean american) {
      return new Habit(
          marks.count(mark -> mark.isSpeech() && mark.inside()),
          marks.count(mark -> mark.isSpeech() && !mark.inside()),
          marks.count(mark -> mark.kind() == Kind.FRAGMENT && mark.inside()),
          marks.count(mark -> mark.kind() == Kind.FRAGMENT && !mark.inside()),
          damage.total(),
          american);
    }

    Optional<Applicability> judge(QuotedMark mark) {
      return switch (mark.kind()) {
        case SENTENCE -> Optional.of(ofSpeech(mark));
        case CLAUSE -> american ? Optional.of(ofSpeech(mark)) : Optional.empty();
        case FRAGMENT ->
            american && !isLogicalInFragments()
                ? Optional.of(Applicability.SUGGESTED)
                : Optional.empty();
        case NAME -> Optional.empty();
      };
    }

    /**
     * Safe if the article is damaged, or if its marks stand inside as a clear rule and this one is
     * the exception. One other sign of damage may be a slip, and tells only of an article that has
     * no second mark. Writers of logical punctuation put even these marks outside, and mix both
     * manners, so one mark alone, or a slight majority, tells nothing.
     */
    private Applicability ofSpeech(QuotedMark mark) {
      long inside = speechInside + fragmentsInside;
      long outside = speechOutside + fragmentsOutside;
      boolean damaged = damage > 1 || (damage == 1 && inside + outside == 1);
      boolean attributed = mark.kind() == Kind.SENTENCE && mark.character() == ',';
      boolean slip = outside == 1 && inside >= (attributed ? ENOUGH_ATTRIBUTED : ENOUGH);
      boolean ruled = inside >= CLEARLY && inside >= CLEARLY * outside;
      return damaged || slip || ruled ? Applicability.SAFE : Applicability.SUGGESTED;
    }

    /** Else the article has another manner, or none: what stands outside is no exception. */
    boolean isMostlyInside() {
      return speechInside + fragmentsInside > speechOutside + fragmentsOutside;
    }

    private boolean isLogicalInFragments() {
      return damage == 0 && fragmentsOutside >= 2 && fragmentsInside < fragmentsOutside;
    }

    String inWords() {
      return "after quoted sentences inside "
          + Times.of(speechInside)
          + ", outside "
          + Times.of(speechOutside)
          + "; after quoted words inside "
          + Times.of(fragmentsInside)
          + ", outside "
          + Times.of(fragmentsOutside)
          + "; other signs of damage: "
          + damage;
    }
  }
}
