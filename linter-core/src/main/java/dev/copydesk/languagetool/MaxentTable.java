package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A model of OpenNLP's maximum entropy, read in place: only what says a feature that comes up is
 * made an object. OpenNLP makes some hundred thousand objects of a model before it is of use.
 *
 * <p>The file has the outcomes; for each pattern of outcomes how many features have it; the
 * features; and then the parameters of each feature, as many as its pattern has outcomes.
 */
final class MaxentTable extends AbstractMap<String, Context> {
  private static final Context NOTHING = new Context(new int[0], new double[0]);

  /** In a slot. */
  private static final int BITS_OF_NUMBER = 20;

  private static final int NUMBER = (1 << BITS_OF_NUMBER) - 1;

  private final byte[] file;
  private final String[] outcomes;

  /** Where in the file each pattern is written: how many features have it, and its outcomes. */
  private final int[] patterns;

  /** How many outcomes each pattern has. */
  private final int[] sizes;

  /** The number of the first feature that has each pattern. */
  private final int[] firstFeatures;

  /** Where in the file the parameters of the first feature of each pattern are. */
  private final int[] parameters;

  /** Where in the file each feature is written. */
  private final int[] labels;

  /**
   * With open addressing: the number of the feature, from 1, and above it the upper bits of its
   * hash, by which nearly all others are told from it.
   */
  private final int[] slots;

  /** What every outcome has before anything is known. */
  private final double prior;

  private final @Nullable Context[] known;

  /**
   * For a feature: what is said of that which has an outcome before it, by the number of the
   * outcome, from 1; 0 if there is none.
   */
  private final @Nullable Context[] @Nullable [] behindOutcomes;

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
    patterns = new int[in.readInt()];
    sizes = new int[patterns.length];
    firstFeatures = new int[patterns.length];
    int at = file.length - bytes.available();
    int features = 0;
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = at;
      firstFeatures[i] = features;
      int[] numbers = numbers(at, 1);
      features += numbers[0];
      sizes[i] = countNumbers(at) - 1;
      at += 2 + unsigned(at);
    }
    if (fourBytes(at) != features) {
      throw new IOException("a model with features that have no outcomes");
    }
    if (features >= NUMBER) {
      throw new IOException("a model with too many features");
    }
    labels = new int[features];
    known = new Context[features];
    behindOutcomes = new Context[features][];
    slots = new int[Integer.highestOneBit(features + 1) * 4];
    prior = StrictMath.log(1.0 / outcomes.length);
    at = index(at + Integer.BYTES);
    parameters = new int[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      parameters[i] = at;
      int next = i + 1 < patterns.length ? firstFeatures[i + 1] : features;
      at += (next - firstFeatures[i]) * sizes[i] * Double.BYTES;
    }
    if (at != file.length) {
      throw new IOException("a model with more than its parameters, or less");
    }
  }

  /** The first of the numbers with blanks between them that are written somewhere. */
  private int[] numbers(int start, int count) {
    int[] numbers = new int[count];
    int at = start + 2;
    int end = at + unsigned(start);
    for (int i = 0; i < count; i++) {
      while (at < end && file[at] != ' ') {
        numbers[i] = 10 * numbers[i] + file[at] - '0';
        at++;
      }
      at++;
    }
    return numbers;
  }

  private int countNumbers(int start) {
    int end = start + 2 + unsigned(start);
    int count = 1;
    for (int at = start + 2; at < end; at++) {
      if (file[at] == ' ') {
        count++;
      }
    }
    return count;
  }

  /** Finds all features, and says where they end. */
  private int index(int start) {
    int at = start;
    for (int feature = 0; feature < labels.length; feature++) {
      labels[feature] = at;
      int end = at + 2 + unsigned(at);
      int hash = 0;
      for (int i = at + 2; i < end; i += width(i)) {
        hash = 31 * hash + letter(i);
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
    int length = 2 + unsigned(labels[one]);
    for (int i = 0; i < length; i++) {
      if (file[labels[one] + i] != file[labels[other] + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isLabel(int feature, String... parts) {
    int at = labels[feature] + 2;
    int end = at + unsigned(labels[feature]);
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

  /**
   * What is said of a feature behind an outcome, if that has been looked up.
   *
   * @param outcome its number; -1 for that before the first place
   * @param feature -1 if the model does not have it by itself
   */
  @Nullable Context knownBehind(int outcome, int feature) {
    @Nullable Context[] all = feature < 0 ? null : behindOutcomes[feature];
    return all == null ? null : all[1 + outcome];
  }

  /**
   * Looks up what is said of a feature behind an outcome.
   *
   * @param parts of the feature behind the outcome
   */
  Context behind(int outcome, int feature, String... parts) {
    Context said = context(find(parts));
    if (feature >= 0) {
      @Nullable Context[] all = behindOutcomes[feature];
      if (all == null) {
        all = new Context[1 + outcomes.length];
        behindOutcomes[feature] = all;
      }
      all[1 + outcome] = said;
    }
    return said;
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

  /** Adds what is said of a feature. */
  static void add(Context said, double[] sums) {
    int[] concerned = said.getOutcomes();
    double[] parameters = said.getParameters();
    for (int i = 0; i < concerned.length; i++) {
      sums[concerned[i]] += parameters[i];
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

  /** What is said of a feature; nothing of -1. */
  Context context(int feature) {
    if (feature < 0) {
      return NOTHING;
    }
    Context made = known[feature];
    if (made == null) {
      int pattern = pattern(feature);
      double[] values = new double[sizes[pattern]];
      int at =
          parameters[pattern] + (feature - firstFeatures[pattern]) * values.length * Double.BYTES;
      for (int i = 0; i < values.length; i++) {
        values[i] = Double.longBitsToDouble(eightBytes(at + i * Double.BYTES));
      }
      int[] numbers = numbers(patterns[pattern], 1 + values.length);
      made = new Context(Arrays.copyOfRange(numbers, 1, numbers.length), values);
      // Its fields are not final: another thread must not see it before them.
      VarHandle.releaseFence();
      known[feature] = made;
    }
    return made;
  }

  /** The last that begins before the feature or with it. */
  private int pattern(int feature) {
    int low = 0;
    int high = patterns.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstFeatures[middle] <= feature) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int fourBytes(int at) {
    return (unsigned(at) << 16) | unsigned(at + 2);
  }

  private long eightBytes(int at) {
    return ((long) fourBytes(at) << 32) | (fourBytes(at + 4) & 0xFFFF_FFFFL);
  }

  @Override
  public Set<Map.Entry<String, Context>> entrySet() {
    throw new UnsupportedOperationException();
  }
}
