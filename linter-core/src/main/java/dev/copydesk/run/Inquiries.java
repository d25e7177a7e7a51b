package dev.copydesk.run;

import dev.copydesk.cache.KeptFindings;
import dev.copydesk.cache.KeptFindings.LinkAnswer;
import dev.copydesk.cache.KeptFindings.WordAnswer;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Links;
import dev.copydesk.rule.Finding;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one check asks of the surroundings of its article. Of words several threads may ask at once.
 */
final class Inquiries implements SharedWords.Witness {
  private final Set<WordAnswer> words = ConcurrentHashMap.newKeySet();
  private final Set<LinkAnswer> links = new LinkedHashSet<>();
  private boolean gaps;

  @Override
  public void hear(String word, int articles, boolean yes) {
    words.add(new WordAnswer(word, articles, yes));
  }

  /** Links of which it is heard what is asked. */
  Links heard(Links all) {
    return (article, names) -> {
      var why = all.to(article, names);
      links.add(new LinkAnswer(names, why));
      return why;
    };
  }

  /** Something was not checked that should have been. */
  void addGap() {
    gaps = true;
  }

  /** Whether there is nothing to say but what was found. */
  boolean isComplete() {
    return !gaps;
  }

  KeptFindings with(List<Finding> findings) {
    List<WordAnswer> inOrder =
        words.stream()
            .sorted(Comparator.comparing(WordAnswer::word).thenComparing(WordAnswer::articles))
            .toList();
    return new KeptFindings(findings, inOrder, List.copyOf(links));
  }
}
