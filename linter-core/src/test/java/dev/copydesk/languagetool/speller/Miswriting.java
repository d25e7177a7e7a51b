package dev.copydesk.languagetool.speller;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Miswrites words by rule: the slips of a hand, the spellings of an ear, and odd characters. */
final class Miswriting {
  private static final int MOST_SLIPS = 3;

  /** Marks, letters of other alphabets, halves of characters, and what parts words. */
  private static final List<String> ODD =
      List.of(
          "+",
          "-",
          "'",
          "\u2019",
          ".",
          "7",
          "\u00DF",
          "\u0130",
          "\u0131",
          "\u0142",
          "\u015D",
          "\u0301",
          "\uFB01",
          "\u0436",
          "\u20AC",
          "\uD83D\uDE42",
          "\uD83D",
          "\uDE42");

  /** What sounds alike, some of it in the dictionaries' own lists. */
  private static final List<List<String>> SOUNDS =
      List.of(
          List.of("ph", "f"),
          List.of("f", "ph"),
          List.of("gh", "f"),
          List.of("ei", "a"),
          List.of("a", "ei"),
          List.of("ai", "ie"),
          List.of("are", "air"),
          List.of("air", "ere"),
          List.of("ear", "ier"),
          List.of("oo", "ew"),
          List.of("ough", "uff"),
          List.of("tion", "shun"),
          List.of("qu", "kw"),
          List.of("beau", "bo"),
          List.of("a", "\u00E4"),
          List.of("e", "\u00E9"),
          List.of("o", "\u00F6"));

  private final List<String> words;
  private final Random random;

  Miswriting(List<String> words, long seed) {
    this.words = words;
    this.random = new Random(seed);
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  String next() {
    String word = word();
    for (int slips = 1 + random.nextInt(MOST_SLIPS); slips > 0; slips--) {
      word = miswritten(word);
    }
    return word;
  }

  private String miswritten(String word) {
    int at = random.nextInt(word.length());
    String before = word.substring(0, at);
    String letter = word.substring(at, at + 1);
    String behind = word.substring(at + 1);
    String other = String.valueOf((char) ('a' + random.nextInt(26)));
    return switch (random.nextInt(16)) {
      case 0, 1 -> word.length() > 1 ? before + behind : word;
      case 2 -> before + other + letter + behind;
      case 3, 4 -> before + other + behind;
      case 5 -> before + letter + letter + behind;
      case 6, 7 ->
          behind.isEmpty()
              ? letter + before
              : before + behind.charAt(0) + letter + behind.substring(1);
      case 8, 9, 10 -> byEar(word);
      case 11 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 12 -> word.toUpperCase(Locale.ROOT);
      case 13 -> word + "'s";
      case 14 -> word + (random.nextBoolean() ? "" : "-") + word();
      default -> before + ODD.get(random.nextInt(ODD.size())) + letter + behind;
    };
  }

  private String byEar(String word) {
    List<String> sound = SOUNDS.get(random.nextInt(SOUNDS.size()));
    return word.replace(sound.get(0), sound.get(1));
  }
}
