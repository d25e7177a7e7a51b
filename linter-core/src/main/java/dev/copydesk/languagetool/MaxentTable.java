package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A model of OpenNLP's maximum entropy, read in place. OpenNLP makes some hundred thousand objects
 * of a model before it is of use.
 *
 * <p>The file has the outcomes; for each pattern of outcomes how many features have it; the
 * features; and then the parameters of each feature, as many as its pattern has outcomes.
 */
final class MaxentTable extends AbstractMap<String, Context> {
  /** In a slot. */
  static final int BITS_OF_NUMBER = 20;

  private static final int NUMBER = (1 << BITS_OF_NUMBER) - 1;

  /** In the head of a feature: where its label is, and above that where its outcomes begin. */
  private static final int BITS_OF_LABEL = 28;

  private static final int LABEL = (1 << BITS_OF_LABEL) - 1;
  private static final int BITS_OF_BEGIN = 24;
  private static final int BEGIN = (1 << BITS_OF_BEGIN) - 1;
  private static final int BITS_OF_PLACES = BITS_OF_LABEL + BITS_OF_BEGIN;

  /** Without the parameters. */
  private byte[] file;

  private final String[] outcomes;

  /** The outcomes of all patterns, one pattern behind another. */
  private byte[] concerned = new byte[1 << 10];

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
  private int longest;

  /** What every outcome has before anything is known. */
  private final double prior;

  /** What OpenNLP was given of each feature, if it has asked. */
  private @Nullable Context @Nullable [] known;

