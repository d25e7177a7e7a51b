package dev.copydesk.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table that lies beside a class: a row a line, cells parted by tabs, {@code #} for comments. */
public final class DataFile {
  private DataFile() {}

  /**
   * The rows of a table, each with its cells as written.
   *
   * @param owner the class in whose resource folder the table lies
   * @param name the file's name
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream =
            Objects.requireNonNull(owner.getResourceAsStream(name), "no table " + name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(Arrays.asList(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  /** The words of a cell, which are parted by blanks. */
  public static List<String> words(String cell) {
    return Arrays.asList(cell.strip().split(" +", -1));
  }
}
