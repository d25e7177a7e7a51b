package dev.copydesk.run;

import dev.copydesk.article.Dialect;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.rule.RuleCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the names of rules and groups from slips of the pen. */
public final class RuleNames {
  private static final String ENGINE_PREFIX = Engine.GROUP + "/";

  private final List<String> names;
  private final Engine engine;
  private final Dialect dialect;

  /**
   * @param dialect which the rules are to run on
   */
  public RuleNames(RuleCatalog catalog, Engine engine, Dialect dialect) {
    this.names =
        Stream.concat(
                catalog.rules().stream()
                    .flatMap(rule -> Stream.of(rule.info().id(), rule.info().group())),
                Stream.of(Engine.GROUP))
            .distinct()
            .toList();
    this.engine = engine;
    this.dialect = dialect;
  }

  /**
   * What is wrong with a name of a rule or group; empty if nothing is. For a rule of the engine,
   * the engine is loaded.
   */
  public Optional<String> problem(String name) {
    if (names.contains(name)) {
      return Optional.empty();
    }
    if (name.startsWith(ENGINE_PREFIX)) {
      return engine.knows(name, dialect)
          ? Optional.empty()
          : Optional.of(
              "unknown rule "
                  + name
                  + "; LanguageTool has no rule of that id for "
                  + dialect.tag());
    }
    return Optional.of("unknown rule or group " + name + nearest(name));
  }

  private String nearest(String name) {
    return names.stream()
        .filter(
            known ->
                (name.length() > 3 && known.startsWith(name))
                    || distance(known, name) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(known -> distance(known, name)))
        .map(known -> "; did you mean " + known + "?")
        .orElse("");
  }

  /** Levenshtein's: how many letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
