package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.Strand.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Undoes one wrong decoding after the other until a line is right. */
final class LineDecoder {
  /** Text that went wrong more often than this is lost. */
  private static final int DEEPEST = 6;

  private LineDecoder() {}

  /**
   * Decodes a line as far as it goes.
   *
   * @param proven the code pages that other lines of the article were read in by mistake
   */
  static Strand decode(String line, Set<CodePage> proven) {
    Strand strand = new Strand(line);
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<Piece> pieces = step(strand, proven);
      if (pieces.isEmpty()) {
        break;
      }
      strand.apply(pieces);
    }
    return strand;
  }

  /** The code page that accounts for most of the line; the likelier one if there are several. */
  private static List<Piece> step(Strand strand, Set<CodePage> proven) {
    String line = strand.text();
    List<Sequence> best = List.of();
    int most = 0;
    CodePage page = CodePage.all().get(0);
    Rivals.@Nullable Candidate rival = null;
    for (CodePage each : CodePage.all()) {
      Reading reading = new Reading(each, line);
      List<Sequence> damage =
          reading.damage(proven.contains(each)).stream()
              .filter(sequence -> strand.isEven(sequence.start(), sequence.end()))
              .toList();
      int length = damage.stream().mapToInt(Sequence::length).sum();
      if (length > most) {
        most = length;
        best = damage;
        page = each;
        rival = null;
      } else if (length > 0 && length == most && rival == null) {
        rival = new Rivals.Candidate(each, damage);
      }
    }
    if (best.isEmpty()) {
      return Controls.pieces(line, strand.isChanged() || hasOtherControl(line));
    }
    if (rival != null) {
      Rivals rivals = new Rivals(new Rivals.Candidate(page, best), rival);
      if (rivals.areReal()) {
        Rivals.Outcome outcome = rivals.decide(line, proven);
        outcome.doubtful().forEach(strand::doubt);
        return outcome.sure();
      }
    }
    String how = "UTF-8 read as " + nameOf(page, line, best);
    List<Piece> pieces = new ArrayList<>();
    for (Sequence sequence : best) {
      pieces.add(new Piece(sequence.start(), sequence.end(), sequence.text(), how));
    }
    return pieces;
  }

  private static boolean hasOtherControl(String line) {
    return line.chars().anyMatch(c -> c != 0x85 && Marks.isControl((char) c));
  }

  /** Latin-1 has controls where Windows-1252 has letters and marks, else they are the same. */
  private static String nameOf(CodePage page, String line, List<Sequence> sequences) {
    for (Sequence sequence : sequences) {
      for (int i = sequence.start(); i < sequence.end() && page.is("Windows-1252"); i++) {
        char c = line.charAt(i);
        if (Marks.isControl(c) && page.charOf(c) != c) {
          return "Latin-1";
        }
      }
    }
    return page.name();
  }

  /** The code pages that some damage, in its own words, was read in. */
  static Set<CodePage> pagesOf(Set<String> hows) {
    Set<CodePage> pages = new HashSet<>();
    for (CodePage page : CodePage.all()) {
      if (hows.contains("UTF-8 read as " + page.name())) {
        pages.add(page);
      }
    }
    return pages;
  }
}
