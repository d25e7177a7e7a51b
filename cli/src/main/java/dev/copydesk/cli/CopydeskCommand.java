package dev.copydesk.cli;

import dev.copydesk.report.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command without a subcommand: says how to use it. */
@Command(
    name = "copydesk",
    description = "Finds and repairs damaged or careless prose in articles.",
    mixinStandardHelpOptions = true,
    versionProvider = CopydeskCommand.VersionLine.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing found at or above --fail-on, or everything done",
      "1:findings (fix --diff: changes)",
      "2:wrong usage, wrong configuration, or an input or output that failed"
    })
final class CopydeskCommand implements Callable<Integer> {
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("fix", FixCommand.class);
    COMMANDS.put("baseline", BaselineCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("config", ConfigCommand.class);
    COMMANDS.put("init", InitCommand.class);
    COMMANDS.put("daemon", DaemonCommand.class);
    COMMANDS.put("help", HelpCommand.class);
  }

  /**
   * The commands that a command line is about: the one it names, for it takes picocli long to learn
   * what a command understands; all of them if it names none, or asks for help.
   */
  static void addTo(CommandLine line, String... args) {
    String named = args.length == 0 ? "" : args[0];
    if (COMMANDS.containsKey(named) && !named.equals("help")) {
      line.addSubcommand(named, COMMANDS.get(named));
    } else {
      COMMANDS.forEach(line::addSubcommand);
    }
  }

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
