package dev.copydesk.languagetool;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries the suggestions of findings before they are offered: each is put into its sentence, the
 * sentence is checked again, and one that leaves its own finding or raises another is dropped.
 *
 * <p>Only what is to be offered is tried: {@value #MOST_OFFERED} suggestions a finding, and more
 * only in the place of those that fail; fewer, down to one, if an article has many findings.
 * Together the sentences are never longer than the article, or some pages; findings beyond that
 * keep their suggestions and say that nobody tried them.
 */
final class Tryouts {
  static final String NONE_STOOD = "no suggestion stood the test";
  static final String UNTRIED = "suggestions not tested";

  private static final int MOST_OFFERED = 3;
  private static final int LEAST_ROOM = 20_000;

  private final Map<Finding, Tryout> tryouts = new HashMap<>();
  private final IdentityHashMap<Prose, Hits> before = new IdentityHashMap<>();
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
    before.put(prose, new Hits(hits));
  }

  /** Takes note of how the fixes of a finding may be tried. */
  void remember(Finding finding, Tryout tryout) {
    tryouts.put(finding, tryout);
  }

  /** A finding whose suggestions are being tried. */
  private static final class Run {
    final Tryout tryout;
    final List<Tryout.Offer> stood = new ArrayList<>();
    final int most;
    int tried;

    Run(Tryout tryout, int most) {
      this.tryout = tryout;
      this.most = most;
    }

    List<Tryout.Offer> due() {
      int end = Math.min(tryout.offers().size(), tried + most - stood.size());
      return tryout.offers().subList(tried, end);
    }
  }

  /**
   * The findings, in their order, with the suggestions that stood the test.
   *
   * @param check what is found in sentences, in their order, each as if it stood alone
   */
  List<Finding> tested(List<Finding> findings, Function<List<String>, List<List<Hit>>> check) {
    IdentityHashMap<Finding, Run> runs = new IdentityHashMap<>();
    int room = room();
    int most = mostEach(findings, room);
    for (Finding finding : findings) {
      Tryout tryout = finding.fixes().isEmpty() ? null : tryouts.get(finding);
      if (tryout != null) {
        room -= tryout.place().length() * Math.min(most, tryout.offers().size());
        if (room < 0) {
          break;
        }
        runs.put(finding, new Run(tryout, most));
      }
    }
    List<Run> waiting = new ArrayList<>(runs.values());
    while (!waiting.isEmpty()) {
      round(waiting, check);
      waiting.removeIf(run -> run.due().isEmpty());
    }
    return findings.stream().map(finding -> after(finding, runs.get(finding))).toList();
  }

  /** How many characters may be checked again. */
  private int room() {
    int length = before.keySet().stream().mapToInt(prose -> prose.text().length()).sum();
    return Math.max(LEAST_ROOM, length);
  }

  /** How many suggestions a finding may show: many only if few findings have any. */
  private int mostEach(List<Finding> findings, int room) {
    int once = 0;
    for (Finding finding : findings) {
      Tryout tryout = finding.fixes().isEmpty() ? null : tryouts.get(finding);
      once += tryout == null ? 0 : tryout.place().length();
    }
    int goal = Math.max(LEAST_ROOM, room / 3);
    return once == 0 ? MOST_OFFERED : Math.max(1, Math.min(MOST_OFFERED, goal / once));
  }

  private void round(List<Run> runs, Function<List<String>, List<List<Hit>>> check) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Run run : runs) {
      run.due().forEach(offer -> sentences.add(run.tryout.sentenceWith(offer)));
    }
    look(sentences, check);
    List<Trying> trying = new ArrayList<>();
    for (Run run : runs) {
      run.due().forEach(offer -> trying.add(new Trying(run, offer, raised(run.tryout, offer))));
      run.tried += run.due().size();
    }
    // A sentence alone may be read otherwise than in its paragraph: who raises more is heard again.
    Set<String> alone = new LinkedHashSet<>();
    for (Trying each : trying) {
      if (!stands(each)) {
        each.raised.ifPresent(more -> alone.add(each.run.tryout.sentence()));
      }
    }
    look(alone, check);
    trying.stream().filter(this::stands).forEach(each -> each.run.stood.add(each.offer));
  }

  /**
   * A suggestion that is being tried.
   *
   * @param raised how often which rule finds fault with it; empty if its own does
   */
  private record Trying(Run run, Tryout.Offer offer, Optional<Map<String, Integer>> raised) {}

  private void look(Set<String> sentences, Function<List<String>, List<List<Hit>>> check) {
    List<String> news = sentences.stream().filter(each -> !seen.containsKey(each)).toList();
    if (!news.isEmpty()) {
      List<List<Hit>> hits = check.apply(news);
      for (int i = 0; i < news.size(); i++) {
        seen.put(news.get(i), hits.get(i));
      }
    }
  }

  /** How often which rule finds fault with a suggestion in its place; empty if its own does. */
  private Optional<Map<String, Integer>> raised(Tryout tryout, Tryout.Offer offer) {
    int start = offer.span().start() - tryout.place().start();
    Span edit = new Span(start, start + offer.replacement().length());
    String sentence = tryout.sentenceWith(offer);
    Map<String, Integer> counts = new HashMap<>();
    for (Hit hit : seen.getOrDefault(sentence, List.of())) {
      boolean excused = hit.ofSpelling() && isOwnTerm.test(hit.span().in(sentence));
      if (!excused && hit.ruleId().equals(tryout.ruleId()) && hit.span().overlaps(edit)) {
        return Optional.empty();
      }
      if (!excused && !hit.change().isEmpty() && hit.change().overlaps(edit)) {
        counts.merge(hit.ruleId(), 1, Integer::sum);
      }
    }
    return Optional.of(counts);
  }

  /** Whether its own rule is content, and no other says more than it said before. */
  private boolean stands(Trying trying) {
    if (trying.raised.isEmpty()) {
      return false;
    }
    Map<String, Integer> raised = trying.raised.get();
    if (raised.isEmpty()) {
      return true;
    }
    Tryout tryout = trying.run.tryout;
    Map<String, Integer> inPlace =
        before.getOrDefault(tryout.prose(), Hits.NONE).countsIn(tryout.place());
    Map<String, Integer> alone =
        new Hits(seen.getOrDefault(tryout.sentence(), List.of()))
            .countsIn(new Span(0, tryout.place().length()));
    return raised.entrySet().stream()
        .allMatch(
            each ->
                each.getValue()
                    <= Math.max(
                        inPlace.getOrDefault(each.getKey(), 0),
                        alone.getOrDefault(each.getKey(), 0)));
  }

  private Finding after(Finding finding, @Nullable Run run) {
    if (run == null) {
      return tryouts.containsKey(finding) && !finding.fixes().isEmpty()
          ? finding.withEvidence(UNTRIED)
          : finding;
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        run.tryout.message(run.stood.stream().map(Tryout.Offer::text).toList()),
        run.stood.isEmpty() ? NONE_STOOD : finding.evidence(),
        run.stood.stream().map(Tryout.Offer::fix).toList());
  }
}
