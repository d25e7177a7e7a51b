package dev.copydesk.languagetool.speller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.EncoderType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/** Our search finds what morfologik's and LanguageTool's spellers find, in the same order. */
final class SpellingDictionaryTest {
  /** More of them take a minute for a thousand: {@code -Dspeller.words=20000}. */
  private static final int WORDS = Integer.getInteger("speller.words", 120);

  @ParameterizedTest
  @ValueSource(strings = {"US", "GB", "CA", "AU", "NZ", "ZA"})
  void aMisspeltWord(String country) {
    String file = "/en/hunspell/en_" + country + ".dict";
    Dictionary dictionary = MorfologikSpeller.getDictionaryWithCaching(file);
    SpellingDictionary words = SpellingDictionary.of(dictionary).orElseThrow();
    Miswriting miswriting = new Miswriting(words(dictionary), country.hashCode());
    int found = 0;
    for (int i = 0; i < WORDS; i++) {
      String word = miswriting.next();
      for (int distance = 1; distance <= 3; distance++) {
        // The farther, the slower is morfologik.
        if (i % (distance * distance) == 0) {
          MorfologikSpeller theirs = new MorfologikSpeller(file, distance);
          QuickSpeller ours = new QuickSpeller(file, theirs, words, distance);
          List<String> expected = shown(theirs.getSuggestions(word));
          assertThat(shown(ours.getSuggestions(word)))
              .as(word + " at " + distance)
              .isEqualTo(expected);
          found += expected.size();
        }
      }
    }
    assertThat(found).isGreaterThan(WORDS / 10);
  }

  @Test
  void fromManyThreads() {
    String file = "/en/hunspell/en_US.dict";
    Dictionary dictionary = MorfologikSpeller.getDictionaryWithCaching(file);
    SpellingDictionary words = SpellingDictionary.of(dictionary).orElseThrow();
    Miswriting miswriting = new Miswriting(words(dictionary), 1);
    List<String> wrong = Stream.generate(miswriting::next).limit(WORDS).toList();
    List<CompletableFuture<List<List<String>>>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () -> wrong.stream().map(each -> shown(words.near(each, 2))).toList()));
    }
    SpellingDictionary alone = SpellingDictionary.of(dictionary).orElseThrow();
    List<List<String>> expected = wrong.stream().map(each -> shown(alone.near(each, 2))).toList();
    assertThat(all).allSatisfy(each -> assertThat(each.join()).isEqualTo(expected));
  }

  /** Words with a separator and without one, of every width, and every kind of replacement. */
  @Test
  void anyDictionary() throws IOException {
    DictionaryMetadata metadata =
        DictionaryMetadata.builder()
            .separator('+')
            .encoding("UTF-8")
            .encoder(EncoderType.NONE)
            .frequencyIncluded()
            .ignoreDiacritics()
            .supportRunOnWords()
            .convertCase()
            .withEquivalentChars(Map.of('k', List.of('c', 'q')))
            .withReplacementPairs(
                Map.of(
                    "f", List.of("ph", "x"),
                    "xi", List.of("z"),
                    "o", List.of("oo"),
                    "abc", List.of("a", "bcd", "cba"),
                    "shun", List.of("tion", "sion")))
            .withInputConversionPairs(Map.of("\u2019", "'"))
            .withOutputConversionPairs(Map.of("'", "\u2019"))
            .build();
    List<String> words =
        new ArrayList<>(
            List.of(
                "phone+B",
                "photo+Z",
                "zoo+A",
                "nation+Q",
                "passion+K",
                "cat+C",
                "queen+",
                "cba",
                "abcde+F",
                "bcd",
                "of course+M",
                "it's+P",
                "\u00E4ther+D",
                "\u20AC+E",
                "C+++H",
                "\uD83D\uDE42+B",
                "a\uD83D\uDE42b",
                "\u01E4oz+L",
                "ab+",
                "a+Z",
                "co+B",
                "coco",
                "cooc+D",
                "x+A",
                "xxz",
                "zx+Y"));
    Dictionary dictionary = dictionary(words, metadata);
    SpellingDictionary near = SpellingDictionary.of(dictionary).orElseThrow();
    Miswriting miswriting =
        new Miswriting(words.stream().map(SpellingDictionaryTest::word).toList(), 7);
    for (int i = 0; i < 5_000; i++) {
      String word = miswriting.next();
      for (int distance = 1; distance <= 3; distance++) {
        Speller theirs = new Speller(dictionary, distance);
        List<String> expected = new ArrayList<>();
        if (word.length() < 50) {
          theirs
              .findReplacementCandidates(word)
              .forEach(each -> expected.add(each.getWord() + " " + each.getDistance()));
        }
        theirs
            .replaceRunOnWordCandidates(word)
            .forEach(each -> expected.add(each.getWord() + " " + each.getDistance()));
        assertThat(shown(near.near(word, distance)))
            .as(word + " at " + distance)
            .isEqualTo(expected);
      }
    }
  }

  private static Dictionary dictionary(List<String> words, DictionaryMetadata metadata)
      throws IOException {
    List<byte[]> lines = new ArrayList<>();
    words.forEach(each -> lines.add(each.getBytes(StandardCharsets.UTF_8)));
    lines.sort(FSABuilder.LEXICAL_ORDERING);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CFSA2Serializer().serialize(FSABuilder.build(lines), bytes);
    return new Dictionary(FSA.read(new ByteArrayInputStream(bytes.toByteArray())), metadata);
  }

  private static List<String> shown(List<WeightedSuggestion> suggestions) {
    return suggestions.stream().map(each -> each.getWord() + " " + each.getWeight()).toList();
  }

  /** The words of a dictionary, in one order. */
  private static List<String> words(Dictionary dictionary) {
    List<String> words = new ArrayList<>();
    for (ByteBuffer bytes : dictionary.fsa) {
      words.add(word(StandardCharsets.UTF_8.decode(bytes).toString()));
    }
    return Collections.unmodifiableList(words);
  }

  private static String word(String entry) {
    int separator = entry.indexOf('+');
    return separator > 0 ? entry.substring(0, separator) : entry;
  }
}
