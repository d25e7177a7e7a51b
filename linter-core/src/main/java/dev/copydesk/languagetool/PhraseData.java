package dev.copydesk.languagetool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * The phrases of several words that LanguageTool reads as one, as tables that take the place of the
 * maps it fills from its lists at every start.
 */
enum PhraseData {
  ENGLISH("phrases-en", "/en/multiwords.txt") {
    @Override
    MultiWordChunker chunker() {
      return MultiWordChunker.getInstance(list(), true, true, false);
    }
  },
  GLOBAL("phrases-global", "/spelling_global.txt") {
    @Override
    MultiWordChunker chunker() {
      return MultiWordChunker.getInstance(
          list(), true, true, false, MultiWordChunker.tagForNotAddingTags);
    }
  };

  private static final List<String> STARTS = List.of("mStartSpace", "mStartNoSpace");
  private static final List<String> FULL = List.of("mFullSpace", "mFullNoSpace");
  private static final String FILLED = "initialized";

  private final String file;
  private final String list;

  PhraseData(String file, String list) {
    this.file = file;
    this.list = list;
  }

  /** The one that LanguageTool keeps for the list and these settings, which are English's. */
  abstract MultiWordChunker chunker();

  String list() {
    return list;
  }

  /** Gives LanguageTool the tables. */
  void give() {
    try {
      MultiWordChunker chunker = chunker();
      synchronized (chunker) {
        if (!(Boolean) Internals.get(MultiWordChunker.class, FILLED, chunker)) {
          fill(chunker);
        }
      }
    } catch (IOException | ReflectiveOperationException | ClassCastException e) {
      // LanguageTool reads the list itself, as another release of it has to.
      return;
    }
  }

  private void fill(MultiWordChunker chunker) throws IOException, ReflectiveOperationException {
    Optional<DataInputStream> data = DerivedData.open(file);
    if (data.isEmpty()) {
      return;
    }
    try (DataInputStream in = data.get()) {
      List<String> tags = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        tags.add(in.readUTF().intern());
      }
      for (String field : STARTS) {
        WordTable table = WordTable.read(in);
        Internals.set(
            MultiWordChunker.class, field, chunker, new WordTableMap<>(table, table::number));
      }
      for (String field : FULL) {
        WordTable table = WordTable.read(in);
        Internals.set(
            MultiWordChunker.class,
            field,
            chunker,
            new WordTableMap<>(
                table,
                place ->
                    new AnalyzedToken(
                        table.word(place), tags.get(table.number(place)), table.other(place))));
      }
      Internals.set(MultiWordChunker.class, FILLED, chunker, true);
    }
  }

  /** Has LanguageTool fill its maps, and keeps what is in them. */
  void write(Path folder) throws IOException, ReflectiveOperationException {
    MultiWordChunker chunker = chunker();
    chunker.disambiguate(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
    Map<String, Integer> tags = new LinkedHashMap<>();
    List<Map<String, WordTable.Value>> tables = new ArrayList<>();
    for (String field : STARTS) {
      Map<String, WordTable.Value> words = new TreeMap<>();
      Map<?, ?> map = (Map<?, ?>) Internals.get(MultiWordChunker.class, field, chunker);
      map.forEach(
          (word, length) ->
              words.put((String) word, new WordTable.Value((Integer) length, (String) word)));
      tables.add(words);
    }
    for (String field : FULL) {
      Map<String, WordTable.Value> words = new TreeMap<>();
      Map<?, ?> map = (Map<?, ?>) Internals.get(MultiWordChunker.class, field, chunker);
      map.forEach(
          (word, token) -> {
            AnalyzedToken read = (AnalyzedToken) token;
            int tag = tags.computeIfAbsent(read.getPOSTag(), added -> tags.size());
            words.put((String) word, new WordTable.Value(tag, read.getLemma()));
          });
      tables.add(words);
    }
    DerivedData.write(
        folder.resolve(file), List.of(list), out -> write(tags.keySet(), tables, out));
  }

  private static void write(
      Iterable<String> tags, List<Map<String, WordTable.Value>> tables, DataOutputStream out)
      throws IOException {
    List<String> all = new ArrayList<>();
    tags.forEach(all::add);
    out.writeInt(all.size());
    for (String tag : all) {
      out.writeUTF(tag);
    }
    for (Map<String, WordTable.Value> table : tables) {
      WordTable.write(table, out);
    }
  }
}
