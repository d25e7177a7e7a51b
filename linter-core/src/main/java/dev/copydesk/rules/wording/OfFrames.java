package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The frames in which {@code of} belongs: what stands before it and what may follow. */
final class OfFrames {
  /** How a head is to be matched. */
  enum Kind {
    VERB,
    PAST,
    WORD,
    QUANTITY,
    /** Never goes with {@code off}, whatever follows: {@code unheard off}. */
    NEVER,
    /** Suggested before the complements listed, unless things are taken off what they name. */
    LOOSE
  }

  /**
   * One frame.
   *
   * @param before words, or pairs of them ({@code at_the}), of which one must stand before the
   *     head; empty for any
   * @param safe the complements behind which no other reading is left
   * @param evenThings whether that holds for what things are taken off, too
   */
  record Frame(
      String head, Kind kind, Set<String> before, Set<Complement> safe, boolean evenThings) {
    /**
     * Whether the frame lists a complement.
     *
     * @param named whether it matters that it is a name, or has one
     * @param thing whether things are taken off it
     */
    boolean isSafe(Complement complement, boolean named, boolean thing) {
      return safe.contains(complement)
          && (!named || safe.contains(Complement.NAME))
          && (!thing || evenThings);
    }
  }

  private final Map<String, List<Frame>> byHead = new HashMap<>();

  private OfFrames() {
    for (List<String> row : WordTable.beside(OfFrames.class, "of-frames.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Set<String> before =
          row.get(2).equals("-") ? Set.of() : Set.copyOf(WordTable.wordsIn(row.get(2)));
      Set<Complement> safe = complements(row.get(3));
      boolean evenThings = WordTable.wordsIn(row.get(3)).contains("thing");
      for (String head : WordTable.wordsIn(row.get(0))) {
        byHead
            .computeIfAbsent(head, key -> new ArrayList<>())
            .add(new Frame(head, kind, before, safe, evenThings));
      }
    }
  }

  /** The one table, read when first asked for. */
  static OfFrames table() {
    return Holder.TABLE;
  }

  private static Set<Complement> complements(String cell) {
    Set<Complement> safe = EnumSet.noneOf(Complement.class);
    for (String name : WordTable.wordsIn(cell)) {
      if (name.equals("all")) {
        safe.addAll(
            EnumSet.complementOf(EnumSet.of(Complement.NAME, Complement.END, Complement.OTHER)));
      } else if (!name.equals("-") && !name.equals("thing")) {
        safe.add(Complement.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return safe;
  }

  /**
   * The frames a word opens, by itself or by the verb it is a form of.
   *
   * @param word as written
   * @param before the word before it in lower case; empty if none is
   * @param pair that word and the one before it, joined by a low line; empty if there are not two
   */
  List<Frame> of(String word, String before, String pair) {
    List<Frame> frames = new ArrayList<>();
    String lower = word.toLowerCase(Locale.ROOT);
    String wanted = byHead.containsKey(word) ? word : lower;
    for (Frame frame : byHead.getOrDefault(wanted, List.of())) {
      boolean itself = frame.kind() != Kind.VERB && frame.kind() != Kind.PAST;
      if (itself
          && (frame.before().isEmpty()
              || frame.before().contains(before)
              || frame.before().contains(pair))) {
        frames.add(frame);
      }
    }
    for (Lexicon.Reading reading : Lexicon.english().readings(lower)) {
      if (reading.tag().startsWith("VB")) {
        for (Frame frame : byHead.getOrDefault(reading.lemma(), List.of())) {
          if (frame.kind() == Kind.VERB || (frame.kind() == Kind.PAST && isPast(reading.tag()))) {
            frames.add(frame);
          }
        }
      }
    }
    return frames;
  }

  private static boolean isPast(String tag) {
    return tag.startsWith("VBD") || tag.startsWith("VBN") || tag.startsWith("VBG");
  }

  private static final class Holder {
    static final OfFrames TABLE = new OfFrames();
  }
}
