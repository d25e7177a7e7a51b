package dev.copydesk.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of words that lies beside a class: UTF-8, cells parted by tabs, lines that begin with
 * {@code #} and empty lines left out.
 */
public final class WordTable {
  private final List<List<String>> rows;

  private WordTable(List<List<String>> rows) {
    this.rows = rows;
  }

  /** Reads a table from the class path; it fails if there is none, for it is part of the class. */
  public static WordTable beside(Class<?> owner, String fileName) {
    try (InputStream in =
            Objects.requireNonNull(owner.getResourceAsStream(fileName), () -> "no " + fileName);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new WordTable(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of each row in order. */
  public List<List<String>> rows() {
    return rows;
  }

  /** Every word of every cell, where a cell may hold several words parted by blanks. */
  public Set<String> words() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> wordsIn(cell).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a cell, which are parted by blanks. */
  public static List<String> wordsIn(String cell) {
    String stripped = cell.strip();
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = stripped.indexOf(' '); to >= 0; to = stripped.indexOf(' ', from)) {
      words.add(stripped.substring(from, to));
      from = to + 1;
      while (stripped.charAt(from) == ' ') {
        from++;
      }
    }
    words.add(stripped.substring(from));
    return List.copyOf(words);
  }
}
