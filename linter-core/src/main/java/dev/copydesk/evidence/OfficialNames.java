package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an article uses the long names of countries: with their article, without, or where that tells
 * nothing.
 */
public final class OfficialNames {
  private final Tone tone;
  private final List<Mention> mentions;
  private final Map<String, Tally> tallies;

  private OfficialNames(Tone tone, List<Mention> mentions, Map<String, Tally> tallies) {
    this.tone = tone;
    this.mentions = List.copyOf(mentions);
    this.tallies = Map.copyOf(tallies);
  }

  /** The answer for an article. */
  public static OfficialNames of(Article article, Capitals capitals) {
    Map<Block, List<LongNameForms.Match>> matches = new LinkedHashMap<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      collect(blocks.get(i), capitals, i, matches);
    }
    Tone tone = Tone.of(article);
    if (matches.isEmpty()) {
      return new OfficialNames(tone, List.of(), Map.of());
    }
    List<Mention> mentions = new ArrayList<>();
    matches.forEach(
        (block, found) -> {
          MentionReader reader = new MentionReader(block, tone);
          found.forEach(match -> mentions.add(reader.read(match)));
        });
    Map<String, Tally> tallies = new HashMap<>();
    for (Mention mention : mentions) {
      tallies
          .computeIfAbsent(mention.name().shortName(), key -> new Tally(mention.name(), article))
          .add(mention);
    }
    return new OfficialNames(tone, mentions, tallies);
  }

  private static void collect(
      Block block, Capitals capitals, int number, Map<Block, List<LongNameForms.Match>> matches) {
    List<Token> tokens = block.tokens();
    int done = -1;
    for (int nth = 0, count = capitals.count(number); nth < count; nth++) {
      int at = capitals.token(number, nth);
      Optional<LongNameForms.Match> match =
          at > done ? LongNameForms.at(tokens, at) : Optional.empty();
      if (match.isPresent()) {
        matches.computeIfAbsent(block, key -> new ArrayList<>()).add(match.get());
        done = match.get().last();
      }
    }
  }

  /** What kind of article it is. */
  public Tone tone() {
    return tone;
  }

  /** Every place in the order of the article. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** How often a country's long names are used in a way. */
  public int count(Name name, Mention.Use use) {
    Tally tally = tallies.get(name.shortName());
    return tally == null ? 0 : tally.uses.getOrDefault(use, 0);
  }

  /** How often a country's long names stand in the article. */
  public int longUses(Name name) {
    Tally tally = tallies.get(name.shortName());
    return tally == null ? 0 : tally.uses.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How often the short name stands in an article that holds a long one, quotations included. */
  public int shortUses(Name name) {
    Tally tally = tallies.get(name.shortName());
    return tally == null ? 0 : tally.shortUses();
  }

  /** Whether the article holds words by which long and short name may differ in meaning. */
  public boolean mayDiffer(Name name) {
    Tally tally = tallies.get(name.shortName());
    return tally != null && tally.mayDiffer();
  }

  /** Whether it calls other countries by long names with their article. */
  public boolean usesLongNamesOtherThan(Name name) {
    return tallies.values().stream()
        .anyMatch(
            tally ->
                !tally.name.shortName().equals(name.shortName())
                    && tally.name.bare() == Name.Bare.SHORT_NAME
                    && tally.uses.containsKey(Mention.Use.DETERMINED));
  }

  /** What is counted of one country; what few ask for is searched for when they do. */
  private static final class Tally {
    private final Name name;
    private final Map<Mention.Use, Integer> uses = new EnumMap<>(Mention.Use.class);
    private final Article article;
    private int shortUses = -1;
    private @Nullable Boolean mayDiffer;

    Tally(Name name, Article article) {
      this.name = name;
      this.article = article;
    }

    synchronized int shortUses() {
      if (shortUses < 0) {
        shortUses = occurrences(name.shortName());
      }
      return shortUses;
    }

    synchronized boolean mayDiffer() {
      if (mayDiffer == null) {
        mayDiffer = name.unless().stream().anyMatch(term -> occurrences(term) > 0);
      }
      return mayDiffer;
    }

    void add(Mention mention) {
      uses.merge(mention.use(), 1, Integer::sum);
    }

    private int occurrences(String words) {
      int count = 0;
      for (Block block : article.blocks()) {
        String text = block.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
          int end = at + words.length();
          boolean whole =
              (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                  && (end == text.length() || !Character.isLetter(text.charAt(end)));
          count += whole ? 1 : 0;
        }
      }
      return count;
    }
  }
}
