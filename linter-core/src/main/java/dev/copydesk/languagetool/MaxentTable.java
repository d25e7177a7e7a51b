package dev.copydesk.languagetool;

import java.lang.invoke.VarHandle;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A model of OpenNLP's maximum entropy, in a few arrays. OpenNLP makes some hundred thousand
 * objects of a model before it is of use.
 */
final class MaxentTable extends AbstractMap<String, Context> {
  /** In a slot. */
  static final int BITS_OF_NUMBER = 20;

  /** What all numbers of features are below. */
  static final int NUMBER = (1 << BITS_OF_NUMBER) - 1;

  /** In the head of a feature: where its label is, and above that where its outcomes begin. */
  private static final int BITS_OF_LABEL = 28;

  /** The last place that a label can be at. */
  static final int LABEL = (1 << BITS_OF_LABEL) - 1;

  private static final int BITS_OF_BEGIN = 24;

  /** The last place that the outcomes of a feature can begin at. */
  static final int BEGIN = (1 << BITS_OF_BEGIN) - 1;

  private static final int BITS_OF_PLACES = BITS_OF_LABEL + BITS_OF_BEGIN;

  private final String[] outcomes;

  /** The outcomes of all patterns, one pattern behind another. */
  private final byte[] concerned;

  /** Of the features: how many bytes there are, in two, and these, in Java's own UTF-8. */
  private final byte[] labels;

  /**
   * Of each feature, whose number is its place here, the head and then the parameters: all at one
   * place of the memory, for most of the time goes by until that comes. A head is the bits of a
   * number, of which the topmost are how many parameters there are.
   */
  private final double[] entries;

  /**
   * With open addressing: the number of the feature, from 1, and above it the upper bits of its
   * hash, by which nearly all others are told from it.
   */
  private final int[] slots;

  /** Of how many bytes the longest feature is. */
  private final int longest;

  /** What every outcome has before anything is known. */
  private final double prior;

  /** What OpenNLP was given of each feature, if it has asked. */
  private @Nullable Context @Nullable [] known;

  /** Takes what was made of a file. */
  MaxentTable(
      String[] outcomes,
      byte[] concerned,
      byte[] labels,
      double[] entries,
      int[] slots,
      int longest) {
    this.outcomes = outcomes;
    this.concerned = concerned;
    this.labels = labels;
    this.entries = entries;
    this.slots = slots;
    this.longest = longest;
    prior = StrictMath.log(1.0 / outcomes.length);
  }

  /** The head of a feature. */
  static double head(int parameters, int begin, int label) {
    long upper = ((long) parameters << BITS_OF_BEGIN) | begin;
    return Double.longBitsToDouble((upper << BITS_OF_LABEL) | label);
  }

  /** How many parameters the feature of a head has. */
  static int parameters(double head) {
    return (int) (Double.doubleToRawLongBits(head) >>> BITS_OF_PLACES);
  }

  /** Where the label of a head is. */
  static int label(double head) {
    return (int) Double.doubleToRawLongBits(head) & LABEL;
  }

  /** What stands in the slot of a feature. */
  static int entry(int feature, int hash) {
    return (hash & ~NUMBER) | (feature + 1);
  }

  /** The number of the feature in a slot. */
  static int feature(int entry) {
    return (entry & NUMBER) - 1;
  }

  /** Whether the feature in a slot can have a hash. */
  static boolean mayHave(int entry, int hash) {
    return (entry ^ hash) >>> BITS_OF_NUMBER == 0;
  }

  /** The first slot for a hash, of a power of two of them. */
  static int slot(int hash, int count) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (count - 1);
  }

  /** How many bytes Java's own UTF-8 spends on a letter that begins with one. */
  static int width(byte first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : 3;
  }

  /** The letter at a place. */
  static char letter(byte[] text, int at) {
    byte first = text[at];
    if (first >= 0) {
      return (char) first;
    }
    int second = text[at + 1] & 0x3F;
    return (char)
        ((first & 0xE0) == 0xC0
            ? ((first & 0x1F) << 6) | second
            : ((first & 0x0F) << 12) | (second << 6) | (text[at + 2] & 0x3F));
  }

  /** The number in two bytes. */
  static int unsigned(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  private boolean isLabel(int feature, String... parts) {
    int label = label(entries[feature]);
    int at = label + 2;
    int end = at + unsigned(labels, label);
    for (String part : parts) {
      at = behind(part, at, end);
    }
    return at == end;
  }

  /** Where a label goes on behind some text that it has at a place; -1 if it has not. */
  private int behind(String text, int start, int end) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      if (at < 0 || at >= end) {
        return -1;
      }
      byte first = labels[at];
      if (first >= 0) {
        if (first != text.charAt(i)) {
          return -1;
        }
        at++;
      } else {
        if (letter(labels, at) != text.charAt(i)) {
          return -1;
        }
        at += width(first);
      }
    }
    return at;
  }

  String[] outcomes() {
    return outcomes.clone();
  }

  @Override
  public @Nullable Context get(Object feature) {
    int number = find((String) feature);
    return number < 0 ? null : context(number);
  }

  /** The number of the feature that consists of some parts; -1 if the model does not have it. */
  int find(String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
    }
    int slot = slot(hash, slots.length);
    for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
      int feature = feature(entry);
      if (mayHave(entry, hash) && isLabel(feature, parts)) {
        return feature;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** What all numbers of features are below. */
  int features() {
    return entries.length;
  }

  /** In letters, of which no feature has more. */
  int longest() {
    return longest;
  }

  /** By what the hash of a string is multiplied if another of some length comes behind it. */
  private static int power(int length) {
    int power = 1;
    int factor = 31;
    for (int left = length; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        power *= factor;
      }
      factor *= factor;
    }
    return power;
  }

  /** What every outcome has before anything is said of it; for the taker. */
  double[] prior() {
    double[] values = new double[outcomes.length];
    Arrays.fill(values, prior);
    return values;
  }

  /** Adds what is said of a feature; nothing for -1. */
  void add(int feature, double[] sums) {
    if (feature < 0) {
      return;
    }
    double[] values = entries;
    long head = Double.doubleToRawLongBits(values[feature]);
    int begin = (int) (head >>> BITS_OF_LABEL) & BEGIN;
    int end = begin + (int) (head >>> BITS_OF_PLACES);
    int at = feature + 1;
    byte[] outcomes = concerned;
    for (int i = begin; i < end; i++) {
      sums[outcomes[i]] += values[at++];
    }
  }

  /** How probable each outcome is, in place of the sum of what is said of it. */
  static void toProbabilities(double[] sums) {
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
  }

  private Context context(int feature) {
    @Nullable Context[] all = known;
    if (all == null) {
      all = new Context[entries.length];
      known = all;
    }
    Context made = all[feature];
    if (made == null) {
      long head = Double.doubleToRawLongBits(entries[feature]);
      int begin = (int) (head >>> BITS_OF_LABEL) & BEGIN;
      int[] numbers = new int[(int) (head >>> BITS_OF_PLACES)];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = concerned[begin + i];
      }
      int at = feature + 1;
      made = new Context(numbers, Arrays.copyOfRange(entries, at, at + numbers.length));
      // Its fields are not final: another thread must not see it before them.
      VarHandle.releaseFence();
      all[feature] = made;
    }
    return made;
  }

  @Override
  public Set<Map.Entry<String, Context>> entrySet() {
    throw new UnsupportedOperationException();
  }
}