  /**
   * Reads a model.
   *
   * @throws IOException if it is of another kind
   */
  MaxentTable(byte[] file) throws IOException {
    this.file = file;
    ByteArrayInputStream bytes = new ByteArrayInputStream(file);
    DataInputStream in = new DataInputStream(bytes);
    if (!in.readUTF().equals("GIS")) {
      throw new IOException("no model of maximum entropy");
    }
    in.readInt();
    in.readDouble();
    outcomes = new String[in.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    if (outcomes.length > Byte.MAX_VALUE) {
      throw new IOException("a model with too many outcomes");
    }
    int count = in.readInt();
    int[] firstOutcomes = new int[count + 1];
    int[] firstFeatures = new int[count + 1];
    int at = file.length - bytes.available();
    for (int i = 0; i < count; i++) {
      firstFeatures[i + 1] = firstFeatures[i] + readPattern(i, at, firstOutcomes);
      at += 2 + unsigned(at);
    }
    int features = firstFeatures[count];
    if (fourBytes(at) != features) {
      throw new IOException("a model with features that have no outcomes");
    }
    int[] numbers = new int[features + 1];
    for (int i = 0; i < count; i++) {
      int length = firstOutcomes[i + 1] - firstOutcomes[i];
      for (int feature = firstFeatures[i]; feature < firstFeatures[i + 1]; feature++) {
        numbers[feature + 1] = numbers[feature] + 1 + length;
      }
    }
    if (numbers[features] >= NUMBER || firstOutcomes[count] > BEGIN || file.length > LABEL) {
      throw new IOException("a model with too many features");
    }
    entries = new double[numbers[features]];
    for (int i = 0; i < count; i++) {
      long head = (((long) (firstOutcomes[i + 1] - firstOutcomes[i])) << BITS_OF_BEGIN);
      head = (head | firstOutcomes[i]) << BITS_OF_LABEL;
      for (int feature = firstFeatures[i]; feature < firstFeatures[i + 1]; feature++) {
        entries[numbers[feature]] = Double.longBitsToDouble(head);
      }
    }
    slots = new int[Integer.highestOneBit(features + 1) * 4];
    prior = StrictMath.log(1.0 / outcomes.length);
    at = index(at + Integer.BYTES, numbers);
    double[] parameters = new double[entries.length - features];
    if (at + parameters.length * Double.BYTES != file.length) {
      throw new IOException("a model with more than its parameters, or less");
    }
    ByteBuffer.wrap(file, at, file.length - at).asDoubleBuffer().get(parameters);
    for (int i = 0; i < features; i++) {
      int length = numbers[i + 1] - numbers[i] - 1;
      System.arraycopy(parameters, numbers[i] - i, entries, numbers[i] + 1, length);
    }
    // The parameters need not be there twice.
    this.file = Arrays.copyOf(file, at);
  }

  /**
   * Reads the outcomes of a pattern, and says how many features have it, which stands first.
   *
   * @param firstOutcomes where those of each pattern begin, and behind them those of the next
   */
  private int readPattern(int pattern, int start, int[] firstOutcomes) throws IOException {
    int end = start + 2 + unsigned(start);
    int having = -1;
    int number = 0;
    int next = firstOutcomes[pattern];
    for (int at = start + 2; at <= end; at++) {
      if (at < end && file[at] != ' ') {
        number = 10 * number + file[at] - '0';
        continue;
      }
      if (having < 0) {
        having = number;
      } else if (number < 0 || number >= outcomes.length) {
        throw new IOException("a model with outcomes that it does not name");
      } else {
        if (next == concerned.length) {
          concerned = Arrays.copyOf(concerned, 2 * next);
        }
        concerned[next++] = (byte) number;
      }
      number = 0;
    }
    firstOutcomes[pattern + 1] = next;
    return having;
  }

  /** Finds all features, and says where they end. */
  private int index(int start, int[] numbers) {
    int at = start;
    for (int i = 0; i + 1 < numbers.length; i++) {
      int feature = numbers[i];
      entries[feature] = Double.longBitsToDouble(head(feature) | at);
      longest = Math.max(longest, unsigned(at));
      int end = at + 2 + unsigned(at);
      int hash = 0;
      for (int each = at + 2; each < end; each += width(each)) {
        hash = 31 * hash + letter(each);
      }
      int slot = slot(hash);
      while (slots[slot] != 0
          && !(mayHave(slots[slot], hash) && sameLabels((slots[slot] & NUMBER) - 1, feature))) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (hash & ~NUMBER) | (feature + 1);
      at = end;
    }
    return at;
  }

  private long head(int feature) {
    return Double.doubleToRawLongBits(entries[feature]);
  }

  /** Where in the file a feature is written. */
  private int label(int feature) {
    return (int) head(feature) & LABEL;
  }

  /** Whether the feature in a slot can have a hash. */
  private static boolean mayHave(int entry, int hash) {
    return (entry ^ hash) >>> BITS_OF_NUMBER == 0;
  }

  private int slot(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (slots.length - 1);
  }

  private int unsigned(int at) {
    return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
  }

  /** How many bytes Java's own UTF-8 spends on the letter. */
  private int width(int at) {
    byte first = file[at];
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : 3;
  }

  private char letter(int at) {
    byte first = file[at];
    if (first >= 0) {
      return (char) first;
    }
    int second = file[at + 1] & 0x3F;
    return (char)
        ((first & 0xE0) == 0xC0
            ? ((first & 0x1F) << 6) | second
            : ((first & 0x0F) << 12) | (second << 6) | (file[at + 2] & 0x3F));
  }

  private boolean sameLabels(int one, int other) {
    int first = label(one);
    int second = label(other);
    int length = 2 + unsigned(first);
    for (int i = 0; i < length; i++) {
      if (file[first + i] != file[second + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isLabel(int feature, String... parts) {
    int label = label(feature);
    int at = label + 2;
    int end = at + unsigned(label);
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
      byte first = file[at];
      if (first >= 0) {
        if (first != text.charAt(i)) {
          return -1;
        }
        at++;
      } else {
        if (letter(at) != text.charAt(i)) {
          return -1;
        }
        at += width(at);
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
    int slot = slot(hash);
    for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
      int feature = (entry & NUMBER) - 1;
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
      long head = head(feature);
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

  private int fourBytes(int at) {
    return (unsigned(at) << 16) | unsigned(at + 2);
  }

  @Override
  public Set<Map.Entry<String, Context>> entrySet() {
    throw new UnsupportedOperationException();
  }
}
