package dev.copydesk.markup;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Vale finds in its own fixtures, by its own tests. */
public final class ValeScenarios {
  private static final Pattern LINE =
      Pattern.compile("([^:]+\\.(?:md|mdx|html|adoc|rst|txt)):(\\d+):(\\d+):([^:]+):(.*)");
  private static final Pattern QUOTED =
      Pattern.compile("(?<!\\w)'([^'].*?)'(?!\\w)|\"([^\"]+)\"|\u201C([^\u201D]+)\u201D");
  private static final Pattern ARGUMENT = Pattern.compile(".*\"(.+)\"");

  private ValeScenarios() {}

  /**
   * One finding of Vale's.
   *
   * @param line from 1
   * @param column from 1, in characters
   * @param rule its name
   * @param tokens what its message names; empty if it names nothing
   */
  public record Expected(int line, int column, String rule, List<String> tokens) {}

  /** The findings by file; files without findings are left out. */
  public static Map<Path, Set<Expected>> read() throws IOException {
    Map<Path, Set<Expected>> files = new LinkedHashMap<>();
    for (String line : Files.readAllLines(SharedTexts.path("corpora/vale/expected.jsonl"))) {
      JsonObject scenario = JsonParser.parseString(line).getAsJsonObject();
      Optional<Path> folder = folder(scenario);
      if (folder.isEmpty()) {
        continue;
      }
      for (JsonElement each : scenario.getAsJsonArray("expected")) {
        Matcher match = LINE.matcher(each.getAsString());
        Path file = match.matches() ? folder.get().resolve(match.group(1)) : folder.get();
        if (Files.isRegularFile(file)) {
          files.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(expected(match));
        }
      }
    }
    return files;
  }

  private static Expected expected(Matcher match) {
    List<String> tokens = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(match.group(5));
    while (quoted.find()) {
      for (int group = 1; group <= 3; group++) {
        if (quoted.group(group) != null) {
          tokens.add(quoted.group(group));
        }
      }
    }
    int line = Integer.parseInt(match.group(2));
    return new Expected(line, Integer.parseInt(match.group(3)), match.group(4), tokens);
  }

  /** Where the fixtures of a scenario lie; empty if they are not here. */
  private static Optional<Path> folder(JsonObject scenario) {
    if (scenario.get("when").isJsonNull()) {
      return Optional.empty();
    }
    String feature = scenario.get("feature").getAsString();
    String when = scenario.get("when").getAsString();
    Matcher quoted = ARGUMENT.matcher(when);
    String argument = quoted.matches() ? quoted.group(1) : "";
    String fixtures = "corpora/vale/testdata/fixtures/";
    if (feature.startsWith("errata-ai/")) {
      String style = feature.split("/", -1)[1];
      return Optional.of(
          SharedTexts.path("corpora/vale-styles").resolve(style + "/fixtures/" + argument));
    }
    String folder =
        switch (when.split("\"", -1)[0].strip()) {
          case "I lint" -> "formats";
          case "I lint path" -> "formats/" + argument;
          case "I lint AsciiDoc" -> "formats/adoc";
          case "I lint reStructuredText" -> "formats/rst";
          case "I test patterns for" -> "patterns";
          case "I test comments for" -> "comments";
          case "I test scope" -> "scopes/" + argument;
          case "I test" -> argument;
          default -> "";
        };
    boolean known = !folder.isEmpty() && (feature.contains("lint") || !folder.equals("formats"));
    return known ? Optional.of(SharedTexts.path(fixtures).resolve(folder)) : Optional.empty();
  }
}
