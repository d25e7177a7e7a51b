package dev.copydesk.style;

import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of styles, by their path below the folder of styles. They are read as a whole and never
 * unpacked, so that no name in an archive can lead out of it; how many there may be and how large
 * is limited all the same.
 */
final class StyleFiles {
  /** How large a file may be. */
  static final int MAX_BYTES = 1024 * 1024;

  /** How many files there may be, and how large they may be together. */
  static final int MAX_FILES = 5_000;

  static final long MAX_TOTAL_BYTES = 64L * 1024 * 1024;

  private final String place;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private long total;

  /**
   * @param place what to call the folder or archive in messages
   */
  StyleFiles(String place) {
    this.place = place;
  }

  /** Whether a file is read: a rule, or a list of words. */
  static boolean isWanted(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yml") || lower.endsWith(".txt");
  }

  /**
   * Adds a file.
   *
   * @param name its path, parted by slashes
   */
  void add(String name, byte[] content) throws SourceException {
    total += content.length;
    if (texts.size() >= MAX_FILES || total > MAX_TOTAL_BYTES) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "%s: too much for styles: at most %,d files of %,d bytes together",
              place,
              MAX_FILES,
              MAX_TOTAL_BYTES));
    }
    texts.put(name, new String(content, StandardCharsets.UTF_8));
  }

  /** Complains of a file that is too large. */
  void checkSize(String name, long bytes) throws SourceException {
    if (bytes > MAX_BYTES) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "%s: too large for a style: more than %,d bytes; leave it out or split it",
              place(name),
              MAX_BYTES));
    }
  }

  private String place(String name) {
    return place + "/" + name;
  }

  /** The rules of a package; empty if it has none here. */
  List<RuleText> rulesOf(String packageName) {
    List<RuleText> rules = new ArrayList<>();
    for (String name : texts.keySet()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (name.startsWith(packageName + "/") && lower.endsWith(".yml")) {
        String path = name.substring(packageName.length() + 1);
        rules.add(
            new RuleText(place(name), packageName + "." + ruleName(path), text(name), this::asset));
      }
    }
    return rules;
  }

  /** The file's name up to the first point, behind those of the folders it lies in. */
  private static String ruleName(String path) {
    int slash = path.lastIndexOf('/') + 1;
    int dot = path.indexOf('.', slash);
    return path.substring(0, dot).replace('/', '.');
  }

  private String text(String name) {
    String text = texts.getOrDefault(name, "");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<String> asset(String name) {
    return texts.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
  }
}
