package dev.copydesk.evidence;

import dev.copydesk.lexicon.Inflections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a house rejects, in all its forms, and what to write instead in the same form. */
final class Rejections {
  private Rejections() {}

  /** By what is rejected, what to write instead, the likelier first; empty if nothing is told. */
  static Map<String, List<String>> of(Map<String, Optional<String>> rejected) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    // What is said of a word itself counts more than what follows from its kin.
    rejected.forEach((word, instead) -> forms.put(word, instead.map(List::of).orElse(List.of())));
    rejected.forEach(
        (word, instead) -> {
          if (word.indexOf(' ') < 0) {
            inflect(word, instead).forEach(forms::putIfAbsent);
          }
        });
    return Map.copyOf(forms);
  }

  private static Map<String, List<String>> inflect(String word, Optional<String> instead) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String tag : Inflections.TAGS) {
      Optional<String> form = Inflections.english().form(word, tag);
      if (form.isPresent()) {
        List<String> replacements = forms.computeIfAbsent(form.get(), key -> new ArrayList<>());
        instead
            .flatMap(each -> inflected(each, tag))
            .filter(each -> !replacements.contains(each))
            .ifPresent(replacements::add);
      }
    }
    return forms;
  }

  /** Of a phrase the verb comes first, and the noun last. */
  private static Optional<String> inflected(String phrase, String tag) {
    boolean noun = tag.startsWith("NN");
    int cut = noun ? phrase.lastIndexOf(' ') + 1 : phrase.indexOf(' ');
    int end = cut < 0 ? phrase.length() : cut;
    return noun
        ? Inflections.english()
            .form(phrase.substring(end), tag)
            .map(f -> phrase.substring(0, end) + f)
        : Inflections.english()
            .form(phrase.substring(0, end), tag)
            .map(f -> f + phrase.substring(end));
  }
}
