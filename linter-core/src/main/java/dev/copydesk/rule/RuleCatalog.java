package dev.copydesk.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Every rule on the class path, by id. */
public final class RuleCatalog {
  private final List<Rule> rules;

  private RuleCatalog(List<Rule> rules) {
    this.rules = rules;
  }

  /** Finds the rules that the class loader of this class sees. */
  public static RuleCatalog load() {
    return new RuleCatalog(
        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList());
  }

  /** These rules and others, such as those of styles. */
  public RuleCatalog with(List<? extends Rule> more) {
    return new RuleCatalog(
        Stream.concat(rules.stream(), more.stream())
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList());
  }

  /** All rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
  }
}
