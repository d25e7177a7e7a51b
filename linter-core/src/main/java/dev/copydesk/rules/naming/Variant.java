package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Abbreviation;
import dev.copydesk.evidence.Abbreviations;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.language.SpellingUses;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds things that an article calls by two forms of one name. */
@AutoService(Rule.class)
public final class Variant implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "naming/variant",
          "0.1.0",
          "Two forms of one name or word in one article, such as `US` and `U.S.`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    HouseStyle style = context.style();
    boolean ruled = style.profile() != Profile.AS_DOCUMENT;
    Map<String, List<VariantSpot>> spots = new LinkedHashMap<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText()) {
        for (VariantSpot spot : new VariantReader(block, ruled).read()) {
          spots.computeIfAbsent(spot.set().id(), missing -> new ArrayList<>()).add(spot);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    spots.forEach(
        (set, all) -> {
          Optional<HouseForm> house = HouseForm.of(style, set);
          if (house.isPresent()) {
            HouseForms.find(INFO, all, house.get(), findings);
            return;
          }
          List<VariantSpot> places = all.stream().filter(spot -> !spot.quoted()).toList();
          if (places.isEmpty() || (ruled && isOfDialects(places))) {
            return;
          }
          Map<String, Integer> counts = counts(places);
          boolean us = set.equals("us");
          if (us) {
            countAttributive(context, counts);
          }
          if (counts.size() > 1) {
            decide(places, counts, findings);
          }
          if (us) {
            LongForms.find(context, INFO, places, findings);
          }
        });
    HouseForm.of(style, "us")
        .ifPresent(house -> HouseForms.findNouns(context, INFO, house, findings));
    Honorifics.find(context.article(), INFO, findings);
    return findings;
  }

  private static Map<String, Integer> counts(List<VariantSpot> spots) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    spots.forEach(spot -> counts.merge(spot.form().text(), 1, Integer::sum));
    return counts;
  }

  /** What another rule makes of {@code USA} before a noun counts as what it will be. */
  private static void countAttributive(RuleContext context, Map<String, Integer> counts) {
    Abbreviations abbreviations = Abbreviations.of(context.evidence());
    int attributive = abbreviations.count("USA", Abbreviation.Use.ATTRIBUTIVE);
    if (attributive > 0 && abbreviations.count("USA", Abbreviation.Use.DETERMINED) == 0) {
      counts.merge(abbreviations.attributiveForm("USA"), attributive, Integer::sum);
    }
  }

  /** A house that has chosen a dialect has chosen these, and another rule tells of them. */
  private static boolean isOfDialects(List<VariantSpot> spots) {
    return spots.stream()
        .allMatch(
            spot ->
                spot.set().kind() == VariantSet.Kind.SPELLING
                    && SpellingUses.isOfDialects(spot.text().toLowerCase(Locale.ROOT)));
  }

  /** As the document has it. */
  private static void decide(
      List<VariantSpot> spots, Map<String, Integer> counts, List<Finding> findings) {
    Optional<String> choice = VariantChoice.of(counts);
    if (choice.isEmpty()) {
      findings.add(undecided(spots, counts));
      return;
    }
    String form = choice.get();
    for (VariantSpot spot : spots) {
      if (!spot.form().text().equals(form)) {
        findings.add(finding(spot, form, counts));
      }
    }
  }

  private static Finding undecided(List<VariantSpot> spots, Map<String, Integer> counts) {
    String first = spots.get(0).form().text();
    VariantSpot other =
        spots.stream()
            .filter(spot -> !spot.form().text().equals(first))
            .findFirst()
            .orElse(spots.get(0));
    return Finding.of(
            INFO,
            other.block().span(other.start(), other.end()),
            "`"
                + other.text()
                + "` here, `"
                + spots.get(0).text()
                + "` before: one article has one form")
        .withEvidence(evidence(counts));
  }

  private static Finding finding(VariantSpot spot, String form, Map<String, Integer> counts) {
    return Finding.of(
            INFO,
            span(spot, form),
            "`" + spot.text() + "` is `" + form + spot.ending() + "` elsewhere in the article")
        .withEvidence(evidence(counts))
        .suggesting(replacement(spot, form));
  }

  /** What makes way for another form: not the last stop of an abbreviation that ends a sentence. */
  static Span span(VariantSpot spot, String form) {
    boolean abbreviation = spot.set().kind() == VariantSet.Kind.ABBREVIATION;
    boolean keepsStop =
        abbreviation
            && !(form.endsWith(".") && stopFollows(spot))
            && spot.form().text().endsWith(".")
            && spot.block().endsSentence(spot.end());
    return spot.block().span(spot.start(), keepsStop ? spot.end() - 1 : spot.end());
  }

  /** Another form as it is written in a place. */
  static String replacement(VariantSpot spot, String form) {
    if (spot.set().kind() == VariantSet.Kind.ABBREVIATION) {
      // The stop that ends the sentence ends the abbreviation as well.
      return form.endsWith(".") && stopFollows(spot)
          ? form.substring(0, form.length() - 1)
          : form + spot.ending();
    }
    String replacement = form + spot.ending();
    return Character.isUpperCase(spot.block().text().charAt(spot.start()))
        ? replacement.substring(0, 1).toUpperCase(Locale.ROOT) + replacement.substring(1)
        : replacement;
  }

  private static boolean stopFollows(VariantSpot spot) {
    String text = spot.block().text();
    return spot.end() < text.length() && text.charAt(spot.end()) == '.';
  }

  private static String evidence(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> "`" + each.getKey() + "` " + Times.of(each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
