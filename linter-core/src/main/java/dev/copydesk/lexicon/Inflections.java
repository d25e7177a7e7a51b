package dev.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of English words, from the dictionary that LanguageTool ships beside that of {@link
 * Lexicon}. A word that the lexicon lacks is inflected as regular ones are.
 */
public final class Inflections {
  /** Forms that are made of a word, by the tags of the Penn Treebank. */
  public static final List<String> TAGS = List.of("VBZ", "VBD", "VBN", "VBG", "NNS");

  private static final String VOWELS = "aeiou";

  private final Dictionary dictionary;

  private Inflections(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The one dictionary, loaded when first asked for. */
  public static Inflections english() {
    return Holder.ENGLISH;
  }

  /** The form of a word with a tag; empty if it has none. */
  public Optional<String> form(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String each : List.of(word, lower)) {
      List<String> forms = lookUp(each + "|" + tag);
      if (!forms.isEmpty()) {
        return Optional.of(forms.get(0));
      }
    }
    int hyphen = word.lastIndexOf('-') + 1;
    if (hyphen > 0 && hyphen < word.length()) {
      return form(word.substring(hyphen), tag).map(last -> word.substring(0, hyphen) + last);
    }
    return Lexicon.english().knows(word) ? Optional.empty() : Optional.of(regular(word, tag));
  }

  private List<String> lookUp(String key) {
    List<String> forms = new ArrayList<>();
    for (WordData data : new DictionaryLookup(dictionary).lookup(key)) {
      forms.add(Objects.toString(data.getStem(), ""));
    }
    forms.removeIf(String::isEmpty);
    return forms;
  }

  private static String regular(String word, String tag) {
    return switch (tag) {
      case "VBZ", "NNS" -> plural(word);
      case "VBG" -> (isMute(word) ? word.substring(0, word.length() - 1) : word) + "ing";
      default ->
          word.endsWith("e") ? word + "d" : isShortY(word) ? cutY(word) + "ied" : word + "ed";
    };
  }

  /** The regular plural of a word. */
  public static String plural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String hissing : List.of("s", "x", "z", "ch", "sh")) {
      if (lower.endsWith(hissing)) {
        return word + "es";
      }
    }
    return isShortY(lower) ? cutY(word) + "ies" : word + "s";
  }

  private static boolean isShortY(String word) {
    int length = word.length();
    return length > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(length - 2)) < 0;
  }

  private static String cutY(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isMute(String word) {
    return word.length() > 2 && word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("oe");
  }

  private static final class Holder {
    static final Inflections ENGLISH = new Inflections(EnglishDictionary.FORMS.dictionary());
  }
}
