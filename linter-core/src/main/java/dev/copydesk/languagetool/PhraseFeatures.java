package dev.copydesk.languagetool;

import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * The features that OpenNLP's {@code DefaultChunkerContextGenerator} makes, in its order: words and
 * their tags around a place; the outcomes before; and each of the former behind the last outcome.
 * These are looked up without being made.
 */
final class PhraseFeatures implements Features {
  /** How many there are without outcomes. */
  private static final int FIXED = 19;

  /** How many of them begin with a word. */
  private static final int OF_WORDS = 7;

  private final MaxentTable model;
  private final String[] words;
  private final String[] tags;
  private final @Nullable Place[] places;

  /** Those of a place without outcomes, their numbers in the model, and what they amount to. */
  private static final class Place {
    final String[] fixed;
    final int[] numbers = new int[FIXED];
    final double[] sums;

    Place(MaxentTable model, String[] fixed) {
      this.fixed = fixed;
      sums = model.prior();
      for (int i = 0; i < FIXED; i++) {
        numbers[i] = model.find(fixed[i], "");
        MaxentTable.add(model.context(numbers[i]), sums);
      }
    }
  }

  PhraseFeatures(MaxentTable model, TokenTag[] tokens) {
    this.model = model;
    words = TokenTag.extractTokens(tokens);
    tags = TokenTag.extractTags(tokens);
    places = new Place[tokens.length];
  }

  @Override
  public double[] sums(int at, int last, String[] ending) {
    Place place = places[at];
    if (place == null) {
      place = new Place(model, fixed(at));
      places[at] = place;
    }
    // OpenNLP writes no = here.
    String before = at < 2 ? "p_2=bos" : "p_2" + ending[at - 2];
    String behind = at < 1 ? "p_1=bos" : "p_1=" + ending[at - 1];
    double[] sums = place.sums.clone();
    MaxentTable.add(model.context(model.find(before, "")), sums);
    MaxentTable.add(model.context(model.find(behind, "")), sums);
    MaxentTable.add(model.context(model.find(before, behind)), sums);
    for (int i = 0; i < FIXED; i++) {
      int each = (OF_WORDS + i) % FIXED;
      MaxentTable.add(model.context(last, behind, place.numbers[each], place.fixed[each]), sums);
    }
    return sums;
  }

  private String[] fixed(int at) {
    String w2before = at < 2 ? "w_2=bos" : "w_2=" + words[at - 2];
    String t2before = at < 2 ? "t_2=bos" : "t_2=" + tags[at - 2];
    String w1before = at < 1 ? "w_1=bos" : "w_1=" + words[at - 1];
    String t1before = at < 1 ? "t_1=bos" : "t_1=" + tags[at - 1];
    String w = "w0=" + words[at];
    String t = "t0=" + tags[at];
    String w1 = at + 1 >= words.length ? "w1=eos" : "w1=" + words[at + 1];
    String t1 = at + 1 >= words.length ? "t1=eos" : "t1=" + tags[at + 1];
    String w2 = at + 2 >= words.length ? "w2=eos" : "w2=" + words[at + 2];
    String t2 = at + 2 >= words.length ? "t2=eos" : "t2=" + tags[at + 2];
    return new String[] {
      w2before,
      w1before,
      w,
      w1,
      w2,
      w1before + w,
      w + w1,
      t2before,
      t1before,
      t,
      t1,
      t2,
      t2before + t1before,
      t1before + t,
      t + t1,
      t1 + t2,
      t2before + t1before + t,
      t1before + t + t1,
      t + t1 + t2
    };
  }
}
