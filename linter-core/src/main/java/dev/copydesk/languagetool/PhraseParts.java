package dev.copydesk.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a model has of words and tags near a place, each looked up once. Safe for use by many
 * threads.
 */
final class PhraseParts {
  /** Further ones are looked up each time: those that come up often come up soon. */
  private static final int MOST = 1 << 13;

  private final MaxentTable model;
  private final Map<String, Part> words = new ConcurrentHashMap<>();
  private final Map<String, Part> tags = new ConcurrentHashMap<>();

  PhraseParts(MaxentTable model) {
    this.model = model;
  }

  /** Each from two places before to two behind: the features, and their numbers in the model. */
  record Part(String[] texts, int[] numbers) {}

  Part word(String word) {
    return part(words, "w", word);
  }

  Part tag(String tag) {
    return part(tags, "t", tag);
  }

  private Part part(Map<String, Part> known, String kind, String text) {
    Part part = known.get(text);
    if (part == null) {
      part = part(kind, text);
      if (known.size() < MOST) {
        known.put(text, part);
      }
    }
    return part;
  }

  private Part part(String kind, String text) {
    String[] texts = {
      kind + "_2=" + text,
      kind + "_1=" + text,
      kind + "0=" + text,
      kind + "1=" + text,
      kind + "2=" + text
    };
    int[] numbers = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      numbers[i] = model.find(texts[i], "");
    }
    return new Part(texts, numbers);
  }
}
