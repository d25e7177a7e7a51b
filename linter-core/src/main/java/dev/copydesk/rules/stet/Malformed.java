package dev.copydesk.rules.stet;

import com.google.auto.service.AutoService;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Nearest;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds stets that do not mean what they seem to: wrong names, a start without its end. */
@AutoService(Rule.class)
public final class Malformed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
              "stet/malformed", "0.1.0", "A stet that names no known rule, or is never ended")
          .inAnyLanguage();

  /** Groups whose rules are known only when they are loaded. */
  private static final List<String> OTHERS = List.of("languagetool", "style");

  /** No name of a rule is longer. */
  private static final int LONGEST = 80;

  /** Whoever has more wrong names has one that is wrong everywhere. */
  private static final int MOST = 200;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Reach> reaches = context.evidence().get(Stets.class, Stets::of).all();
    List<Finding> findings = new ArrayList<>();
    for (Reach reach : reaches) {
      Stet stet = reach.stet();
      if (stet.scope().isEmpty() && findings.size() < MOST) {
        findings.add(
            unknown(
                "No stet is called " + stet.keyword(),
                stet.keyword(),
                stet.keywordSpan(),
                Stet.KEYWORDS));
      }
      if (!reach.isClosed()) {
        findings.add(
            Finding.of(
                INFO, stet.comment(), "No stet-end ends this stet-start; all behind it stands"));
      }
    }
    if (reaches.stream().anyMatch(reach -> !reach.stet().isForAll())) {
      addUnknownRules(reaches, findings);
    }
    return findings;
  }

  private static void addUnknownRules(List<Reach> reaches, List<Finding> findings) {
    Set<String> names = new HashSet<>(OTHERS);
    for (Rule rule : RuleCatalog.load().rules()) {
      names.add(rule.info().id());
      names.add(rule.info().group());
    }
    List<String> known = names.stream().sorted().toList();
    for (Reach reach : reaches) {
      for (Stet.Name name : reach.stet().names()) {
        boolean isOther = OTHERS.stream().anyMatch(group -> name.text().startsWith(group + "/"));
        if (!isOther && !names.contains(name.text()) && findings.size() < MOST) {
          findings.add(
              unknown("Unknown rule or group " + name.text(), name.text(), name.span(), known));
        }
      }
    }
  }

  private static Finding unknown(String message, String written, Span span, List<String> known) {
    Optional<String> nearest =
        written.length() > LONGEST ? Optional.empty() : Nearest.of(written, known);
    String meant = nearest.map(name -> "; did you mean " + name + "?").orElse("");
    Finding finding =
        new Finding(INFO.id(), Severity.WARNING, span, message + meant, "", List.of());
    return nearest.map(finding::suggesting).orElse(finding);
  }
}
