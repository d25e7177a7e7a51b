package dev.copydesk.run;

import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the git command about the repository that a folder lies in. */
final class Git {
  private static final String NAME = "git";

  private final Path folder;
  private final Map<String, String> environment;

  /**
   * @param environment of whoever asks
   */
  Git(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** What a question is answered with. */
  record Answer(int status, String text) {
    String firstLine() {
      return text.lines().findFirst().orElse("");
    }
  }

  /** Reads what a command prints. */
  interface Reader {
    void read(InputStream output) throws IOException;
  }

  /** Runs a command that prints little; what it warns of is no part of the answer, an error is. */
  Answer ask(String... arguments) throws SourceException {
    Answer answer = ask(false, arguments);
    return answer.status() == 0 ? answer : ask(true, arguments);
  }

  private Answer ask(boolean withErrors, String... arguments) throws SourceException {
    StringBuilder output = new StringBuilder();
    int status =
        run(
            withErrors,
            in -> output.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)),
            arguments);
    return new Answer(status, output.toString());
  }

  /**
   * Runs a command that must succeed.
   *
   * @throws SourceException if there is no git, or the command fails
   */
  void read(Reader reader, String... arguments) throws SourceException {
    int status = run(false, reader, arguments);
    if (status != 0) {
      throw new SourceException("git " + arguments[0] + " failed with exit status " + status);
    }
  }

  private int run(boolean withErrors, Reader reader, String... arguments) throws SourceException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program(), "-C", folder.toString(), "-c", "core.quotePath=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(withErrors);
    if (!withErrors) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = start(builder);
    try (InputStream output = process.getInputStream()) {
      process.getOutputStream().close();
      reader.read(output);
      return process.waitFor();
    } catch (IOException e) {
      throw new SourceException("git cannot be read: " + Reason.of(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("git was interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /** The one on the path of whoever asks, which need not be that of this process. */
  private String program() {
    String separator = System.getProperty("path.separator", ":");
    for (String each : environment.getOrDefault("PATH", "").split(separator, -1)) {
      if (isIn(each)) {
        return Path.of(each).resolve(NAME).toString();
      }
    }
    return NAME;
  }

  private static boolean isIn(String folder) {
    try {
      Path program = Path.of(folder).resolve(NAME);
      return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Process start(ProcessBuilder builder) throws SourceException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new SourceException("git cannot be run, and --since needs it; is it installed?", e);
    }
  }
}
