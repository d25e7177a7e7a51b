package dev.copydesk.cli;

import dev.copydesk.report.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command without a subcommand: says how to use it. */
@Command(
    name = "copydesk",
    description = "Finds and repairs damaged or careless prose in articles.",
    mixinStandardHelpOptions = true,
    versionProvider = CopydeskCommand.VersionLine.class,
    subcommands = {
      CheckCommand.class,
      FixCommand.class,
      BaselineCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      ConfigCommand.class,
      InitCommand.class,
      DaemonCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing found at or above --fail-on, or everything done",
      "1:findings (fix --diff: changes)",
      "2:wrong usage, wrong configuration, or an input or output that failed"
    })
final class CopydeskCommand implements Callable<Integer> {
  @Override
  public Integer call() throws UsageException {
    throw new UsageException(
        "say what to do: check, fix, baseline, rules, explain, config, init, daemon or help");
  }

  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Version version = Version.current();
      return new String[] {
        "copydesk " + version.copydesk() + " (LanguageTool " + version.languageTool() + ")"
      };
    }
  }
}
