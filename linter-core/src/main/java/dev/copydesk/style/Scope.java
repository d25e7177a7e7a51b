package dev.copydesk.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a rule looks: one of several ways to say it, each of them conditions that all hold.
 *
 * @param ways at least one
 */
record Scope(List<Way> ways) {
  private static final Map<String, Unit> UNITS =
      Map.of(
          "paragraph", Unit.PARAGRAPH,
          "sentence", Unit.SENTENCE,
          "summary", Unit.SUMMARY,
          "raw", Unit.RAW);

  private static final Set<String> PLACES =
      Set.of(
          "text",
          "heading",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "header",
          "cell",
          "caption",
          "list",
          "blockquote",
          "figure",
          "attr",
          "alt",
          "title",
          "frontmatter",
          "md",
          "markdown",
          "mdx",
          "adoc",
          "asciidoc",
          "asc",
          "html",
          "htm",
          "xhtml",
          "rst",
          "txt");

  /** What Vale has and we read as no prose, or do not read. */
  private static final Map<String, String> NOT_READ =
      Map.of(
          "code", "code is no prose here; use scope: raw",
          "link", "links have no scope of their own; use scope: raw",
          "strong", "use scope: raw",
          "emphasis", "use scope: raw",
          "comment", "comments of programs are not read here",
          "line", "comments of programs are not read here",
          "block", "comments of programs are not read here");

  /**
   * Conditions that all hold.
   *
   * @param unit what is looked at as a whole
   * @param sections parts of the name that the passage must have
   * @param not lists of parts of which the passage must not have all
   */
  record Way(Unit unit, Set<String> sections, List<Set<String>> not) {
    boolean holds(Passage passage) {
      return passage.unit() == unit
          && passage.sections().containsAll(sections)
          && not.stream().noneMatch(parts -> passage.sections().containsAll(parts));
    }
  }

  /** All prose, block by block. */
  static Scope text() {
    return of(Unit.BLOCK);
  }

  static Scope of(Unit unit) {
    return new Scope(List.of(new Way(unit, Set.of(), List.of())));
  }

  /** Reads the field of a rule. */
  static Scope read(Fields fields) throws BadRule {
    List<Way> ways = new ArrayList<>();
    for (String each : fields.texts("scope")) {
      ways.add(way(each, fields));
    }
    return ways.isEmpty() ? text() : new Scope(ways);
  }

  private static Way way(String written, Fields fields) throws BadRule {
    Unit unit = Unit.BLOCK;
    Set<String> sections = new HashSet<>();
    List<Set<String>> not = new ArrayList<>();
    for (String part : written.split("&", -1)) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      boolean negated = name.startsWith("~");
      Set<String> names = new HashSet<>();
      boolean free = false;
      for (String section : name.substring(negated ? 1 : 0).strip().split("\\.", -1)) {
        Unit named = UNITS.get(section);
        if (named != null && !negated) {
          unit = named;
        } else if (named == null) {
          // The names of fields are anybody's.
          check(section, free, fields);
          names.add(section);
        }
        free |= section.equals("frontmatter");
      }
      if (negated) {
        not.add(names);
      } else {
        sections.addAll(names);
      }
    }
    // All that is no unit of its own is text.
    sections.remove("text");
    return new Way(unit, Set.copyOf(sections), List.copyOf(not));
  }

  private static void check(String section, boolean free, Fields fields) throws BadRule {
    if (free || PLACES.contains(section)) {
      return;
    }
    String why = NOT_READ.get(section);
    if (why != null) {
      throw BadRule.unsupported(fields.place("scope"), "scope `" + section + "`: " + why);
    }
    Set<String> known = new TreeSet<>(PLACES);
    known.addAll(UNITS.keySet());
    throw BadRule.unsupported(
        fields.place("scope"),
        "unknown scope `" + section + "`; there are: " + String.join(", ", known));
  }

  /** Whether a rule looks at a passage. */
  boolean holds(Passage passage) {
    for (Way way : ways) {
      if (way.holds(passage)) {
        return true;
      }
    }
    return false;
  }
}
