package dev.copydesk.baseline;

import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings that are known and tolerated, as one file keeps them. Immutable. */
public final class Baseline {
  /** What the file is called unless somebody calls it otherwise. */
  public static final String FILE_NAME = "copydesk-baseline.json";

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** A hundred thousand findings have about 15 megabytes. */
  private static final long MOST_BYTES = 100_000_000;

  private final List<Known> inOrder;

  Baseline(List<Known> known) {
    inOrder = known.stream().sorted().toList();
  }

  /**
   * Reads a file.
   *
   * @throws SourceException if there is none, or if it is no baseline; the message is one line
   */
  public static Baseline read(Path file) throws SourceException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new SourceException(file + ": is too large for a baseline");
      }
      return new Baseline(BaselineReader.read(file, Files.readString(file)));
    } catch (NoSuchFileException e) {
      throw new SourceException(
          file + ": no such baseline; copydesk baseline --baseline " + file + " writes it", e);
    } catch (IOException e) {
      throw new SourceException(file + ": cannot be read: " + Reason.of(e), e);
    }
  }

  /** Writes it, so that the file holds either what it held or all of this. */
  public void write(Path file) throws SourceException {
    AtomicFile.write(file, BaselineWriter.write(inOrder).getBytes(StandardCharsets.UTF_8));
  }

  /** How many findings are known. */
  public int size() {
    return inOrder.stream().mapToInt(Known::count).sum();
  }

  List<Known> all() {
    return inOrder;
  }

  /** How often each finding is known, whichever article it was in. */
  Map<Fingerprint, Integer> counts() {
    Map<Fingerprint, Integer> counts = new HashMap<>();
    inOrder.forEach(known -> counts.merge(known.fingerprint(), known.count(), Integer::sum));
    return counts;
  }

  /** Known findings of which those that nothing tells apart are counted. */
  static Baseline counted(List<Known> known) {
    Map<Known, Integer> counts = new TreeMap<>();
    known.forEach(each -> counts.merge(each.times(1), each.count(), Integer::sum));
    List<Known> counted = new ArrayList<>();
    counts.forEach((each, count) -> counted.add(each.times(count)));
    return new Baseline(counted);
  }
}
