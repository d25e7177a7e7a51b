package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.CapitalisedRun.Part;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which capitalised words of an article are people's names, as what stands around them shows: a
 * title, a given name, an age, a verb of saying, a possessive ending, or the mere fact that they
 * come again. What is shown once holds for the whole article.
 */
public final class PeopleNames {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its",
          "our", "their", "every", "each", "any", "some", "no");

  private static final Set<String> OPENS_APPOSITION =
      Set.of("who", "whose", "whom", "the", "a", "an", "his", "her", "their", "former", "then");

  private final Map<String, Certainty> certainties;
  private final Set<String> capitalised;

  private PeopleNames(Map<String, Certainty> certainties, Set<String> capitalised) {
    this.certainties = certainties;
    this.capitalised = capitalised;
  }

  /** How well the article shows a word to be a name. */
  public enum Certainty {
    UNKNOWN,
    /** A weak sign, such as a verb of saying, or the word's coming again. */
    LIKELY,
    /** A title, a given name, an age, or two weak signs. */
    CERTAIN
  }

  /** Collects the names of an article. */
  public static PeopleNames of(Article article) {
    Collector collector = new Collector();
    for (Block block : article.blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        collector.look(block);
      }
    }
    return new PeopleNames(collector.found, collector.capitalised);
  }

  /** Of a word as it is written, possessive ending included or not; any part of a double name. */
  public Certainty certainty(String word) {
    Certainty whole = certainties.getOrDefault(key(word), Certainty.UNKNOWN);
    for (String part : word.split("[- ]", -1)) {
      Certainty known = certainties.getOrDefault(key(part), Certainty.UNKNOWN);
      whole = known.compareTo(whole) > 0 ? known : whole;
    }
    return whole;
  }

  /** Whether the article somewhere gives the word a capital by choice. */
  public boolean isCapitalised(String word) {
    return capitalised.contains(key(word));
  }

  /** Whether a word is a given name, and not a place besides. */
  public static boolean isGivenName(String word) {
    return Tables.ALL.given.contains(word);
  }

  /**
   * Whether a capital at an offset of a block was set for the word's own sake: neither at the
   * beginning of a sentence or quotation nor in a heading that capitalises most words.
   */
  public static boolean isCapitalByChoice(Block block, int offset) {
    boolean titleCase = block.kind() == Block.Kind.HEADING && isTitleCase(block);
    return !titleCase && standsWithin(block, block.tokenAt(offset));
  }

  /** Whether a word comes before a token in its sentence, quotation or bracket. */
  private static boolean standsWithin(Block block, int index) {
    List<Token> tokens = block.tokens();
    int sentenceStart = sentenceStart(block, tokens.get(index).start());
    for (int i = index - 1; i >= 0 && tokens.get(i).start() >= sentenceStart; i--) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        return true;
      }
      if (!token.isBlank() && "\"\u201C\u2018:([\u2022*".contains(token.text())) {
        return false;
      }
    }
    return false;
  }

  private static int sentenceStart(Block block, int offset) {
    return block.sentenceAt(offset).start();
  }

  private static boolean isTitleCase(Block block) {
    int words = 0;
    int capitals = 0;
    for (Token token : block.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words >= 3 && capitals * 10 >= words * 7;
  }

  private static String key(String word) {
    String straight = word.replace('\u2019', '\'');
    return straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
  }

  private static final class Collector {
    private final Map<String, Certainty> found = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Map<String, Set<Sign>> signs = new HashMap<>();

    /** The weak signs. */
    private enum Sign {
      SPEAKS,
      OWNS,
      EXPLAINED,
      AGAIN
    }

    void look(Block block) {
      boolean titled = block.kind() == Block.Kind.HEADING && isTitleCase(block);
      for (CapitalisedRun run : CapitalisedRun.in(block)) {
        look(block, titled, run);
      }
    }

    private void look(Block block, boolean titled, CapitalisedRun run) {
      List<Part> parts = run.parts();
      boolean titleCase = titled || !standsWithin(block, parts.get(parts.size() - 1).index());
      Certainty before = title(lower(run.wordBefore()));
      Certainty known = before;
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (known != Certainty.UNKNOWN) {
          note(part, known);
        }
        Certainty shown = shows(block, titled, part);
        if (Tables.ALL.given.contains(key(part.text()))) {
          note(part, shown);
        }
        if (titleCase && parts.size() > 2) {
          known = shown;
        } else {
          known = shown.compareTo(known) > 0 ? shown : known;
        }
      }
      if (!titleCase || parts.size() < 3) {
        lookAround(block, titled, run);
      }
    }

    /** What a word shows of the capitalised ones behind it. */
    private static Certainty shows(Block block, boolean titled, Part part) {
      String word = key(part.text());
      Certainty title = title(lower(word));
      if (title != Certainty.UNKNOWN) {
        return title;
      }
      if (word.length() == 1) {
        return Certainty.LIKELY;
      }
      if (Tables.ALL.given.contains(word)) {
        boolean byChoice = !titled && standsWithin(block, part.index());
        return byChoice || !isCommonWord(word) ? Certainty.CERTAIN : Certainty.LIKELY;
      }
      return Tables.ALL.givenOrPlace.contains(word) ? Certainty.LIKELY : Certainty.UNKNOWN;
    }

    private void lookAround(Block block, boolean titled, CapitalisedRun run) {
      Part last = run.parts().get(run.parts().size() - 1);
      if (run.isFollowedByAge()) {
        run.parts().forEach(part -> note(part, Certainty.CERTAIN));
      }
      boolean determined = DETERMINERS.contains(lower(run.wordBefore()));
      for (Part part : run.parts()) {
        boolean byChoice = !titled && standsWithin(block, part.index());
        if (byChoice && !capitalised.add(key(part.text()))) {
          if (determined) {
            note(part, Certainty.LIKELY);
          } else {
            note(part, Sign.AGAIN);
          }
        }
      }
      // People have no article; what stands behind one may be a misspelt office.
      if (!determined) {
        boolean saysSo = isSpeech(run.wordAfter()) && !run.wordAfter().endsWith("ing");
        if (saysSo || isSpeech(run.wordBefore())) {
          note(last, Sign.SPEAKS);
        }
        if (OPENS_APPOSITION.contains(run.wordAfterComma())) {
          note(last, Sign.EXPLAINED);
        }
        if (!key(last.text()).equals(last.text().replace('\u2019', '\''))) {
          note(last, Sign.OWNS);
        }
      }
    }

    private void note(Part part, Sign sign) {
      Set<Sign> all =
          signs.computeIfAbsent(key(part.text()), missing -> EnumSet.noneOf(Sign.class));
      all.add(sign);
      note(part, all.size() > 1 ? Certainty.CERTAIN : Certainty.LIKELY);
    }

    private void note(Part part, Certainty certainty) {
      found.merge(key(part.text()), certainty, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private static Certainty title(String word) {
      return Tables.ALL.titles.getOrDefault(word, Certainty.UNKNOWN);
    }

    private static boolean isSpeech(String word) {
      return Tables.ALL.speechVerbs.contains(word);
    }

    private static boolean isCommonWord(String word) {
      for (Lexicon.Reading reading : Lexicon.english().readings(lower(word))) {
        if (!reading.tag().startsWith("NNP")) {
          return true;
        }
      }
      return false;
    }

    private static String lower(String word) {
      return word.toLowerCase(Locale.ROOT);
    }
  }

  /** The word tables, read once. */
  private static final class Tables {
    static final Tables ALL = new Tables();

    final Set<String> given = new HashSet<>();
    final Set<String> givenOrPlace = new HashSet<>();
    final Map<String, Certainty> titles = new HashMap<>();
    final Set<String> speechVerbs =
        new HashSet<>(WordTable.beside(PeopleNames.class, "speech-verbs.txt").words());

    private Tables() {
      for (List<String> row : WordTable.beside(PeopleNames.class, "given-names.tsv").rows()) {
        (row.size() > 1 ? givenOrPlace : given).add(row.get(0));
      }
      for (List<String> row : WordTable.beside(PeopleNames.class, "titles.tsv").rows()) {
        titles.put(row.get(0), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
  }
}
