package dev.copydesk.cli;

import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RulePage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A run for nobody, so that what most runs need is there when somebody comes. */
final class Rehearsal {
  private static final int OFTEN = 4;

  private Rehearsal() {}

  /** Checks and fixes a text that has a little of everything; Java compiles what is often done. */
  static void run(Workshop workshop) {
    for (int i = 0; i < OFTEN; i++) {
      run(workshop, "check", "--no-config", "--no-cache", "--stdin-name", "rehearsal.md", "-");
    }
    run(workshop, "fix", "--no-config", "--no-cache", "--stdin-name", "rehearsal.md", "-");
  }

  /**
   * Does what a process does from its start, with articles in files, and again with what it
   * remembers of them, which is of no use to anybody else; then what each rule has to do where it
   * finds something.
   *
   * @param folder where to put the articles and what it remembers
   */
  static void runAsProcess(Path folder) throws IOException {
    Files.write(folder.resolve("rehearsal.md"), text());
    Files.write(folder.resolve("rehearsal.txt"), text());
    String cache = folder.resolve(".cache").toString();
    String articles = folder.toString();
    Main.run("check", "--no-config", "--cache-dir", cache, articles);
    Main.run("check", "--no-config", "--cache-dir", cache, "--output-format", "concise", articles);
    Main.run("fix", "--no-config", "--cache-dir", cache, "--diff", articles);
    Path examples = Files.createDirectory(folder.resolve("examples"));
    List<Rule> rules = RuleCatalog.load().rules();
    for (int i = 0; i < rules.size(); i++) {
      Files.writeString(examples.resolve(i + ".txt"), examples(rules.get(i).page()));
    }
    Main.run("check", "--no-config", "--no-cache", examples.toString());
  }

  /** Whatever a rule's page has between fences. */
  private static String examples(RulePage page) {
    StringBuilder examples = new StringBuilder();
    boolean within = false;
    for (String line : page.text().lines().toList()) {
      if (line.startsWith("```")) {
        within = !within;
        examples.append('\n');
      } else if (within) {
        examples.append(line).append('\n');
      }
    }
    return examples.toString();
  }

  private static void run(Workshop workshop, String... args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Streams streams = Streams.of(new ByteArrayInputStream(text()), nowhere, nowhere, "", "");
    CommandRunner.execute(new Session(streams, Path.of(""), Map.of(), workshop), args);
  }

  private static byte[] text() {
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal.md")) {
      return Objects.requireNonNull(in, "it is in the jar").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
