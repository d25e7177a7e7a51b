package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.evidence.Abbreviation;
import dev.copydesk.evidence.Abbreviation.Use;
import dev.copydesk.evidence.Abbreviations;
import dev.copydesk.evidence.Tone;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds abbreviations of countries before a noun that have another form there. */
@AutoService(Rule.class)
public final class AttributiveAbbreviation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "naming/attributive-abbreviation",
          "0.1",
          "`USA` before a noun, where English has `US` or `U.S.`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Abbreviations abbreviations = Abbreviations.of(context.evidence());
    List<Finding> findings = new ArrayList<>();
    for (Abbreviation place : abbreviations.places()) {
      boolean certain = place.use() == Use.ATTRIBUTIVE;
      boolean supported =
          place.use() == Use.PERHAPS_ATTRIBUTIVE
              && abbreviations.count(place.abbreviation(), Use.ATTRIBUTIVE) > 0;
      if (certain || supported) {
        boolean sport = context.evidence().get(Tone.class, Tone::of).isSport();
        findings.add(finding(place, abbreviations, context, certain && !sport));
      }
    }
    return findings;
  }

  private static Finding finding(
      Abbreviation place, Abbreviations abbreviations, RuleContext context, boolean certain) {
    String abbreviation = place.abbreviation();
    List<String> forms = abbreviations.attributiveForms(abbreviation);
    Optional<String> house = context.style().habits().form(forms.get(0).toLowerCase(Locale.ROOT));
    String form = house.orElseGet(() -> abbreviations.attributiveForm(abbreviation));
    Finding finding =
        Finding.of(
                INFO,
                place.block().span(place.start(), place.end()),
                "`" + abbreviation + "` does not stand before a noun: `" + form + "`")
            .withEvidence(
                evidence(abbreviation, abbreviations)
                    + (house.isPresent() ? "; profile " + context.style().profile().label() : ""));
    boolean contradicted = abbreviations.count(abbreviation, Use.DETERMINED) > 0;
    boolean known =
        house.isPresent()
            ? forms.contains(form)
            : forms.stream().anyMatch(each -> abbreviations.count(each) > 0);
    return certain && known && !contradicted ? finding.safely(form) : finding.suggesting(form);
  }

  private static String evidence(String abbreviation, Abbreviations abbreviations) {
    int determined = abbreviations.count(abbreviation, Use.DETERMINED);
    return "`"
        + abbreviation
        + "` "
        + Times.of(abbreviations.count(abbreviation, Use.ATTRIBUTIVE))
        + " before a noun, "
        + Times.of(determined)
        + " as `the "
        + abbreviation
        + "`; "
        + abbreviations.attributiveForms(abbreviation).stream()
            .map(form -> "`" + form + "` " + Times.of(abbreviations.count(form)))
            .collect(Collectors.joining(", "));
  }
}
