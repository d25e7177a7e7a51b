package dev.copydesk.cli;

import dev.copydesk.languagetool.Engine;
import dev.copydesk.lint.Selection;
import dev.copydesk.run.RuleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which rules run. */
final class RuleOptions {
  @Option(
      names = "--select",
      split = ",",
      paramLabel = "RULE_OR_GROUP",
      description = "Run only these, such as spacing,languagetool/EN_A_VS_AN.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      split = ",",
      paramLabel = "RULE_OR_GROUP",
      description = "Do not run these; stronger than --select.")
  private List<String> ignore = new ArrayList<>();

  /** What is wrong with a name, and where to look it up; LanguageTool's names are not listed. */
  static Optional<String> problem(String name, RuleNames names) {
    String hint = name.startsWith(Engine.GROUP + "/") ? "" : " (copydesk rules lists them)";
    return names.problem(name).map(problem -> problem + hint);
  }

  /** Whether nothing is said of rules. */
  boolean isEmpty() {
    return select.isEmpty() && ignore.isEmpty();
  }

  Selection selection(RuleNames names) throws UsageException {
    Optional<String> problem =
        Stream.concat(select.stream(), ignore.stream())
            .flatMap(name -> problem(name, names).stream())
            .findFirst();
    if (problem.isPresent()) {
      throw new UsageException(problem.get());
    }
    return new Selection(select, ignore);
  }
}
