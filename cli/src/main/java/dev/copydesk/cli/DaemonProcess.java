package dev.copydesk.cli;

import dev.copydesk.cli.archive.Archive;
import dev.copydesk.cli.background.Background;
import dev.copydesk.cli.daemon.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The process of a daemon. */
public final class DaemonProcess {
  /**
   * What the quick compiler makes is there when it is first of use; the other one is at work for
   * minutes. Memory that a large run has needed is given back.
   */
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:MaxRAMPercentage=60",
          "-XX:-UsePerfData",
          "-Xlog:disable");

  /** The variables in which Java and we are given options. */
  private static final List<String> OPTIONS =
      List.of("COPYDESK_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private static final List<String> PASSED_ON = List.of("copydesk.daemon", "copydesk.umask");

  private DaemonProcess() {}

  /**
   * Works for clients until it is time to end.
   *
   * @param args after how many seconds without a run it ends
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Here.silenceLibraries();
    Workshop workshop = Workshop.forManyRuns();
    Server server = Server.open(new Service(workshop), Duration.ofSeconds(Long.parseLong(args[0])));
    if (server == null) {
      // Another was started at the same time.
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
    Thread rehearsal = new Thread(() -> rehearse(workshop, server), "copydesk-rehearsal");
    rehearsal.setDaemon(true);
    rehearsal.start();
    server.run();
    System.exit(ExitStatus.OK);
  }

  private static void rehearse(Workshop workshop, Server server) {
    try {
      Rehearsal.run(workshop);
    } finally {
      server.ready();
    }
  }

  /**
   * How to start it: with this process's Java and class path, so that it is of the same setup.
   *
   * @param idle after how long without a run it ends
   */
  static List<String> command(Duration idle) {
    List<String> command = Background.java();
    command.addAll(FLAGS);
    if (OPTIONS.stream().noneMatch(DaemonProcess::namesCollector)) {
      command.add("-XX:+UseSerialGC");
    }
    for (String each : PASSED_ON) {
      command.add("-D" + each + "=" + System.getProperty(each, ""));
    }
    String more = System.getenv("COPYDESK_OPTS");
    if (more != null && !more.isBlank()) {
      command.addAll(List.of(more.strip().split("\\s+")));
    } else {
      // Java does not even start with some options beside it.
      Archive.ofProcess().flatMap(Archive::flag).ifPresent(command::add);
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(DaemonProcess.class.getName());
    command.add(String.valueOf(idle.toSeconds()));
    return command;
  }

  /** Java does not start with two of them. */
  private static boolean namesCollector(String variable) {
    String options = System.getenv(variable);
    int at = options == null ? -1 : options.indexOf("-XX:+Use");
    return at >= 0 && options.indexOf("GC", at) >= 0;
  }

  private static void close(Server server) {
    try {
      server.close();
    } catch (IOException e) {
      // The next one finds what is left, and removes it.
      return;
    }
  }
}
