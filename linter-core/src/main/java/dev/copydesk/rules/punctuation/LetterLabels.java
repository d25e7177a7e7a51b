package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.Locale;
import java.util.Set;

/** Nouns that a letter may label, so that a lone {@code s} behind them need not be a possessive. */
final class LetterLabels {
  private final Lexicon lexicon = Lexicon.english();
  private final Set<String> labels = words("labels.txt");
  private final Set<String> bareLabels = words("bare-labels.txt");
  private final Set<String> letterNouns = words("letter-nouns.txt");
  private final Set<String> kinds = words("lettered-kinds.txt");
  private final Set<String> bareKinds = words("bare-lettered-kinds.txt");

  private static Set<String> words(String fileName) {
    return WordTable.beside(LetterLabels.class, fileName).words();
  }

  /**
   * Whether nothing but the letter can be meant: {@code the letter s sounds}, an s-shaped thing.
   */
  boolean isLetter(Gap gap) {
    Token next = gap.next();
    Token before = gap.before();
    boolean shape = next != null && next.text().equals("shaped");
    boolean determiner = gap.isOf("another") && (before == null || !before.lower().equals("one"));
    return shape || determiner || letterNouns.contains(lower(gap));
  }

  /** Whether a letter may be meant, unless the damage is general. */
  boolean mayLabel(Gap gap) {
    return labels.contains(lower(gap)) || isBare(gap) || isKind(gap);
  }

  /**
   * {@code a type s asteroid}, {@code the Model s}, {@code plan s covers}: kinds that letters name,
   * some of them always and others where no article stands before them. No other damage makes these
   * owners.
   */
  boolean isKind(Gap gap) {
    Token before = gap.before();
    return kinds.contains(lower(gap))
        || (bareKinds.contains(lower(gap)) && (before == null || lexicon.has(before.text(), "IN")));
  }

  /** {@code in state s}, {@code for firm s}: without its article the noun labels a symbol. */
  private boolean isBare(Gap gap) {
    Token before = gap.before();
    return before != null && bareLabels.contains(gap.head()) && lexicon.has(before.text(), "IN");
  }

  private static String lower(Gap gap) {
    return gap.head().toLowerCase(Locale.ROOT);
  }
}
