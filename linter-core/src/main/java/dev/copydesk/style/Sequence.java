package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Budget;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Words and parts of speech in a row, within a sentence. */
final class Sequence implements Check {
  /** The parts of speech of the Universal Dependencies, in those of the Penn Treebank. */
  private static final Map<String, String> UNIVERSAL =
      Map.ofEntries(
          Map.entry("ADJ", "^JJ"),
          Map.entry("ADP", "^(?:IN|RP)$"),
          Map.entry("ADV", "^(?:RB|WRB)"),
          Map.entry("CCONJ", "^CC$"),
          Map.entry("DET", "^(?:DT|PDT|WDT)$"),
          Map.entry("INTJ", "^UH$"),
          Map.entry("NOUN", "^NNS?$"),
          Map.entry("NUM", "^CD$"),
          Map.entry("PART", "^(?:TO|POS)$"),
          Map.entry("PRON", "^(?:PRP|WP)"),
          Map.entry("PROPN", "^NNPS?$"),
          Map.entry("VERB", "^VB"));

  private static final int FARTHEST = 20;

  private final Scope scope;
  private final List<Item> items;
  private final int anchor;
  private final List<Expression> exceptions;

  /**
   * One word of the sequence.
   *
   * @param pattern what it is written like; empty for anything
   * @param tag what its part of speech is like; empty for any
   * @param skip how many words may stand between it and its neighbour
   * @param negate whether it is not so
   * @param target whether it alone is told of
   */
  private record Item(
      Optional<Expression> pattern,
      Optional<Expression> tag,
      int skip,
      boolean negate,
      boolean target) {
    boolean matches(Tagger.Word word, Budget budget) {
      boolean holds =
          (pattern.isEmpty() || pattern.get().matches(word.text(), budget))
              && (tag.isEmpty() || tag.get().isIn(word.tag(), budget));
      return holds != negate;
    }
  }

  private Sequence(Scope scope, List<Item> items, List<Expression> exceptions) {
    this.scope = scope;
    this.items = items;
    this.exceptions = exceptions;
    int first = 0;
    for (int i = items.size() - 1; i >= 0; i--) {
      if (!items.get(i).negate() && items.get(i).pattern().isPresent()) {
        first = i;
      }
    }
    this.anchor = first;
  }

  static Sequence read(Fields fields) throws BadRule {
    boolean ignoreCase = fields.flag("ignorecase", false);
    if (fields.has("model")) {
      throw BadRule.unsupported(
          fields.place("model"),
          "a tagger of the style's own is not run; there is one for English");
    }
    List<Item> items = new ArrayList<>();
    for (Fields each : fields.list("tokens")) {
      int times = Math.max(1, Math.min(each.number("min", 1), FARTHEST));
      Item item = item(each, ignoreCase);
      for (int i = 0; i < times; i++) {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      throw BadRule.mistake(
          fields.place("tokens"), "`tokens` are missing; they are the words in a row");
    }
    List<Expression> exceptions = new ArrayList<>();
    for (String each : fields.texts("exceptions")) {
      exceptions.add(expression(fields, "exceptions", each, false));
    }
    List<Scope.Way> ways =
        Scope.read(fields).ways().stream()
            .map(way -> new Scope.Way(Unit.SENTENCE, way.sections(), way.not()))
            .toList();
    return new Sequence(new Scope(ways), items, exceptions);
  }

  private static Item item(Fields fields, boolean ignoreCase) throws BadRule {
    String pattern = fields.text("pattern").orElse("");
    String universal = fields.text("upos").orElse("");
    String tag = fields.text("tag").orElse(UNIVERSAL.getOrDefault(universal, ""));
    if (!universal.isEmpty() && tag.isEmpty()) {
      throw BadRule.unsupported(
          fields.place("upos"), "unknown part of speech `" + universal + "`; use `tag`");
    }
    if (pattern.isEmpty() && tag.isEmpty()) {
      throw BadRule.mistake(fields.place("pattern"), "a token has `pattern`, `tag` or both");
    }
    Item item =
        new Item(
            pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(expression(fields, "pattern", pattern, ignoreCase)),
            tag.isEmpty() ? Optional.empty() : Optional.of(expression(fields, "tag", tag, false)),
            Math.min(fields.number("skip", 0), FARTHEST),
            fields.flag("negate", false),
            fields.flag("target", false));
    fields.finish("a token");
    return item;
  }

  private static Expression expression(
      Fields fields, String key, String written, boolean ignoreCase) throws BadRule {
    try {
      return Expression.of(written, ignoreCase);
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(key), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    if (!passages.article().language().isEnglish()) {
      return;
    }
    Optional<Tagger> tagger = Optional.empty();
    for (Passage passage : passages.in(scope)) {
      Optional<Expression> word = items.get(anchor).pattern();
      // Most sentences do not have the word, and need not be tagged.
      if (word.isEmpty() || word.get().isIn(passage.text(), hits.budget())) {
        tagger = Optional.of(tagger.orElseGet(Tagger::new));
        find(passage, tagger.get().words(passage.text()), hits);
      }
    }
  }

  private void find(Passage passage, List<Tagger.Word> words, Hits hits) {
    for (int i = 0; i < words.size(); i++) {
      if (items.get(anchor).matches(words.get(i), hits.budget())) {
        Map<Integer, Integer> places = new HashMap<>(Map.of(anchor, i));
        Optional<Integer> last = walk(words, i, 1, places, hits.budget());
        Optional<Integer> first = walk(words, i, -1, places, hits.budget());
        if (first.isPresent() && last.isPresent()) {
          tell(passage, words.subList(first.get(), last.get() + 1), words, places, hits);
        }
      }
    }
  }

  /**
   * Goes from the anchor to one end of the sequence.
   *
   * @return the word that the outermost item has; empty if the sequence is not there
   */
  private Optional<Integer> walk(
      List<Tagger.Word> words, int from, int step, Map<Integer, Integer> places, Budget budget) {
    int at = from;
    for (int i = anchor + step; i >= 0 && i < items.size(); i += step) {
      Item item = items.get(i);
      int found = -1;
      int next = at + step;
      if ((next < 0 || next >= words.size()) && item.negate()) {
        // Where there is no word, there is not this one.
        continue;
      }
      for (int k = 1; k <= item.skip() + 1 && found < 0; k++) {
        next = at + k * step;
        if (next >= 0 && next < words.size() && item.matches(words.get(next), budget)) {
          found = next;
        }
      }
      if (found < 0) {
        return Optional.empty();
      }
      places.put(i, found);
      at = found;
    }
    return Optional.of(at);
  }

  private void tell(
      Passage passage,
      List<Tagger.Word> row,
      List<Tagger.Word> words,
      Map<Integer, Integer> places,
      Hits hits) {
    int start = row.get(0).start();
    int end = row.get(row.size() - 1).end();
    for (Expression exception : exceptions) {
      for (MatchResult match : exception.findAll(passage.subject(), hits.budget())) {
        if (match.start() <= start && start < match.end()) {
          return;
        }
      }
    }
    for (int i = 0; i < items.size(); i++) {
      Integer place = places.get(i);
      if (items.get(i).target() && place != null) {
        start = words.get(place).start();
        end = words.get(place).end();
      }
    }
    String match = passage.text().substring(start, end);
    List<String> said = row.stream().map(Tagger.Word::text).toList();
    hits.of(passage, start, end, hits.replacements(match, List.of()), said);
  }
}
