package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Which tags OpenNLP's tagger may give a word: its own dictionary as a table, for which it would
 * read a large file of XML at every start.
 */
final class WordTags implements TagDictionary {
  /** The name of the dictionary's own file in the tagger's model. */
  static final String ENTRY = "tags.tagdict";

  private static final String FILE = "tags-of-words";

  private final WordTable words;
  private final String[][] tags;

  private WordTags(WordTable words, String[][] tags) {
    this.words = words;
    this.tags = tags;
  }

  /**
   * Reads the table that the build made.
   *
   * @param size that of the dictionary's own file
   * @param checksum its CRC-32
   * @return empty if there is none, or if it was made of another dictionary
   */
  static Optional<TagDictionary> of(long size, long checksum) throws IOException {
    Optional<DataInputStream> data = DerivedData.open(FILE);
    return data.isEmpty() ? Optional.empty() : of(size, checksum, data.get());
  }

  /** Likewise, of the dictionary's own file. */
  static Optional<TagDictionary> of(byte[] xml) throws IOException {
    return of(xml.length, checksum(xml));
  }

  static Optional<TagDictionary> of(long size, long checksum, DataInputStream data)
      throws IOException {
    try (DataInputStream in = data) {
      if (in.readInt() != size || in.readLong() != checksum) {
        return Optional.empty();
      }
      String[][] tags = new String[in.readInt()][];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = in.readUTF().split(" ", -1);
      }
      return Optional.of(new WordTags(WordTable.read(in), tags));
    }
  }

  /**
   * Has OpenNLP read the dictionary, and keeps what is in it.
   *
   * @param xml the dictionary's own file
   */
  static void write(byte[] xml, Path folder) throws IOException {
    POSDictionary dictionary = POSDictionary.create(new ByteArrayInputStream(xml));
    if (!dictionary.isCaseSensitive()) {
      throw new IOException("a dictionary that ignores case, as the table does not");
    }
    Map<String, Integer> tags = new LinkedHashMap<>();
    Map<String, WordTable.Value> words = new TreeMap<>();
    for (String word : dictionary) {
      String all = String.join(" ", dictionary.getTags(word));
      words.put(word, new WordTable.Value(tags.computeIfAbsent(all, added -> tags.size()), word));
    }
    List<String> inOrder = new ArrayList<>(tags.keySet());
    DerivedData.write(
        folder.resolve(FILE),
        List.of(),
        out -> {
          out.writeInt(xml.length);
          out.writeLong(checksum(xml));
          out.writeInt(inOrder.size());
          for (String each : inOrder) {
            out.writeUTF(each);
          }
          WordTable.write(words, out);
        });
  }

  static long checksum(byte[] xml) {
    CRC32 checksum = new CRC32();
    checksum.update(xml);
    return checksum.getValue();
  }

  @Override
  public String @Nullable [] getTags(String word) {
    int place = words.find(word);
    return place < 0 ? null : tags[words.number(place)];
  }
}
