package dev.copydesk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation, whose examples are run as they stand there. */
record DocumentationPage(String name) {
  String text() {
    try {
      return Files.readString(Path.of("..", "docs", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of each fenced block of a kind. */
  List<List<String>> blocks(String kind) {
    List<List<String>> blocks = new ArrayList<>();
    boolean inside = false;
    for (String line : text().lines().toList()) {
      if (line.startsWith("```")) {
        inside = line.equals("```" + kind);
        if (inside) {
          blocks.add(new ArrayList<>());
        }
      } else if (inside) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }
}
