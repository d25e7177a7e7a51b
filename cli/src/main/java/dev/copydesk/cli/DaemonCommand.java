package dev.copydesk.cli;

import dev.copydesk.cli.daemon.Daemons;
import dev.copydesk.cli.daemon.Status;
import dev.copydesk.report.Plural;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts, stops and looks after the process that keeps LanguageTool ready. */
@Command(
    name = "daemon",
    description = {
      "Keeps a process ready that check and fix have do their work, which saves them",
      "loading LanguageTool. It ends itself when it is idle, or when Copydesk or Java changes."
    },
    mixinStandardHelpOptions = true,
    subcommands = {DaemonCommand.Start.class, DaemonCommand.Stop.class, DaemonCommand.Show.class})
final class DaemonCommand implements Callable<Integer> {
  @Override
  public Integer call() throws UsageException {
    throw new UsageException("say what to do: daemon start, daemon stop or daemon status");
  }

  private static Daemons daemons() throws UsageException {
    try {
      return Daemons.ofUser();
    } catch (IOException e) {
      throw new UsageException(e.getMessage() + "; start copydesk by its launcher");
    }
  }

  /** Starts one. */
  @Command(
      name = "start",
      description = "Starts the daemon unless it runs.",
      mixinStandardHelpOptions = true)
  static final class Start implements Callable<Integer> {
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smh])");

    @Option(
        names = "--idle",
        paramLabel = "TIME",
        defaultValue = "1h",
        description = "After how long without a run it ends, such as 90s, 30m or 8h. Default: 1h.")
    private String idle = "1h";

    private final Session session;

    Start(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws UsageException, InterruptedException {
      Duration duration = duration();
      Daemons daemons = daemons();
      try {
        Optional<Status> running = daemons.status();
        if (running.isPresent()) {
          Status ready = daemons.whenReady(running.get());
          session.streams().say("a daemon runs already, process " + ready.process());
          return ExitStatus.OK;
        }
        Status started = daemons.start(DaemonProcess.command(duration));
        session.streams().say("daemon started, process " + started.process());
        return ExitStatus.OK;
      } catch (IOException e) {
        throw new UsageException("the daemon cannot be started: " + e.getMessage());
      }
    }

    private Duration duration() throws UsageException {
      Matcher parts = DURATION.matcher(idle);
      if (!parts.matches()) {
        throw new UsageException("--idle needs a time such as 90s, 30m or 8h, not " + idle);
      }
      long number = Long.parseLong(parts.group(1));
      return switch (parts.group(2)) {
        case "s" -> Duration.ofSeconds(number);
        case "m" -> Duration.ofMinutes(number);
        default -> Duration.ofHours(number);
      };
    }
  }

  /** Stops those that run. */
  @Command(
      name = "stop",
      description = "Stops the daemon when the runs it is at are done.",
      mixinStandardHelpOptions = true)
  static final class Stop implements Callable<Integer> {
    private final Session session;

    Stop(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
      List<Status> stopped = daemons().stop();
      if (stopped.isEmpty()) {
        session.streams().say("no daemon runs");
      }
      for (Status each : stopped) {
        session.streams().say("daemon stopped, process " + each.process());
      }
      return ExitStatus.OK;
    }
  }

  /** Tells of the one that runs. */
  @Command(
      name = "status",
      description = "Tells whether a daemon runs: exit 0 if one does, 1 if none does.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    private final Session session;

    Show(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws UsageException, IOException {
      Optional<Status> status = daemons().status();
      session.streams().say(status.map(Show::inWords).orElse("no daemon runs"));
      return status.isPresent() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private static String inWords(Status status) {
      return "a daemon runs, process "
          + status.process()
          + ", for "
          + Plural.of(Math.toIntExact(status.seconds() / 60), "minute")
          + ", "
          + Plural.of(status.runs(), "run")
          + " so far, "
          + status.megabytes()
          + " MB of objects";
    }
  }
}
