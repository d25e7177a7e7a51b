package dev.copydesk.lint;

import java.util.List;

/**
 * Which rules run.
 *
 * @param select rule ids and groups to run, and packages of styles such as {@code style/Google};
 *     empty for all
 * @param ignore rule ids, groups and packages not to run, stronger than {@code select}
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

  private static boolean names(List<String> names, String ruleId) {
    int dot = ruleId.indexOf('.');
    return names.contains(ruleId)
        || names.contains(ruleId.substring(0, ruleId.indexOf('/')))
        || (dot > 0 && names.contains(ruleId.substring(0, dot)));
  }
}
