package dev.copydesk.cli;

import dev.copydesk.report.Version;
import java.util.Collections;
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
  private static final String HELP = "help";

  /** But for help, which is about all of them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand.class);
    commands.put("fix", FixCommand.class);
    commands.put("baseline", BaselineCommand.class);
    commands.put("rules", RulesCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("config", ConfigCommand.class);
    commands.put("init", InitCommand.class);
    commands.put("daemon", DaemonCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /**
   * The commands that a command line is about: the one it names, for it takes picocli long to learn
   * what a command understands; all of them if it names none, or asks for help.
   */
  static void addTo(CommandLine line, String... args) {
    String named = args.length == 0 ? "" : args[0];
    Class<?> command = COMMANDS.get(named);
    if (command != null) {
      line.addSubcommand(named, command);
    } else {
      COMMANDS.forEach(line::addSubcommand);
      line.addSubcommand(HELP, HelpCommand.class);
    }
  }

  @Override
  public Integer call() throws UsageException {
    throw new UsageException(
        "say what to do: " + String.join(", ", COMMANDS.keySet()) + " or " + HELP);
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
