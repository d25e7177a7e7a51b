package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.CodeTraces;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds compounds with a blank before their hyphen: {@code U.S. -Russia}, {@code 21 -year-old}. */
@AutoService(Rule.class)
public final class AbbreviationHyphenGap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/abbreviation-hyphen-gap",
          "0.1.0",
          "A blank before the hyphen of a compound, such as `U.S. -led`");

  /** How far behind a gap the end of an interruption is looked for, in characters. */
  private static final int INTERRUPTION = 200;

  private final Nominals nominals = new Nominals();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.text().indexOf('-') >= 0
          && (block.isRunningText() || block.kind() == Block.Kind.HEADING)) {
        check(block, context, findings);
      }
    }
    return findings;
  }

  private void check(Block block, RuleContext context, List<Finding> findings) {
    String text = block.text();
    if (isDialogue(text)) {
      return;
    }
    List<Finding> found = new ArrayList<>();
    for (int at = text.indexOf('-', 1); at >= 0; at = text.indexOf('-', at + 1)) {
      char before = text.charAt(at - 1);
      if (before != ' ' && before != '\u00A0') {
        continue;
      }
      boolean spaced = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
      Optional<Finding> finding = HyphenGap.at(block, at).flatMap(gap -> finding(gap, context));
      if (finding.isEmpty() && !spaced && opensInterruption(text, at)) {
        // What this hyphen does here, the others of the paragraph may do, too.
        return;
      }
      finding.ifPresent(found::add);
    }
    findings.addAll(found);
  }

  /** {@code -At the office.}: as in subtitles, the hyphen tells that another person speaks. */
  private static boolean isDialogue(String text) {
    int start = 0;
    while (start >= 0 && start < text.length()) {
      int at = behindTag(text, start);
      boolean letter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      if (letter
          && text.charAt(at) == '-'
          && (start == 0 || Character.isUpperCase(text.charAt(at + 1)))) {
        return true;
      }
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return false;
      }
    }
    return false;
  }

  private static int behindTag(String text, int start) {
    int tag = text.charAt(start) == '<' ? text.indexOf('>', start) : -1;
    return tag < 0 ? start : tag + 1;
  }

  private static boolean opensInterruption(String text, int hyphen) {
    return hyphen + 1 < text.length() && Character.isLetter(text.charAt(hyphen + 1));
  }

  private Optional<Finding> finding(HyphenGap gap, RuleContext context) {
    boolean known =
        context.evidence().get(Compounds.class, Compounds::of).pairs().contains(gap.joinedLower());
    boolean technical = context.evidence().get(CodeTraces.class, CodeTraces::of).isTechnical();
    Optional<Applicability> verdict =
        gap.spaced() ? spaced(gap, known) : verdict(gap, known, technical);
    if (verdict.isEmpty() || isInterrupted(gap)) {
      return Optional.empty();
    }
    int to = gap.spaced() ? gap.hyphen() + 2 : gap.hyphen() + 1;
    Finding finding =
        Finding.of(
            INFO,
            gap.block().span(gap.gap(), to),
            "`"
                + gap.left()
                + (gap.spaced() ? " - " : " -")
                + gap.right()
                + "` is one compound: `"
                + gap.joined()
                + "`");
    if (known) {
      finding = finding.withEvidence("`" + gap.joined() + "` stands elsewhere in the article");
    }
    String hyphen = gap.block().text().substring(gap.hyphen(), gap.hyphen() + 1);
    return Optional.of(
        verdict.get() == Applicability.SAFE ? finding.safely(hyphen) : finding.suggesting(hyphen));
  }

  /** {@code U.S. - led coalition}: between blanks the hyphen is a dash, unless it cannot be. */
  private Optional<Applicability> spaced(HyphenGap gap, boolean known) {
    boolean abbreviation = gap.isDotted() || CompoundParts.ABBREVIATION.has(gap.left());
    if (!abbreviation || gap.isRightCapitalised() || !CompoundParts.PARTICIPLE.has(gap.right())) {
      return Optional.empty();
    }
    return describesNext(gap)
        ? Optional.of(known ? Applicability.SAFE : Applicability.SUGGESTED)
        : Optional.empty();
  }

  private Optional<Applicability> verdict(HyphenGap gap, boolean known, boolean technical) {
    String right = gap.right();
    if (gap.isNumber()) {
      return number(gap);
    }
    boolean abbreviation = gap.isDotted() || gap.isAcronym();
    if (!abbreviation && !gap.isLeftWord()) {
      return Optional.empty();
    }
    if (known && !technical) {
      return Optional.of(Applicability.SAFE);
    }
    if (gap.isRightCapitalised()) {
      return abbreviation ? partner(gap) : prefixed(gap);
    }
    if (nominals.isFunctionWord(right) && !CompoundParts.SECOND.has(right)) {
      return Optional.empty();
    }
    if (abbreviation) {
      return abbreviated(gap, technical);
    }
    if (technical) {
      return Optional.empty();
    }
    String left = gap.left().toLowerCase(Locale.ROOT);
    if (CompoundParts.NUMBER.has(left) && CompoundParts.UNIT.has(right)) {
      return Optional.of(Applicability.SAFE);
    }
    boolean listed = Lexicon.english().has(gap.joinedLower(), "JJ");
    if (listed || (CompoundParts.PREFIX.has(left) && Lexicon.english().knows(right))) {
      return Optional.of(Applicability.SAFE);
    }
    boolean named =
        CompoundParts.PARTICIPLE.has(right)
            && (Lexicon.english().has(gap.left(), "NN") || gap.left().length() > 3)
            && !nominals.isFunctionWord(gap.left())
            && describesNext(gap);
    return named
        ? Optional.of(
            Character.isUpperCase(gap.left().charAt(0))
                ? Applicability.SAFE
                : Applicability.SUGGESTED)
        : Optional.empty();
  }

  /** {@code 21 -year-old}: the unit is in the singular, and no year is meant. */
  private Optional<Applicability> number(HyphenGap gap) {
    String right = gap.right();
    boolean year = gap.left().length() == 4 && gap.left().indexOf(',') < 0 && right.equals("year");
    if (!CompoundParts.UNIT.has(right) || year) {
      return Optional.empty();
    }
    boolean attributive =
        gap.behind() == '-'
            || right.equals("strong")
            || (!gap.next().isEmpty() && !nominals.isFunctionWord(gap.next()));
    return Optional.of(attributive ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  /** {@code US -backed}, {@code EU -wide}; in software, options and macros look the same. */
  private Optional<Applicability> abbreviated(HyphenGap gap, boolean technical) {
    String right = gap.right();
    Lexicon lexicon = Lexicon.english();
    boolean listed = CompoundParts.SECOND.has(right) || CompoundParts.PARTICIPLE.has(right);
    boolean participle = lexicon.has(right, "VBN") || lexicon.has(right, "JJ");
    boolean state = gap.isDotted() || CompoundParts.ABBREVIATION.has(gap.left());
    if (listed || (participle && state)) {
      return governs(gap) ? Optional.empty() : Optional.of(Applicability.SAFE);
    }
    if (technical || !lexicon.knows(right)) {
      return Optional.empty();
    }
    if (state && lexicon.has(right, "NN") && describesNext(gap)) {
      return Optional.of(Applicability.SAFE);
    }
    return participle ? Optional.of(Applicability.SUGGESTED) : Optional.empty();
  }

  /** {@code -led by example}: what has a complement of its own is hardly part of a compound. */
  private boolean governs(HyphenGap gap) {
    String next = gap.next();
    return !next.isEmpty()
        && !next.equals("and")
        && !next.equals("or")
        && !Character.isUpperCase(next.charAt(0))
        && nominals.isFunctionWord(next)
        && (Lexicon.english().has(next, "IN") || Lexicon.english().has(next, "TO"));
  }

  /** {@code U.S. -Russia talks}: two states before what they share. */
  private Optional<Applicability> partner(HyphenGap gap) {
    boolean state = gap.isDotted() || CompoundParts.ABBREVIATION.has(gap.left());
    if (!state || nominals.isFunctionWord(gap.right()) || isDateline(gap)) {
      return Optional.empty();
    }
    boolean name =
        Lexicon.english().has(gap.right(), "NNP") || CompoundParts.ABBREVIATION.has(gap.right());
    boolean shared = describesNext(gap) || gap.behind() == '-';
    return name && shared ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  /** {@code anti -American}. */
  private static Optional<Applicability> prefixed(HyphenGap gap) {
    String left = gap.left().toLowerCase(Locale.ROOT);
    boolean opens = CompoundParts.PREFIX.has(left) && !left.equals("post") && !left.equals("ex");
    return opens && Lexicon.english().knows(gap.right())
        ? Optional.of(Applicability.SAFE)
        : Optional.empty();
  }

  /** Whether a noun or an adjective follows that the compound can describe. */
  private boolean describesNext(HyphenGap gap) {
    String next = gap.next();
    Lexicon lexicon = Lexicon.english();
    return !next.isEmpty()
        && (lexicon.has(next, "NN") || lexicon.has(next, "JJ") || lexicon.readings(next).isEmpty())
        && !lexicon.has(next, "VBD")
        && !nominals.isFunctionWord(next);
  }

  /** {@code WASHINGTON, D.C. -Officials said}: nothing but capitals from the beginning. */
  private static boolean isDateline(HyphenGap gap) {
    String text = gap.block().text();
    for (int i = 0; i < gap.gap(); i++) {
      if (i > 40 || Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    int before = gap.gap() - gap.left().length();
    return text.substring(0, before).chars().anyMatch(Character::isLetter);
  }

  /** Whether a hyphen behind ends an interruption that this one opens: {@code -and so on- }. */
  private static boolean isInterrupted(HyphenGap gap) {
    String text = gap.block().text();
    int limit = Math.min(text.length() - 1, gap.end() + INTERRUPTION);
    for (int i = gap.end(); i < limit; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '-'
              && Character.isLetter(text.charAt(i - 1))
              && text.charAt(i + 1) == ' '
              && !isSuspended(text, i + 2);
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /** {@code two- and three-year}. */
  private static boolean isSuspended(String text, int at) {
    return text.startsWith("and ", at) || text.startsWith("or ", at) || text.startsWith("to ", at);
  }
}
