package dev.copydesk.languagetool;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries the suggestions of findings before they are offered: each is put into its sentence, the
 * sentence is checked again, and one that leaves its own finding or raises another is dropped.
 *
 * <p>Only what is to be offered is tried: {@value #OFFERED} suggestions a finding, and more only in
 * the place of those that fail. Together they are never longer than the article, or some pages;
 * findings beyond that keep their suggestions and say that nobody tried them.
 */
final class Tryouts {
  static final String NONE_STOOD = "no suggestion stood the test";
  static final String UNTRIED = "suggestions not tested";

  private static final int OFFERED = 3;
  private static final int LEAST_ROOM = 20_000;

  private final Map<Finding, Tryout> trials = new HashMap<>();
  private final Map<Prose, List<Hit>> before = new IdentityHashMap<>();
  private final Map<String, List<Hit>> seen = new HashMap<>();
  private final Predicate<String> isOwnTerm;

  /**
   * @param isOwnTerm whether a word is in no dictionary, but the article's own
   */
  Tryouts(Predicate<String> isOwnTerm) {
    this.isOwnTerm = isOwnTerm;
  }

  /** Takes note of all that was found in a text. */
  void found(Prose prose, List<Hit> hits) {
    before.put(prose, hits);
  }

  /** Takes note of how the fixes of a finding may be tried. */
  void remember(Finding finding, Tryout trial) {
    trials.put(finding, trial);
  }

  /** A finding whose suggestions are being tried. */
  private static final class Run {
    final Tryout trial;
    final List<Tryout.Offer> stood = new ArrayList<>();
    int tried;

    Run(Tryout trial) {
      this.trial = trial;
    }

    List<Tryout.Offer> due() {
      int end = Math.min(trial.offers().size(), tried + OFFERED - stood.size());
      return trial.offers().subList(tried, end);
    }
  }

  /**
   * The findings, in their order, with the suggestions that stood the test.
   *
   * @param check what is found in sentences, in their order, each as if it stood alone
   */
  List<Finding> tested(List<Finding> findings, Function<List<String>, List<List<Hit>>> check) {
    Map<Finding, Run> runs = new IdentityHashMap<>();
    int room = Math.max(LEAST_ROOM, before.keySet().stream().mapToInt(p -> p.text().length()).sum());
    for (Finding finding : findings) {
      Tryout trial = finding.fixes().isEmpty() ? null : trials.get(finding);
      if (trial != null) {
        room -= trial.place().length() * Math.min(OFFERED, trial.offers().size());
        if (room < 0) {
          break;
        }
        runs.put(finding, new Run(trial));
      }
    }
    List<Run> waiting = new ArrayList<>(runs.values());
    while (!waiting.isEmpty()) {
      round(waiting, check);
      waiting.removeIf(run -> run.due().isEmpty());
    }
    return findings.stream().map(finding -> after(finding, runs.get(finding))).toList();
  }

  private void round(List<Run> runs, Function<List<String>, List<List<Hit>>> check) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Run run : runs) {
      run.due().forEach(offer -> sentences.add(run.trial.sentenceWith(offer)));
    }
    look(sentences, check);
    // A sentence alone may be read otherwise than in its paragraph: who fails is heard again.
    Set<String> alone = new LinkedHashSet<>();
    for (Run run : runs) {
      boolean fails = run.due().stream().anyMatch(offer -> !stands(run.trial, offer));
      if (fails) {
        alone.add(run.trial.sentence());
      }
    }
    look(alone, check);
    for (Run run : runs) {
      List<Tryout.Offer> due = List.copyOf(run.due());
      run.tried += due.size();
      due.stream().filter(offer -> stands(run.trial, offer)).forEach(run.stood::add);
    }
  }

  private void look(Set<String> sentences, Function<List<String>, List<List<Hit>>> check) {
    List<String> news = sentences.stream().filter(each -> !seen.containsKey(each)).toList();
    if (!news.isEmpty()) {
      List<List<Hit>> hits = check.apply(news);
      for (int i = 0; i < news.size(); i++) {
        seen.put(news.get(i), hits.get(i));
      }
    }
  }

  private boolean stands(Tryout trial, Tryout.Offer offer) {
    int start = offer.span().start() - trial.place().start();
    Span edit = new Span(start, start + offer.replacement().length());
    String sentence = trial.sentenceWith(offer);
    Map<String, Integer> counts = new HashMap<>();
    for (Hit hit : seen.getOrDefault(sentence, List.of())) {
      boolean excused = hit.ofSpelling() && isOwnTerm.test(hit.span().in(sentence));
      if (!excused && hit.ruleId().equals(trial.ruleId()) && hit.span().overlaps(edit)) {
        return false;
      }
      if (!excused && !hit.change().isEmpty() && hit.change().overlaps(edit)) {
        counts.merge(hit.ruleId(), 1, Integer::sum);
      }
    }
    Map<String, Integer> inPlace = counts(before.get(trial.prose()), trial.place());
    Map<String, Integer> alone = counts(seen.get(trial.sentence()), new Span(0, trial.place().length()));
    return counts.entrySet().stream()
        .allMatch(
            each ->
                each.getValue()
                    <= Math.max(
                        inPlace.getOrDefault(each.getKey(), 0),
                        alone.getOrDefault(each.getKey(), 0)));
  }

  private static Map<String, Integer> counts(@Nullable List<Hit> hits, Span place) {
    Map<String, Integer> counts = new HashMap<>();
    if (hits != null) {
      for (Hit hit : hits) {
        if (hit.span().overlaps(place)) {
          counts.merge(hit.ruleId(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Finding after(Finding finding, @Nullable Run run) {
    if (run == null) {
      return trials.containsKey(finding) && !finding.fixes().isEmpty()
          ? finding.withEvidence(UNTRIED)
          : finding;
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        run.trial.message(run.stood.stream().map(Tryout.Offer::text).toList()),
        run.stood.isEmpty() ? NONE_STOOD : finding.evidence(),
        run.stood.stream().map(Tryout.Offer::fix).toList());
  }
}
