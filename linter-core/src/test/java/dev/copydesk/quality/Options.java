package dev.copydesk.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is to be measured, from system properties.
 *
 * @param sections {@code quality.sections}: names with commas between; all if unset
 * @param every {@code quality.every}: of texts and pairs only each so many-th; 1 if unset
 * @param from {@code quality.from}: the first of these, counted from 0; 0 if unset. With {@code
 *     every} 2 it tells the halves apart, of which one is for developing and one for testing
 * @param lists {@code quality.list}: whether what is listed is printed as well as written
 * @param writes {@code quality.write}: whether the report goes into the documentation
 */
record Options(Set<String> sections, int every, int from, boolean lists, boolean writes) {
  static final Set<String> ALL = Set.of("clean", "typos", "harper", "examples");

  static Options ofSystem() {
    String sections = System.getProperty("quality.sections", "");
    return new Options(
        sections.isEmpty() ? ALL : Set.of(sections.split(",")),
        Integer.getInteger("quality.every", 1),
        Integer.getInteger("quality.from", 0),
        Boolean.getBoolean("quality.list"),
        Boolean.getBoolean("quality.write"));
  }

  <T> List<T> sample(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % every == from)
        .mapToObj(all::get)
        .toList();
  }
}
