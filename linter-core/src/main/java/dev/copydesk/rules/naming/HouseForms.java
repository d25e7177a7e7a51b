package dev.copydesk.rules.naming;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.Abbreviation;
import dev.copydesk.evidence.Abbreviations;
import dev.copydesk.evidence.Walk;
import dev.copydesk.evidence.language.SpellingUses;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Locale;

/**
 * Finds forms that a house does not write. With stops or without is mere notation, and is changed
 * without asking where the place is unmistakable; what is another word is only suggested.
 */
final class HouseForms {
  private HouseForms() {}

  /**
   * @param spots all places of one set, quoted ones too
   */
  static void find(
      RuleInfo rule, List<VariantSpot> spots, HouseForm house, List<Finding> findings) {
    boolean used = spots.size() > 1 || spots.stream().anyMatch(HouseForms::isDetermined);
    for (VariantSpot spot : spots) {
      String form = !spot.quoted() && isNoun(spot) ? house.noun() : house.text();
      if (spot.form().text().equals(form)
          || isLeftToDialect(spot, house)
          || (spot.quoted() && !isNotation(spot, form))) {
        continue;
      }
      Finding finding =
          Finding.of(
                  rule,
                  Variant.span(spot, form),
                  "`" + spot.text() + "` is `" + form + spot.ending() + "` " + house.owner())
              .withEvidence(house.evidence());
      String replacement = Variant.replacement(spot, form);
      boolean safe = house.chosen() && used && isNotation(spot, form) && isUnmistakable(spot, form);
      if (safe) {
        findings.add(finding.safely(replacement));
      } else {
        Finding suggesting = finding.suggesting(replacement);
        findings.add(house.chosen() ? suggesting : suggesting.forInformation());
      }
    }
  }

  /** {@code the USA} where the house has another form. */
  static void findNouns(
      RuleContext context, RuleInfo rule, HouseForm house, List<Finding> findings) {
    String form = house.noun();
    for (Abbreviation place : Abbreviations.of(context.evidence()).places()) {
      if (place.use() == Abbreviation.Use.DETERMINED && house.chosen()) {
        Block block = place.block();
        boolean stop =
            place.end() < block.text().length() && block.text().charAt(place.end()) == '.';
        findings.add(
            Finding.of(
                    rule,
                    block.span(place.start(), place.end()),
                    "`the USA` is `the " + form + "` " + house.owner())
                .withEvidence(house.evidence())
                .suggesting(
                    stop && form.endsWith(".") ? form.substring(0, form.length() - 1) : form));
      }
    }
  }

  /** What Americans and British spell differently another rule tells of, all words at once. */
  private static boolean isLeftToDialect(VariantSpot spot, HouseForm house) {
    return house.chosen()
        && spot.set().kind() == VariantSet.Kind.SPELLING
        && SpellingUses.isOfDialects(spot.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isNotation(VariantSpot spot, String form) {
    return spot.set().kind() == VariantSet.Kind.ABBREVIATION
        && spot.form().text().replace(".", "").equals(form.replace(".", ""));
  }

  private static boolean isNoun(VariantSpot spot) {
    Walk walk = new Walk(spot.block());
    int after = walk.after(spot.block().tokenAt(spot.end() - 1));
    return isDetermined(spot)
        && !LongForms.isBeforeNoun(spot.block(), spot.end())
        && !walk.isCapitalised(after)
        && !walk.isMark(after, "-");
  }

  private static boolean isDetermined(VariantSpot spot) {
    Walk walk = new Walk(spot.block());
    return walk.lower(walk.before(spot.block().tokenAt(spot.start()))).equals("the");
  }

  /**
   * Behind {@code the} or before a noun, in prose that is not shouted, and where no stop of the
   * sentence is gained or lost.
   */
  private static boolean isUnmistakable(VariantSpot spot, String form) {
    Block block = spot.block();
    if (spot.quoted() || block.kind() != Block.Kind.PARAGRAPH || block.isQuotation()) {
      return false;
    }
    Walk walk = new Walk(block);
    int last = block.tokenAt(spot.end() - 1);
    int before = walk.before(block.tokenAt(spot.start()));
    int after = walk.after(last);
    return (isDetermined(spot) || LongForms.isBeforeNoun(block, spot.end()))
        && !isShouted(walk, before)
        && !walk.isCapitalised(after)
        && !walk.isMark(after, "(/")
        && isClearOfStops(spot, form);
  }

  private static boolean isShouted(Walk walk, int index) {
    return walk.isWord(index)
        && walk.tokens().get(index).text().length() > 1
        && walk.tokens().get(index).isAllCaps();
  }

  /**
   * No second stop follows; a form that loses its last stop stands within its sentence or ends the
   * block.
   */
  private static boolean isClearOfStops(VariantSpot spot, String form) {
    String text = spot.block().text();
    int end = spot.end();
    if (end == text.length()) {
      return !spot.form().text().endsWith(".") || spot.block().endsSentence(end);
    }
    char next = text.charAt(end);
    if (form.endsWith(".")) {
      return next != '.' || end + 1 == text.length() || text.charAt(end + 1) != '.';
    }
    if (next != ' ') {
      return ",;:)-\u2013\u2014'\u2019".indexOf(next) >= 0;
    }
    return end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
  }
}
