package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A daemon of a test's own, and the command line with and without it.
 *
 * @param folder where its socket and the cache are
 */
record Daemon(Path folder, Path launcher) implements AutoCloseable {
  private static final Pattern PROCESS = Pattern.compile("process (\\d+)");
  private static final Pattern RUNS = Pattern.compile("(\\d+) runs? so far");

  Daemon(Path folder) {
    this(folder, Cli.LAUNCHER);
  }

  Map<String, String> environment() {
    return Map.of(
        "XDG_RUNTIME_DIR", folder.toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  Cli with(Path in) {
    return new Cli(in, environment(), launcher);
  }

  Cli without(Path in) {
    Map<String, String> off = new HashMap<>(environment());
    off.put("COPYDESK_DAEMON", "off");
    return new Cli(in, off, launcher);
  }

  Cli.Result command(String... args) throws IOException, InterruptedException {
    String[] all = new String[args.length + 1];
    all[0] = "daemon";
    System.arraycopy(args, 0, all, 1, args.length);
    return with(folder).run(all);
  }

  Daemon start(String... options) throws IOException, InterruptedException {
    String[] all = new String[options.length + 1];
    all[0] = "start";
    System.arraycopy(options, 0, all, 1, options.length);
    Cli.Result started = command(all);
    assertThat(started.status()).as(started.err()).isZero();
    return this;
  }

  boolean runs() throws IOException, InterruptedException {
    return command("status").status() == 0;
  }

  /** How many runs it has begun. */
  int count() throws IOException, InterruptedException {
    return Integer.parseInt(find(RUNS));
  }

  ProcessHandle process() throws IOException, InterruptedException {
    return ProcessHandle.of(Long.parseLong(find(PROCESS))).orElseThrow();
  }

  private String find(Pattern pattern) throws IOException, InterruptedException {
    Matcher matcher = pattern.matcher(command("status").err());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  Path socketFolder() {
    return folder.resolve("copydesk");
  }

  Path socket() throws IOException {
    try (Stream<Path> files = Files.list(socketFolder())) {
      return files.filter(file -> file.toString().endsWith(".sock")).findFirst().orElseThrow();
    }
  }

  /** Whether it has ended within some seconds. */
  boolean ends() throws IOException, InterruptedException {
    for (int i = 0; i < 150; i++) {
      if (!runs()) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    try {
      command("stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
