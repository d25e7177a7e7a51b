package dev.copydesk.lint;

import dev.copydesk.languagetool.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rules run.
 *
 * @param select rule ids and groups to run, and packages of styles such as {@code style/Google};
 *     empty for all
 * @param ignore rule ids, groups and packages not to run, stronger than {@code select}
 * @param levels what a configuration says of rules; a rule that {@code select} or {@code ignore}
 *     names just as specifically goes by them
 */
public record Selection(List<String> select, List<String> ignore, Levels levels) implements Wanted {
  /** Every rule. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  /** A selection beside which nothing is configured. */
  public Selection(List<String> select, List<String> ignore) {
    this(select, ignore, Levels.NONE);
  }

  /** The same selection of rules that are configured otherwise. */
  public Selection with(Levels newLevels) {
    return new Selection(select, ignore, newLevels);
  }

  public boolean includes(String ruleId) {
    if (names(ignore, ruleId) || !(select.isEmpty() || names(select, ruleId))) {
      return false;
    }
    if (select.contains(ruleId)) {
      return true;
    }
    Level level = (select.isEmpty() ? levels.of(ruleId) : levels.exactly(ruleId)).orElse(Level.ON);
    return level != Level.OFF;
  }

  @Override
  public boolean test(String ruleId) {
    return includes(ruleId);
  }

  @Override
  public boolean asksFor(String ruleId) {
    return includes(ruleId) && (select.contains(ruleId) || levels.exactly(ruleId).isPresent());
  }

  /** Whether any rule of a group could run. */
  public boolean includesAnyOf(String group) {
    boolean selected =
        select.isEmpty()
            || select.stream().anyMatch(name -> name.equals(group) || name.startsWith(group + "/"));
    return selected && !ignore.contains(group) && !isOff(group);
  }

  /** Whether a group is off with every rule that might be in it. */
  private boolean isOff(String group) {
    boolean off = select.isEmpty() && levels.exactly(group).equals(Optional.of(Level.OFF));
    return off
        && levels.byName().entrySet().stream()
            .noneMatch(
                each -> each.getKey().startsWith(group + "/") && each.getValue() != Level.OFF);
  }

  /** The same without the rules of a group. */
  public Selection without(String group) {
    return new Selection(select, Stream.concat(ignore.stream(), Stream.of(group)).toList(), levels);
  }

  private static boolean names(List<String> names, String ruleId) {
    int dot = ruleId.indexOf('.');
    return names.contains(ruleId)
        || names.contains(ruleId.substring(0, ruleId.indexOf('/')))
        || (dot > 0 && names.contains(ruleId.substring(0, dot)));
  }
}
