package dev.copydesk.run;

import dev.copydesk.article.Format;
import dev.copydesk.article.Link;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links of some articles by the names of the headings they may lead to. */
final class LinkIndex {
  private static final int MOST_LINKS = 500_000;

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Optional<Format> format;
  private int links;
  private long bytes;

  /**
   * @param format what the articles are read as; empty to go by their names
   */
  LinkIndex(Optional<Format> format) {
    this.format = format;
  }

  private record Place(Input input, int line, String page, boolean local) {
    String inWords() {
      return input.name().replace('\\', '/') + ":" + line;
    }
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  /** Whether there were too many links to keep them all. */
  boolean isFull() {
    return links > MOST_LINKS;
  }

  /** Adds an article's links; what cannot be read as text has none. */
  void add(Input input) {
    try {
      byte[] content = input.read();
      bytes += content.length;
      Source source = Source.decode(input.name(), content);
      List<Link> found = Link.in(source.text(), formatOf(input));
      if (!found.isEmpty()) {
        Lines lines = source.lines();
        found.forEach(
            link ->
                add(link, new Place(input, lines.line(link.offset()), link.page(), link.local())));
      }
    } catch (SourceException e) {
      // What is wrong with an article of the run is told when it is checked.
      return;
    }
  }

  private Format formatOf(Input input) {
    return format.or(() -> Format.ofFileName(input.name())).orElse(Format.TEXT);
  }

  private void add(Link link, Place place) {
    for (String name : new LinkedHashSet<>(List.of(link.name(), link.unnumbered()))) {
      if (!isFull()) {
        places.computeIfAbsent(name, none -> new ArrayList<>(1)).add(place);
      }
      links++;
    }
  }

  /** Where the first link is that may lead to a heading of a page, such as {@code a.md:12}. */
  Optional<String> first(PageNames page, Set<String> headings) {
    return headings.stream()
        .sorted()
        .flatMap(name -> places.getOrDefault(name, List.of()).stream())
        .filter(place -> page.match(place.local(), place.page()))
        .findFirst()
        .map(Place::inWords);
  }
}
