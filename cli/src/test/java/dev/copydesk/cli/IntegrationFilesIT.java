package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files by which other services run Copydesk, run as those services would. */
final class IntegrationFilesIT {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.writeString(folder.resolve("a b.txt"), "It was last week s news.\n");
    Files.writeString(folder.resolve("::error::c.txt"), "All is well.\n");
    Files.createDirectory(folder.resolve("action"));
    // The action's folder is a checkout; here its launcher starts the release that was built.
    Files.createSymbolicLink(folder.resolve("action/copydesk"), Cli.LAUNCHER.toAbsolutePath());
  }

  @Test
  void hooksOfPreCommit() throws Exception {
    for (Object each : (List<?>) yaml(".pre-commit-hooks.yaml")) {
      Map<?, ?> hook = (Map<?, ?>) each;
      List<String> entry = List.of(string(hook, "entry").split(" ", -1));
      assertThat(hook.get("language")).isEqualTo("script");
      assertThat(Files.isExecutable(CHECKOUT.resolve(entry.get(0)))).isTrue();
      Pattern files = Pattern.compile(string(hook, "files"));
      assertThat(Stream.of(Format.values()).flatMap(format -> format.extensions().stream()))
          .allMatch(extension -> files.matcher("x" + extension).find());
      assertThat(files.matcher("x.java").find()).isFalse();

      String command = "action/" + string(hook, "entry") + " --ignore languagetool 'a b.txt'";
      Shell shell = Shell.run(folder, Map.of(), command);
      boolean fixes = entry.contains("fix");
      assertThat(shell.status()).as(shell.output()).isEqualTo(fixes ? 0 : 1);
      assertThat(Files.readString(folder.resolve("a b.txt")).contains("week's")).isEqualTo(fixes);
    }
  }

  @Test
  void actionOfGithub() throws Exception {
    Shell shell = action(Map.of());

    assertThat(shell.status()).isEqualTo(1);
    List<String> lines = shell.output().lines().toList();
    String stop = lines.get(0);
    assertThat(stop).matches("::stop-commands::[0-9a-f]{32}");
    int resumed = lines.indexOf("::" + stop.substring("::stop-commands::".length()) + "::");
    assertThat(lines.subList(1, resumed)).contains("./a b.txt");
    assertThat(lines.subList(resumed + 1, lines.size()))
        .singleElement()
        .asString()
        .startsWith("::error file=a b.txt,line=1,");
    assertThat(folder.resolve("out.sarif")).doesNotExist();
  }

  @Test
  void actionOfGithubWithInputs() throws Exception {
    Shell shell =
        action(
            Map.of(
                "COPYDESK_PATHS", "a b.txt\n::error::c.txt\n",
                "COPYDESK_FAIL_ON", "never",
                "COPYDESK_SARIF", "out.sarif"));

    assertThat(shell.status()).as(shell.output()).isZero();
    assertThat(folder.resolve("out.sarif")).content().contains("punctuation/lost-apostrophe");
    assertThat(action(Map.of("COPYDESK_PATHS", "nowhere")).status()).isEqualTo(2);
  }

  private Shell action(Map<String, String> inputs) throws Exception {
    Map<?, ?> action = (Map<?, ?>) yaml("action.yml");
    Map<?, ?> runs = map(action, "runs");
    Map<?, ?> step = (Map<?, ?>) list(runs, "steps").get(0);
    assertThat(runs.get("using")).isEqualTo("composite");
    Map<String, String> environment = new HashMap<>();
    for (Map.Entry<?, ?> variable : map(step, "env").entrySet()) {
      String input =
          String.valueOf(variable.getValue()).replaceAll("\\$\\{\\{ inputs\\.(.*) \\}\\}", "$1");
      environment.put(
          String.valueOf(variable.getKey()), string(map(map(action, "inputs"), input), "default"));
    }
    environment.put("COPYDESK_OPTIONS", "--ignore\nlanguagetool");
    environment.putAll(inputs);
    environment.put("GITHUB_ACTION_PATH", folder.resolve("action").toString());
    environment.put("RUNNER_TEMP", Files.createDirectories(folder.resolve("target")).toString());
    Files.writeString(folder.resolve("target/run.sh"), string(step, "run"));
    return Shell.run(
        folder, environment, "bash --noprofile --norc -eo pipefail target/run.sh 2>&1");
  }

  @Test
  void jobOfGitlab() throws Exception {
    Map<?, ?> job = map((Map<?, ?>) yaml("templates/copydesk.gitlab-ci.yml"), "copydesk");
    Map<String, String> environment = new HashMap<>();
    map(job, "variables")
        .forEach((key, value) -> environment.put(String.valueOf(key), String.valueOf(value)));
    environment.put("COPYDESK_OPTIONS", "--ignore languagetool");
    environment.put("PATH", folder.resolve("action") + ":" + System.getenv("PATH"));
    String script = String.valueOf(list(job, "script").get(0));

    assertThat(Shell.run(folder, environment, script).status()).isEqualTo(1);
    for (Object report : map(map(job, "artifacts"), "reports").values()) {
      assertThat(folder.resolve(String.valueOf(report))).content().contains("lost-apostrophe");
    }
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
  }

  private static String string(Map<?, ?> parent, String key) {
    return String.valueOf(Objects.requireNonNull(parent.get(key), key));
  }

  private static Object yaml(String file) throws IOException {
    String text = Files.readString(CHECKOUT.resolve(file));
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static List<?> list(Map<?, ?> map, String key) {
    return (List<?>) Objects.requireNonNull(map.get(key), key);
  }
}
