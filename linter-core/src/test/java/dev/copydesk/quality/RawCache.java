package dev.copydesk.quality;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What LanguageTool found in texts, kept in a file. A line holds a text's digest, then of each
 * finding the rule, its category, start, end and, after a sign, the first suggestion.
 */
final class RawCache {
  private static final int CELLS = 5;

  private final Path file;
  private final Map<String, List<Hit>> known = new ConcurrentHashMap<>();

  /** Reads the file, if it is there; its folder must be. */
  RawCache(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      Files.readAllLines(file, StandardCharsets.UTF_8).forEach(this::read);
    }
  }

  /** What was found before, or what is found now, which is then kept. */
  List<Hit> get(String text, Function<String, List<Hit>> checker) {
    String key = digest(text);
    List<Hit> before = known.get(key);
    if (before != null) {
      return before;
    }
    List<Hit> now = checker.apply(text);
    keep(key, now);
    return now;
  }

  private synchronized void keep(String key, List<Hit> hits) {
    known.put(key, hits);
    List<String> cells = new ArrayList<>(List.of(key));
    for (Hit hit : hits) {
      cells.add(hit.rule());
      cells.add(hit.category());
      cells.add(Integer.toString(hit.span().start()));
      cells.add(Integer.toString(hit.span().end()));
      cells.add(hit.first().isEmpty() ? "-" : "=" + Tsv.escape(hit.suggestion()));
    }
    try {
      Files.writeString(
          file,
          String.join("\t", cells) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    List<Hit> hits = new ArrayList<>();
    for (int i = 1; i + CELLS <= cells.length; i += CELLS) {
      Span span = new Span(Integer.parseInt(cells[i + 2]), Integer.parseInt(cells[i + 3]));
      String suggestion = cells[i + 4];
      List<Edit> first =
          suggestion.startsWith("=")
              ? List.of(new Edit(span, Tsv.unescape(suggestion.substring(1))))
              : List.of();
      hits.add(new Hit(cells[i], cells[i + 1], Severity.WARNING, span, first, 0));
    }
    known.put(cells[0], List.copyOf(hits));
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
