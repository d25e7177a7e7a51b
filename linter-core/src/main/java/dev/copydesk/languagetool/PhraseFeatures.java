package dev.copydesk.languagetool;

import java.util.function.Function;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * The features that OpenNLP's {@code DefaultChunkerContextGenerator} makes, in its order: words and
 * their tags around a place; the outcomes before; and each of the former behind the last outcome.
 * Most are looked up without being made.
 */
final class PhraseFeatures implements Features {
  /** How far one sees in either direction. */
  private static final int AROUND = 2;

  /** Those without outcomes, by the first and last place of what they are about. */
  private static final int[][] OF_WORDS = {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {1, 2}, {2, 3}};

  private static final int[][] OF_TAGS = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 2}, {1, 3}, {2, 4}
  };

  private static final int FIXED = OF_WORDS.length + OF_TAGS.length;

  private final MaxentTable model;
  private final PhraseParts.Part[] words;
  private final PhraseParts.Part[] tags;
  private final @Nullable Place[] places;

  /** Those of a place without outcomes, their numbers in the model, and what they amount to. */
  private static final class Place {
    /** In two parts, of which the second may be empty. */
    final String[] begins = new String[FIXED];

    final String[] rests = new String[FIXED];
    final int[] numbers = new int[FIXED];
    final double[] sums;

    Place(double[] prior) {
      sums = prior;
    }
  }

  PhraseFeatures(MaxentTable model, PhraseParts parts, TokenTag[] tokens) {
    this.model = model;
    words = around(TokenTag.extractTokens(tokens), parts::word);
    tags = around(TokenTag.extractTags(tokens), parts::tag);
    places = new Place[tokens.length];
  }

  /** They, with what OpenNLP sees where there is nothing. */
  private static PhraseParts.Part[] around(
      String[] texts, Function<String, PhraseParts.Part> parts) {
    PhraseParts.Part[] all = new PhraseParts.Part[texts.length + 2 * AROUND];
    for (int i = 0; i < all.length; i++) {
      int at = i - AROUND;
      all[i] = parts.apply(at < 0 ? "bos" : at < texts.length ? texts[at] : "eos");
    }
    return all;
  }

  @Override
  public double[] sums(int at, int last, String[] ending) {
    Place place = places[at];
    if (place == null) {
      place = place(at);
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
      int each = (OF_WORDS.length + i) % FIXED;
      int number = place.numbers[each];
      Context said = model.known(last, number);
      if (said == null) {
        String text = place.begins[each] + place.rests[each];
        said = model.context(last, behind, number, text);
      }
      MaxentTable.add(said, sums);
    }
    return sums;
  }

  private Place place(int at) {
    Place place = new Place(model.prior());
    int number = 0;
    for (int[] each : OF_WORDS) {
      add(words, at, each, place, number++);
    }
    for (int[] each : OF_TAGS) {
      add(tags, at, each, place, number++);
    }
    return place;
  }

  private void add(PhraseParts.Part[] parts, int at, int[] range, Place place, int number) {
    int from = range[0];
    int to = range[1];
    String begin = parts[at + from].texts()[from];
    String rest = "";
    int found = parts[at + from].numbers()[from];
    if (from < to) {
      for (int i = from + 1; i < to; i++) {
        begin += parts[at + i].texts()[i];
      }
      rest = parts[at + to].texts()[to];
      found = model.find(begin, rest);
    }
    place.begins[number] = begin;
    place.rests[number] = rest;
    place.numbers[number] = found;
    MaxentTable.add(model.context(found), place.sums);
  }
}
