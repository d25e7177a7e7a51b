package dev.copydesk.run;

import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.rule.Nearest;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the names of rules and groups from slips of the pen. */
public final class RuleNames {
  private static final String ENGINE_PREFIX = Engine.GROUP + "/";

  private final List<String> names;
  private final RuleMemory engine;
  private final LanguageChoice language;

  /**
   * @param language which the rules are to run on
   */
  public RuleNames(RuleCatalog catalog, RuleMemory engine, LanguageChoice language) {
    this(catalog, List.of(), engine, language);
  }

  /**
   * @param more the rules that there are beside those of the catalog
   * @param language which the rules are to run on
   */
  public RuleNames(
      RuleCatalog catalog, List<? extends Rule> more, RuleMemory engine, LanguageChoice language) {
    this.names =
        Stream.concat(
                Stream.concat(catalog.rules().stream(), more.stream())
                    .flatMap(rule -> names(rule.info())),
                Stream.of(Engine.GROUP))
            .distinct()
            .toList();
    this.engine = engine;
    this.language = language;
  }

  /** Of a rule of a style also its package, such as {@code style/Google}. */
  private static Stream<String> names(RuleInfo rule) {
    int dot = rule.id().indexOf('.');
    return dot < 0
        ? Stream.of(rule.id(), rule.group())
        : Stream.of(rule.id(), rule.group(), rule.id().substring(0, dot));
  }

  /**
   * What is wrong with a name of a rule or group; empty if nothing is. For a rule of the engine,
   * the engine is loaded, unless it is remembered.
   */
  public Optional<String> problem(String name) {
    if (names.contains(name)) {
      return Optional.empty();
    }
    if (name.startsWith(ENGINE_PREFIX)) {
      return engine.knows(name, language)
          ? Optional.empty()
          : Optional.of(
              "unknown rule "
                  + name
                  + "; LanguageTool has no rule of that id for "
                  + (language.auto() ? "any language here" : language.language().tag()));
    }
    return Optional.of("unknown rule or group " + name + nearest(name));
  }

  private String nearest(String name) {
    return Nearest.of(name, names).map(known -> "; did you mean " + known + "?").orElse("");
  }
}
