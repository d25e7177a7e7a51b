package dev.copydesk.languagetool;

import dev.copydesk.lexicon.EnglishDictionary;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * The words of a dialect that LanguageTool has in plain lists, as the automaton that it makes of
 * them at every start. LanguageTool looks for it among those it has made before it makes one.
 */
final class SpellingData {
  private static final String MADE = "dicPathToDict";

  private SpellingData() {}

  /** Gives LanguageTool what was made for a dialect. */
  static void give(String tag) {
    try {
      Optional<DataInputStream> data = DerivedData.open(name(tag));
      if (data.isPresent()) {
        try (DataInputStream in = data.get()) {
          String key = in.readUTF();
          if (!made().containsKey(key)) {
            made().put(key, dictionary(in, key.substring(key.indexOf('|') + 1)));
          }
        }
      }
    } catch (IOException | ReflectiveOperationException | ClassCastException e) {
      // LanguageTool makes it itself, as another release of it has to.
      return;
    }
  }

  private static Dictionary dictionary(DataInputStream in, String description) throws IOException {
    FSA automaton = EnglishDictionary.automaton(in, in.readInt());
    try (InputStream info = JLanguageTool.getDataBroker().getFromResourceDirAsStream(description)) {
      return new Dictionary(automaton, DictionaryMetadata.read(info));
    }
  }

  /** Has LanguageTool make an automaton, and keeps it. */
  static void write(Language language, Path folder)
      throws IOException, ReflectiveOperationException {
    Map<String, Dictionary> before = new HashMap<>(made());
    MorfologikSpellerRule rule = (MorfologikSpellerRule) language.getDefaultSpellingRule();
    List<String> lists = new ArrayList<>(List.of(rule.getSpellingFileName()));
    lists.addAll(rule.getAdditionalSpellingFileNames());
    lists.add(rule.getLanguageVariantSpellingFileName());
    lists.add(rule.getFileName().replace(".dict", ".info"));
    rule.isMisspelled("a");
    for (Map.Entry<String, Dictionary> each : made().entrySet()) {
      if (!before.containsKey(each.getKey())) {
        DerivedData.write(
            folder.resolve(name(language.getShortCodeWithCountryAndVariant())),
            lists,
            out -> {
              out.writeUTF(each.getKey());
              ByteArrayOutputStream automaton = new ByteArrayOutputStream();
              new CFSA2Serializer().serialize(each.getValue().fsa, automaton);
              out.writeInt(automaton.size());
              automaton.writeTo(out);
            });
      }
    }
  }

  private static String name(String tag) {
    return "spelling-" + tag;
  }

  /** By the lists they are made of. */
  @SuppressWarnings("unchecked")
  private static Map<String, Dictionary> made() throws ReflectiveOperationException {
    return (Map<String, Dictionary>) Internals.get(MorfologikMultiSpeller.class, MADE, null);
  }
}
