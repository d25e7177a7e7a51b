package dev.copydesk.style;

import dev.copydesk.lexicon.Spellings;
import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that no English dictionary has. The dictionaries are those that LanguageTool ships; a word
 * that is right on one side of the Atlantic is right.
 *
 * @param filters a word in which one of them finds something is passed over
 * @param accepted expressions for words that are right
 * @param listed words that are right, in small letters
 */
record Spelling(
    Scope scope, List<Expression> filters, List<Expression> accepted, Set<String> listed)
    implements Check {
  /** Words with capitals inside or at the end, and those with other than English letters. */
  private static final List<String> USUAL =
      List.of("[A-Z]{1}[a-z]+[A-Z]+\\w+", "[A-Z]+$", "[^a-zA-Z_']");

  private static final Set<String> KNOWN = Set.of("en_us", "en-us", "en_us-web", "en_gb", "en-gb");

  static Spelling read(Fields fields, Assets assets, List<String> vocabulary) throws BadRule {
    for (String key : List.of("dic", "aff", "dicpath")) {
      if (fields.has(key)) {
        throw BadRule.unsupported(
            fields.place(key),
            "dictionaries of Hunspell are not read; list the words in a file named by `ignore`");
      }
    }
    for (String name : fields.texts("dictionaries")) {
      if (!KNOWN.contains(name.toLowerCase(Locale.ROOT))) {
        throw BadRule.unsupported(
            fields.place("dictionaries"),
            "dictionaries of Hunspell are not read, here `"
                + name
                + "`; list the words in a file named by `ignore`");
      }
    }
    fields.passOver("append", "threshold");
    List<String> filters = new ArrayList<>(fields.texts("filters"));
    if (!fields.flag("custom", false)) {
      filters.addAll(USUAL);
    }
    List<String> exceptions = new ArrayList<>(fields.texts("exceptions"));
    if (fields.flag("vocab", true)) {
      exceptions.addAll(vocabulary);
    }
    return new Spelling(
        Scope.read(fields),
        expressions(fields, "filters", filters, false),
        expressions(fields, "exceptions", exceptions, true),
        listed(fields, assets));
  }

  private static List<Expression> expressions(
      Fields fields, String key, List<String> written, boolean ignoreCase) throws BadRule {
    List<Expression> expressions = new ArrayList<>();
    try {
      for (String each : written) {
        expressions.add(Expression.of(each, ignoreCase));
      }
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(key), e);
    }
    return expressions;
  }

  private static Set<String> listed(Fields fields, Assets assets) throws BadRule {
    Set<String> words = new HashSet<>();
    for (String name : fields.texts("ignore")) {
      String text =
          assets
              .text(name)
              .or(() -> assets.text("config/ignore/" + name))
              .orElseThrow(
                  () ->
                      BadRule.mistake(
                          fields.place("ignore"),
                          "there is no file " + name + " beside the styles"));
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> words.add(line.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  @Override
  public void find(Passages passages, Hits hits) {
    if (!passages.article().language().isEnglish()) {
      return;
    }
    for (Passage passage : passages.in(scope)) {
      String text = passage.text();
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && isPart(text, end, at)) {
          end++;
        }
        if (end > at && !isRight(text.substring(at, end), hits)) {
          hits.of(passage, at, end);
        }
        at = Math.max(end, at + 1);
      }
    }
  }

  private static boolean isPart(String text, int at, int start) {
    char c = text.charAt(at);
    boolean inside = at > start && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return isLetter(c) || ((c == '\'' || c == '\u2019') && inside);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  private boolean isRight(String word, Hits hits) {
    String straight = word.replace('\u2019', '\'');
    String owner =
        straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
    if (Spellings.isRightSomewhere(straight)
        || Spellings.isRightSomewhere(owner)
        || listed.contains(owner.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return filters.stream().anyMatch(filter -> filter.isIn(straight, hits.budget()))
        || accepted.stream().anyMatch(term -> term.matches(owner, hits.budget()));
  }
}
