package dev.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The launcher of the built release, run as a process in some folder. */
record Cli(Path folder, Map<String, String> environment, Path launcher) {
  static final Path LAUNCHER =
      Path.of(Objects.requireNonNull(System.getProperty("copydesk.release")), "bin", "copydesk");

  /** What a process left behind. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  record Result(int status, byte[] outBytes, String err) {
    String out() {
      return new String(outBytes, StandardCharsets.UTF_8);
    }
  }

  Cli(Path folder) {
    this(folder, Map.of());
  }

  Cli(Path folder, Map<String, String> environment) {
    this(folder, environment, LAUNCHER);
  }

  Result run(String... args) throws IOException, InterruptedException {
    return run(new byte[0], args);
  }

  Result run(byte[] input, String... args) throws IOException, InterruptedException {
    Path err = Files.createTempFile("copydesk", ".err");
    Process process = start(ProcessBuilder.Redirect.to(err.toFile()), args);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException closed) {
      // A command that does not read its input may end before it is written.
    }
    byte[] out = process.getInputStream().readAllBytes();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("did not end: " + List.of(args));
    }
    String said = Files.readString(err);
    Files.delete(err);
    return new Result(process.exitValue(), out, said);
  }

  Process start(ProcessBuilder.Redirect err, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toAbsolutePath().toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // What another run has found is no business of a test's.
    Path cache = Path.of("target", "caches", String.valueOf(System.nanoTime())).toAbsolutePath();
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("XDG_RUNTIME_DIR", "");
    // Many tests would each make an archive of classes for the next run, which there is none of.
    builder.environment().put("COPYDESK_ARCHIVE", "off");
    builder.environment().putAll(environment);
    return builder.redirectError(err).start();
  }
}
