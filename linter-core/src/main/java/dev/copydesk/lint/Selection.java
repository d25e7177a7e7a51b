package dev.copydesk.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which rules run.
 *
 * @param select rule ids and groups to run; empty for all
 * @param ignore rule ids and groups not to run, stronger than {@code select}
 */
public record Selection(List<String> select, List<String> ignore) {
  /** Every rule. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  public boolean includes(String ruleId) {
    return (select.isEmpty() || names(select, ruleId)) && !names(ignore, ruleId);
  }

  /** Whether any rule of a group could run. */
  public boolean includesAnyOf(String group) {
    boolean selected =
        select.isEmpty()
            || select.stream().anyMatch(name -> name.equals(group) || name.startsWith(group + "/"));
    return selected && !ignore.contains(group);
  }

  /** The same without the rules of a group. */
  public Selection without(String group) {
    return new Selection(select, Stream.concat(ignore.stream(), Stream.of(group)).toList());
  }

  private static boolean names(List<String> names, String ruleId) {
    return names.contains(ruleId) || names.contains(ruleId.substring(0, ruleId.indexOf('/')));
  }
}
