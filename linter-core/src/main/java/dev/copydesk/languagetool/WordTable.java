package dev.copydesk.languagetool;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A map from words to a number and another word of the table each, quick to load: it is one array
 * of bytes, in which a word is looked for in place.
 *
 * <p>An entry is the length of the word in bytes, the word in UTF-8, its number, and where its
 * other word stands. Where the entries of the words of some hash begin says an array with open
 * addressing.
 */
final class WordTable {
  private static final int NONE = -1;

  private final int[] starts;
  private final byte[] entries;

  private WordTable(int[] starts, byte[] entries) {
    this.starts = starts;
    this.entries = entries;
  }

  /** What a word stands for. */
  record Value(int number, String other) {}

  /**
   * Writes a table.
   *
   * @param words what each word stands for; each other word has to be among them
   */
  static void write(Map<String, Value> words, DataOutputStream out) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    int size = 0;
    for (String word : words.keySet()) {
      places.put(word, size);
      size += 2 + word.getBytes(StandardCharsets.UTF_8).length + 2 + 4;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
    DataOutputStream entries = new DataOutputStream(bytes);
    int[] starts = new int[Integer.highestOneBit(words.size() + 1) * 4];
    for (Map.Entry<String, Value> each : words.entrySet()) {
      byte[] word = each.getKey().getBytes(StandardCharsets.UTF_8);
      int start = entries.size();
      entries.writeShort(word.length);
      entries.write(word);
      entries.writeShort(each.getValue().number());
      entries.writeInt(Objects.requireNonNull(places.get(each.getValue().other())));
      int slot = slot(each.getKey(), starts.length);
      while (starts[slot] != 0) {
        slot = (slot + 1) & (starts.length - 1);
      }
      starts[slot] = start + 1;
    }
    Numbers.write(starts, out);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  static WordTable read(DataInputStream in) throws IOException {
    int[] starts = Numbers.read(in);
    byte[] entries = new byte[in.readInt()];
    in.readFully(entries);
    return new WordTable(starts, entries);
  }

  /** Spreads what words of the same letters in another order have in common. */
  private static int slot(String word, int slots) {
    int hash = word.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots - 1);
  }

  /** Where the entry of a word is; negative if there is none. */
  int find(String word) {
    int slot = slot(word, starts.length);
    while (starts[slot] != 0) {
      int place = starts[slot] - 1;
      if (isAt(place, word)) {
        return place;
      }
      slot = (slot + 1) & (starts.length - 1);
    }
    return NONE;
  }

  private boolean isAt(int place, String word) {
    int length = unsigned(place);
    int chars = word.length();
    if (length < chars) {
      return false;
    }
    for (int i = 0; i < chars; i++) {
      byte b = entries[place + 2 + i];
      if (b < 0) {
        return word(place).equals(word);
      }
      if (b != word.charAt(i)) {
        return false;
      }
    }
    return length == chars;
  }

  String word(int place) {
    return new String(entries, place + 2, unsigned(place), StandardCharsets.UTF_8);
  }

  int number(int place) {
    return unsigned(afterWord(place));
  }

  /** The other word. */
  String other(int place) {
    int at = afterWord(place) + 2;
    return word((unsigned(at) << 16) | unsigned(at + 2));
  }

  private int afterWord(int place) {
    return place + 2 + unsigned(place);
  }

  private int unsigned(int at) {
    return ((entries[at] & 0xFF) << 8) | (entries[at + 1] & 0xFF);
  }
}
