package dev.copydesk.cli;

import dev.copydesk.languagetool.Engine;
import dev.copydesk.report.Version;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules, each with its severity and its best fix.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Streams streams;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    RuleCatalog catalog = RuleCatalog.load();
    int width =
        catalog.rules().stream().mapToInt(rule -> rule.info().id().length()).max().orElse(0);
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
    streams.out().write(list.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitStatus.OK;
  }

  private static void append(
      StringBuilder list, int width, String id, String severity, String fix) {
    list.append(String.format(Locale.ROOT, "%-" + width + "s  %-7s  %-9s  ", id, severity, fix));
  }
}
