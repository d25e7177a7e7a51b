package dev.copydesk.cli;

import dev.copydesk.config.ConfigurationException;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and turns every failure into one line and the right exit status. */
final class CommandRunner {
  /** Picocli accepts no less. */
  private static final int NARROWEST_HELP = 55;

  private CommandRunner() {}

  static int run(Session session, String... args) {
    try {
      return execute(session, args);
    } catch (LinkageError | OutOfMemoryError e) {
      return failure(session.streams(), e, List.of(args));
    }
  }

  /** The same, but a failure of the whole process is the caller's to deal with. */
  static int execute(Session session, String... args) {
    Streams streams = session.streams();
    CommandLine line = new CommandLine(new CopydeskCommand(), factory(session));
    CopydeskCommand.addTo(line, args);
    line.registerConverter(Path.class, typed -> session.folder().getFileSystem().getPath(typed));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(streams.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(100, streams.columns())));
    line.setParameterExceptionHandler((e, ignored) -> usage(streams, e));
    line.setExecutionExceptionHandler((e, command, result) -> failure(streams, e, List.of(args)));
    try {
      return line.execute(args);
    } catch (StackOverflowError e) {
      return failure(streams, e, List.of(args));
    }
  }

  /** Commands get the session; all else is made as picocli makes it. */
  private static IFactory factory(Session session) {
    IFactory standard = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        try {
          return type.getDeclaredConstructor(Session.class).newInstance(session);
        } catch (NoSuchMethodException plain) {
          return standard.create(type);
        }
      }
    };
  }

  private static int usage(Streams streams, ParameterException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "wrong usage");
    String hint = "";
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }
    streams.say(
        message.replaceFirst("[.]$", "")
            + hint
            + " (see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help)");
    return ExitStatus.ERROR;
  }

  static int failure(Streams streams, Throwable e, List<String> args) {
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return failure(streams, cause, args);
    }
    if (e instanceof IOException io && isBrokenPipe(io)) {
      // Whoever read our output has read enough.
      return ExitStatus.OK;
    }
    if (e instanceof ConfigurationException wrong) {
      wrong.problems().forEach(problem -> say(streams, problem));
      return ExitStatus.ERROR;
    }
    boolean expected = e instanceof SourceException || e instanceof UsageException;
    if (expected) {
      streams.say(Objects.requireNonNullElse(e.getMessage(), e.toString()));
    } else if (e instanceof IOException) {
      streams.say("the output cannot be written: " + e.getMessage());
    } else if (e instanceof OutOfMemoryError) {
      streams.say("out of memory; give Java more with COPYDESK_OPTS=-Xmx4g, or use --threads 1");
    } else {
      streams.say(
          Objects.requireNonNullElse(e.getMessage(), e.toString())
              + " (this is a fault of copydesk; -v shows where)");
    }
    if (args.stream().anyMatch(arg -> arg.equals("--verbose") || arg.matches("-q?v"))) {
      e.printStackTrace(streams.err());
    }
    return ExitStatus.ERROR;
  }

  /** What begins with a place in a file stays so, for editors. */
  private static void say(Streams streams, String problem) {
    if (problem.matches("[^:]++:\\d++:\\d++: .*")) {
      streams.sayAsIs(problem);
    } else {
      streams.say(problem);
    }
  }

  private static boolean isBrokenPipe(IOException e) {
    return Objects.requireNonNullElse(e.getMessage(), "").toLowerCase(Locale.ROOT).contains("pipe");
  }
}
