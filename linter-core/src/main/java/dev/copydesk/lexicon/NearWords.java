package dev.copydesk.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which known word somebody may have meant who wrote another, one slip of the finger away. It asks
 * a few hundred words per answer, so ask it of unknown words only.
 */
public final class NearWords {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final ToIntFunction<String> frequency;

  /**
   * @param frequency how common a word is, or less than 0 if it is no word
   */
  public NearWords(ToIntFunction<String> frequency) {
    this.frequency = frequency;
  }

  /** How a word goes wrong. The first two hardly ever lead to a word that is meant. */
  public enum Slip {
    /** Two letters exchanged. */
    SWAPPED,
    /** A letter twice that stands once, or once that stands twice. */
    DOUBLED,
    /** A letter left out. */
    DROPPED,
    /** A letter too many. */
    ADDED,
    /** One letter for another. */
    REPLACED
  }

  /**
   * A word that may have been meant.
   *
   * @param word the word
   * @param frequency how common it is
   * @param slip what would have gone wrong
   */
  public record Near(String word, int frequency, Slip slip) {}

  /** The most common word one slip away; among equals the one by the surer slip. */
  public Optional<Near> of(String written) {
    return new Search(written.toLowerCase(Locale.ROOT)).best();
  }

  private final class Search {
    private final String written;
    private Optional<Near> best = Optional.empty();

    Search(String written) {
      this.written = written;
    }

    Optional<Near> best() {
      int length = written.length();
      for (int i = 0; i < length; i++) {
        char c = written.charAt(i);
        String before = written.substring(0, i);
        String after = written.substring(i + 1);
        if (i + 1 < length && c != written.charAt(i + 1)) {
          offer(before + written.charAt(i + 1) + c + written.substring(i + 2), Slip.SWAPPED);
        }
        boolean twice = i > 0 && written.charAt(i - 1) == c;
        offer(before + after, twice ? Slip.DOUBLED : Slip.ADDED);
        for (int l = 0; l < LETTERS.length(); l++) {
          char letter = LETTERS.charAt(l);
          if (letter != c) {
            offer(before + letter + after, Slip.REPLACED);
          }
          offer(before + letter + written.substring(i), letter == c ? Slip.DOUBLED : Slip.DROPPED);
        }
      }
      for (int l = 0; l < LETTERS.length(); l++) {
        offer(written + LETTERS.charAt(l), Slip.DROPPED);
      }
      return best;
    }

    private void offer(String word, Slip slip) {
      int found = frequency.applyAsInt(word);
      if (found >= 0 && best.filter(each -> !isBetter(found, slip, each)).isEmpty()) {
        best = Optional.of(new Near(word, found, slip));
      }
    }

    private static boolean isBetter(int found, Slip slip, Near than) {
      boolean sure = slip.compareTo(Slip.DOUBLED) <= 0;
      boolean thanSure = than.slip().compareTo(Slip.DOUBLED) <= 0;
      if (sure != thanSure) {
        // A sure slip outweighs a somewhat more common word.
        return sure ? found + 4 >= than.frequency() : found > than.frequency() + 4;
      }
      return found > than.frequency();
    }
  }
}
