package dev.copydesk.rules.encoding;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rules.encoding.Strand.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What went wrong where in an article. Each line is decoded for itself; then what is sure of some
 * lines tells of the others; then what was lost is looked for in what is decoded.
 */
final class Diagnosis {
  /** So many places read in one code page prove that others were. */
  private static final int PROOF = 2;

  /** At most one character of so many is in such a row in a text of Western Europe. */
  private static final long MOST_UPPER = 8L;

  private final Map<Block, List<Run>> decoded = new LinkedHashMap<>();
  private final Map<Block, List<Run>> doubtful = new LinkedHashMap<>();

  private Diagnosis() {}

  static Diagnosis of(Article article) {
    Diagnosis diagnosis = new Diagnosis();
    List<Block> candidates = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (Candidates.may(block.text(), 0, block.text().length())) {
        candidates.add(block);
      }
    }
    if (candidates.isEmpty()) {
      return diagnosis;
    }
    candidates.forEach(block -> diagnosis.read(block, Set.of()));
    Set<CodePage> proven = diagnosis.proven();
    if (!proven.isEmpty()) {
      candidates.forEach(block -> diagnosis.read(block, proven));
    }
    if (article.source().encodingGuessed()) {
      diagnosis.dropChance(article);
    }
    return diagnosis;
  }

  /** Drops what is read in a text whose bytes are those of another encoding. */
  private void dropChance(Article article) {
    long read = 0;
    for (Map.Entry<Block, List<Run>> entry : decoded.entrySet()) {
      String text = entry.getKey().text();
      long covered = 0;
      for (Run run : entry.getValue()) {
        covered += rows(text.substring(run.start(), run.end()));
      }
      if (isForeign(text, covered)) {
        entry.setValue(List.of());
        doubtful.remove(entry.getKey());
      }
      read += covered;
    }
    if (isForeign(article.text(), read)) {
      decoded.clear();
      doubtful.clear();
    }
  }

  /**
   * Whether a text read as Windows-1252, for want of better, has more rows of its upper half than
   * any language that is written in it, most of which are no UTF-8. Then its bytes are those of
   * another encoding, and a sequence of UTF-8 among them is one by chance.
   *
   * @param read how many characters in such rows were read as parts of UTF-8
   */
  private static boolean isForeign(String text, long read) {
    long rows = rows(text);
    long blank = text.chars().filter(c -> c <= ' ').count();
    return rows * MOST_UPPER > text.length() - blank && read * 2 < rows;
  }

  /** How many characters beyond ASCII have another beside them. */
  private static long rows(String text) {
    long rows = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean beside =
          (i > 0 && text.charAt(i - 1) > 0x7F)
              || (i + 1 < text.length() && text.charAt(i + 1) > 0x7F);
      rows += text.charAt(i) > 0x7F && beside ? 1 : 0;
    }
    return rows;
  }

  /** The blocks that were looked at, and what in them was decoded wrongly. */
  Map<Block, List<Run>> decoded() {
    return decoded;
  }

  /** What may have been decoded wrongly, and read in several ways. */
  Map<Block, List<Run>> doubtful() {
    return doubtful;
  }

  private Set<CodePage> proven() {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (List<Run> runs : decoded.values()) {
      for (Run run : runs) {
        Set.copyOf(run.how()).forEach(how -> found.merge(how, 1, Integer::sum));
      }
    }
    found.values().removeIf(count -> count < PROOF);
    return LineDecoder.pagesOf(found.keySet());
  }

  private void read(Block block, Set<CodePage> proven) {
    String text = block.text();
    List<Run> runs = new ArrayList<>();
    List<Run> doubts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (Candidates.may(text, start, i)) {
          Strand strand = LineDecoder.decode(text.substring(start, i), proven);
          for (Run run : strand.runs()) {
            runs.add(run.shifted(start));
          }
          for (Run doubt : strand.doubts()) {
            doubts.add(doubt.shifted(start));
          }
        }
        start = i + 1;
      }
    }
    decoded.put(block, runs);
    doubtful.put(block, doubts);
  }
}
