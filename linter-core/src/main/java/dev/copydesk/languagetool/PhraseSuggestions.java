package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.tools.StringTools;

/**
 * The phrases that LanguageTool suggests for misspelled ones, sorted only as far as they begin with
 * the letter of the phrase in question: it looks for no others, and sorts all of them.
 */
final class PhraseSuggestions {
  private static final String FILE = "phrase-suggestions";
  private static final List<String> LISTS = List.of("/en/multiwords.txt", "/spelling_global.txt");
  private static final String BY_KEY = "suggestionsMap";
  private static final String BY_LETTERS = "suggestionsMapNoSpacesKey";

  /** By the first letters of their keys, as they are in the file. */
  private final Map<Character, byte[]> phrases = new HashMap<>();

  private final Map<Character, Group> groups = new HashMap<>();

  /** The phrases of a letter, in maps that are filled in the order in which LanguageTool does. */
  private record Group(
      Map<String, List<String>> byKey, Map<String, List<String>> byLetters, PhraseRows rows) {}

  private PhraseSuggestions(DataInputStream in) throws IOException {
    for (int count = in.readInt(); count > 0; count--) {
      char letter = in.readChar();
      phrases.put(letter, in.readNBytes(in.readInt()));
    }
  }

  /** What LanguageTool asks for suggestions; empty if it has to make that itself. */
  static Optional<MultitokenSpeller> speller() {
    try {
      Optional<DataInputStream> data = DerivedData.open(FILE);
      if (data.isEmpty()) {
        return Optional.empty();
      }
      try (DataInputStream in = data.get()) {
        PhraseSuggestions suggestions = new PhraseSuggestions(in);
        QuickPhraseSpeller speller = new QuickPhraseSpeller();
        Internals.set(MultitokenSpeller.class, BY_KEY, speller, suggestions.new ByKey(speller));
        Internals.set(MultitokenSpeller.class, BY_LETTERS, speller, suggestions.new ByLetters());
        return Optional.of(speller);
      }
    } catch (IOException | ReflectiveOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps the phrases of the lists.
   *
   * @throws IllegalStateException if they are not what LanguageTool makes of the lists
   */
  static void write(Path folder) throws IOException, ReflectiveOperationException {
    Language language = Languages.getLanguageForShortCode("en");
    Map<Character, List<String>> lines = new TreeMap<>();
    for (String list : LISTS) {
      for (String line : JLanguageTool.getDataBroker().getFromResourceDirAsLines(list)) {
        if (!line.startsWith("#")) {
          for (String phrase : language.prepareLineForSpeller(line.split("#", 2)[0].trim())) {
            if (key(phrase).indexOf(' ') >= 0) {
              lines.computeIfAbsent(key(phrase).charAt(0), letter -> new ArrayList<>()).add(phrase);
            }
          }
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(lines, new DataOutputStream(bytes));
    check(bytes.toByteArray(), language.getMultitokenSpeller());
    DerivedData.write(folder.resolve(FILE), LISTS, bytes::writeTo);
  }

  private static void write(Map<Character, List<String>> lines, DataOutputStream out)
      throws IOException {
    out.writeInt(lines.size());
    for (Map.Entry<Character, List<String>> each : lines.entrySet()) {
      ByteArrayOutputStream group = new ByteArrayOutputStream();
      DataOutputStream phrases = new DataOutputStream(group);
      phrases.writeInt(each.getValue().size());
      for (String phrase : each.getValue()) {
        phrases.writeUTF(phrase);
      }
      out.writeChar(each.getKey());
      out.writeInt(group.size());
      group.writeTo(out);
    }
  }

  private static void check(byte[] written, MultitokenSpeller speller)
      throws IOException, ReflectiveOperationException {
    PhraseSuggestions read =
        new PhraseSuggestions(new DataInputStream(new ByteArrayInputStream(written)));
    Map<String, List<String>> byLetters = new HashMap<>();
    Map<Character, String> byKey = new HashMap<>();
    for (char letter : read.phrases.keySet()) {
      Group group = read.group(letter);
      byLetters.putAll(group.byLetters);
      byKey.put(letter, group.byKey.toString());
    }
    Map<Character, String> expected = new HashMap<>();
    ((Map<?, ?>) Internals.get(MultitokenSpeller.class, BY_KEY, speller))
        .forEach((letter, group) -> expected.put((Character) letter, group.toString()));
    if (!byKey.equals(expected)
        || !byLetters.equals(Internals.get(MultitokenSpeller.class, BY_LETTERS, speller))) {
      throw new IllegalStateException("LanguageTool reads phrases otherwise");
    }
  }

  /** What LanguageTool sorts a phrase by. */
  private static String key(String phrase) {
    return StringTools.removeDiacritics(phrase.toLowerCase(Locale.getDefault())).replace("-", " ");
  }

  private synchronized Group group(char letter) {
    return groups.computeIfAbsent(letter, this::sorted);
  }

  private Group sorted(char letter) {
    Map<String, List<String>> byKey = new HashMap<>();
    Map<String, List<String>> byLetters = new HashMap<>();
    byte[] bytes = phrases.get(letter);
    if (bytes != null) {
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
        for (int count = in.readInt(); count > 0; count--) {
          String phrase = in.readUTF();
          String key = key(phrase);
          add(byKey, key, phrase);
          add(byLetters, key.replace(" ", ""), phrase);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Group(byKey, byLetters, new PhraseRows(byKey));
  }

  private static void add(Map<String, List<String>> map, String key, String phrase) {
    List<String> same = map.computeIfAbsent(key, missing -> new ArrayList<>());
    if (!same.contains(phrase)) {
      same.add(phrase);
    }
  }

  /** The phrases by their first letters, and by their keys; those that are looked for. */
  private final class ByKey extends HashMap<Character, Map<String, List<String>>> {
    // Not written with it: nobody writes it.
    @SuppressWarnings("serial")
    private final QuickPhraseSpeller speller;

    ByKey(QuickPhraseSpeller speller) {
      this.speller = speller;
    }

    @Override
    public boolean containsKey(Object letter) {
      return phrases.containsKey((Character) letter);
    }

    @Override
    public @Nullable Map<String, List<String>> get(Object letter) {
      if (!containsKey(letter)) {
        return null;
      }
      Group group = group((Character) letter);
      String original = speller.looking();
      if (original == null) {
        return group.byKey;
      }
      String phrase = original.replace("- ", "-").replace(" -", "-");
      return group.rows.near(original, phrase.length(), key(phrase));
    }
  }

  /** The phrases by their keys without blanks. */
  private final class ByLetters extends HashMap<String, List<String>> {
    @Override
    public boolean containsKey(Object letters) {
      return get(letters) != null;
    }

    @Override
    public @Nullable List<String> get(Object letters) {
      String wanted = (String) letters;
      return wanted.isEmpty() ? null : group(wanted.charAt(0)).byLetters.get(wanted);
    }
  }
}
