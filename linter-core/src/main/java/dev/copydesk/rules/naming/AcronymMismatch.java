package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Capitals;
import dev.copydesk.evidence.Walk;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rules.naming.NameUnits.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names of organisations that do not fit the acronym beside them, or are misspelt. */
@AutoService(Rule.class)
public final class AcronymMismatch implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "naming/acronym-mismatch",
          "0.1.0",
          "The name of an organisation with a word that its acronym or its own spelling denies");

  private static final int LONGEST_ACRONYM = 10;

  private static final String OR = ", or ";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Mentioned mentioned = new Mentioned(context.article());
    ProperNameSpelling spelling = new ProperNameSpelling(context.article(), mentioned);
    Capitals capitals = context.evidence().get(Capitals.class, Capitals::of);
    List<Block> blocks = context.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.VERBATIM || block.kind() == Block.Kind.TABLE_ROW) {
        continue;
      }
      List<Token> tokens = block.tokens();
      for (int nth = 0, count = capitals.count(i); nth < count; nth++) {
        Token token = tokens.get(capitals.token(i, nth));
        if (ProperNameSpelling.mayBegin(token.text())) {
          spelling.checkAt(block, token.start(), findings);
        }
      }
      look(block, mentioned, findings);
    }
    // Of two about one word, the one whose sign comes first in the text stays the first.
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  private static void look(Block block, Mentioned mentioned, List<Finding> findings) {
    String text = block.text();
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      reversed(block, at, findings);
    }
    for (String word : Synonyms.worldly()) {
      // Without its first letter, which may be a capital.
      String rest = word.substring(1);
      for (int at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
        synonym(mentioned, block, at - 1, at + word.length(), findings);
      }
    }
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      bracket(block, at, findings);
    }
    for (int at = text.indexOf(OR); at >= 0; at = text.indexOf(OR, at + 1)) {
      apposition(block, at, findings);
    }
  }

  /** {@code Name (ACRONYM)}. */
  private static void bracket(Block block, int at, List<Finding> findings) {
    String text = block.text();
    int next = behindBracket(text, at);
    int end = acronymEnd(text, next);
    if (end < 0) {
      return;
    }
    String acronym = letters(text, next, end);
    List<Unit> units = NameUnits.before(block, block.tokenAt(at));
    Optional<Expansion> expansion = Expansion.endingIn(units, acronym);
    if (expansion.isPresent()) {
      findings.add(finding(block, expansion.get(), acronym));
    } else if (!Organisation.table().containsKey(acronym)) {
      unknown(block, units, acronym, findings);
    }
  }

  /** {@code , or ACRONYM,} behind a name. */
  private static void apposition(Block block, int at, List<Finding> findings) {
    String text = block.text();
    int start = text.startsWith("the ", at + 5) ? at + 9 : at + 5;
    int end = acronymEnd(text, start);
    if (end >= 0) {
      String acronym = letters(text, start, end);
      Expansion.endingIn(NameUnits.before(block, block.tokenAt(at)), acronym)
          .ifPresent(expansion -> findings.add(finding(block, expansion, acronym)));
    }
  }

  /** Where what a bracket holds begins, a quotation mark and an article left out. */
  private static int behindBracket(String text, int bracket) {
    int next = bracket + 1;
    while (next < text.length() && "\"\u201C'\u2018".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (text.startsWith("the ", next)) {
      next += 4;
    }
    return next;
  }

  /** {@code ACRONYM (Name)}. */
  private static void reversed(Block block, int bracket, List<Finding> findings) {
    String text = block.text();
    if (bracket <= 2
        || !Character.isLetter(text.charAt(bracket - 2))
        || acronymEnd(text, behindBracket(text, bracket)) >= 0) {
      return;
    }
    int index = block.tokenAt(bracket);
    Walk walk = new Walk(block);
    int before = walk.before(index);
    if (before == Walk.NONE || !walk.tokens().get(before).isAllCaps()) {
      return;
    }
    String acronym = walk.tokens().get(before).text();
    if (!Organisation.table().containsKey(acronym)) {
      return;
    }
    List<Unit> units = NameUnits.after(block, index);
    int close = units.isEmpty() ? -1 : units.get(units.size() - 1).end();
    if (close >= 0 && close < block.text().length() && block.text().charAt(close) == ')') {
      Expansion.endingIn(units, acronym)
          .ifPresent(expansion -> findings.add(finding(block, expansion, acronym)));
    }
  }

  /** Where an acronym ends that a closing mark follows; -1 if none stands there. */
  private static int acronymEnd(String text, int start) {
    int at = start;
    int capitals = 0;
    while (at < text.length() && at - start <= 2 * LONGEST_ACRONYM) {
      char c = text.charAt(at);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && !(Character.isLowerCase(c) && capitals == 1)) {
        break;
      }
      at++;
    }
    boolean titleCase = capitals == 1 && at - start >= 4;
    boolean closed = at < text.length() && "),;\"\u201D'\u2019".indexOf(text.charAt(at)) >= 0;
    return closed && (capitals >= 2 || titleCase) ? at : -1;
  }

  private static String letters(String text, int start, int end) {
    return text.substring(start, end).replace(".", "").toUpperCase(Locale.ROOT);
  }

  /** {@code global Sociological Association (ISA)}: the acronym of nobody we know. */
  private static void unknown(
      Block block, List<Unit> units, String acronym, List<Finding> findings) {
    for (int words = 2; words <= Math.min(8, units.size()); words++) {
      List<Unit> name = units.subList(units.size() - words, units.size());
      Unit first = name.get(0);
      String right = acronym.startsWith("W") ? "World" : "International";
      if (!Synonyms.isWorldly(first.text()) || !acronym.startsWith(right.substring(0, 1))) {
        continue;
      }
      List<String> texts = new ArrayList<>(name.stream().map(Unit::text).toList());
      texts.set(0, right);
      if (name.stream().skip(1).allMatch(AcronymMismatch::isNamePart)
          && Organisation.spells(texts, acronym)
          && acronym.length() > 2) {
        findings.add(
            finding(
                block,
                new Expansion(
                    first.text(),
                    first.start(),
                    first.end(),
                    right,
                    String.join(" ", texts),
                    false),
                acronym));
        return;
      }
    }
  }

  private static boolean isNamePart(Unit unit) {
    return unit.isWord()
        && (Character.isUpperCase(unit.text().charAt(0)) || unit.text().length() <= 3);
  }

  /** {@code the global Monetary Fund} where the article has {@code IMF} elsewhere. */
  private static void synonym(
      Mentioned mentioned, Block block, int start, int rest, List<Finding> findings) {
    String text = block.text();
    boolean opens = start >= 0 && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    boolean named = rest < text.length() && Character.isUpperCase(text.charAt(rest));
    if (!opens || !named || !Synonyms.isWorldly(text.substring(start, rest - 1))) {
      return;
    }
    Optional<InternationalNames.Known> found = InternationalNames.at(text, rest);
    if (found.isPresent()) {
      InternationalNames.Known known = found.get();
      boolean supported =
          mentioned.has(known.acronym()) || mentioned.has(known.first() + " " + known.rest());
      if (supported && !isBeforeAcronym(text, rest + known.rest().length())) {
        findings.add(synonym(block, start, rest - 1, known));
      }
    }
  }

  private static boolean isBeforeAcronym(String text, int at) {
    return text.startsWith(" (", at) || text.startsWith(OR, at);
  }

  private static Finding synonym(Block block, int start, int end, InternationalNames.Known known) {
    return Finding.of(
            INFO,
            block.span(start, end),
            "`"
                + block.text().substring(start, end)
                + "` most likely replaced `"
                + known.first()
                + "`: `"
                + known.first()
                + " "
                + known.rest()
                + "`")
        .withEvidence("the article has `" + known.acronym() + "`")
        .suggesting(known.first());
  }

  private static Finding finding(Block block, Expansion expansion, String acronym) {
    Finding finding =
        Finding.of(
                INFO,
                block.span(expansion.start(), expansion.end()),
                "`"
                    + expansion.wrong()
                    + "` does not fit `"
                    + acronym
                    + "`: `"
                    + expansion.right()
                    + "`")
            .withEvidence("`" + acronym + "` stands for `" + expansion.name() + "`");
    boolean safe = expansion.certain() && !block.isQuoted(expansion.start());
    return safe ? finding.safely(expansion.right()) : finding.suggesting(expansion.right());
  }
}
