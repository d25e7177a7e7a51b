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
        boolean twice = i + 1 < length && c == written.charAt(i + 1);
        if (i + 1 < length && !twice) {
          offer(before + written.charAt(i + 1) + c + written.substring(i + 2));
        }
        if (!twice || (i > 0 && written.charAt(i - 1) == c)) {
          offer(before + after);
        }
        for (int l = 0; l < LETTERS.length(); l++) {
          char letter = LETTERS.charAt(l);
          if (letter != c) {
            offer(before + letter + after);
          }
          offer(before + letter + written.substring(i));
        }
      }
      for (int l = 0; l < LETTERS.length(); l++) {
        offer(written + LETTERS.charAt(l));
      }
      return best;
    }

    private void offer(String word) {
      int found = frequency.applyAsInt(word);
      if (found >= 0) {
        Slip slip = Slip.between(word, written).orElseThrow();
        if (best.filter(each -> !isBetter(found, slip, each)).isEmpty()) {
          best = Optional.of(new Near(word, found, slip));
        }
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
