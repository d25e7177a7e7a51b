package dev.copydesk.cli;

import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.languagetool.Trial;
import dev.copydesk.languagetool.UserRule;
import dev.copydesk.report.Plural;
import dev.copydesk.report.Version;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules, or tries those of a file. */
@Command(
    name = "rules",
    description = {
      "Lists the rules, each with its severity and its best fix.",
      "With --test runs the examples in a file of LanguageTool's XML instead."
    },
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Option(
      names = "--grammar",
      paramLabel = "FILE",
      description = "List the rules of this file as well; may be given more than once.")
  private List<String> grammar = new ArrayList<>();

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "Try the examples in this file: exit 1 if one fails.")
  private @Nullable String test;

  private final Session session;
  private final Streams streams;

  RulesCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    return test == null ? list() : test(RuleFile.read(session.path(test)));
  }

  private int test(RuleFile file) throws IOException {
    Trial trial = Trial.of(file);
    StringBuilder lines = new StringBuilder();
    trial.failures().forEach(line -> lines.append(line).append('\n'));
    lines
        .append(Plural.of(trial.rules(), "rule"))
        .append(", ")
        .append(Plural.of(trial.examples(), "example"))
        .append(", ")
        .append(
            trial.failures().isEmpty()
                ? "no failure"
                : Plural.of(trial.failures().size(), "failure"))
        .append('\n');
    write(lines);
    return trial.failures().isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private int list() throws UsageException, SourceException, IOException {
    List<UserRule> users =
        EngineOptions.files(session, grammar).stream()
            .flatMap(file -> file.rules().stream())
            .toList();
    RuleCatalog catalog = RuleCatalog.load();
    int width =
        Stream.concat(
                catalog.rules().stream().map(rule -> rule.info().id()),
                users.stream().map(UserRule::id))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    StringBuilder list = new StringBuilder();
    for (Rule rule : catalog.rules()) {
      RuleInfo info = rule.info();
      append(list, width, info.id(), info.severity().label(), info.applicabilityLabel());
      list.append(info.summary()).append('\n');
    }
    append(list, width, Engine.GROUP + "/ID", "warning", "suggested");
    list.append("Whatever LanguageTool ")
        .append(Version.current().languageTool())
        .append(" finds, under its own ids\n");
    for (UserRule rule : users) {
      append(
          list,
          width,
          rule.id(),
          rule.suggests() ? "warning" : "info",
          rule.suggests() ? "suggested" : "none");
      list.append(rule.name()).append('\n');
    }
    write(list);
    return ExitStatus.OK;
  }

  private void write(StringBuilder lines) throws IOException {
    streams.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }

  private static void append(
      StringBuilder list, int width, String id, String severity, String fix) {
    list.append(String.format(Locale.ROOT, "%-" + width + "s  %-7s  %-9s  ", id, severity, fix));
  }
}
