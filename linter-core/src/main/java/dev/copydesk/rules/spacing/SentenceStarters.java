package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words prove of the place where one sentence may end and the next begin. */
final class SentenceStarters {
  /** How far a word proves that a sentence begins with it. */
  enum Proof {
    CERTAIN,
    PLAIN,
    DOMAIN,
    MEMBER,
    BRAND,
    NEVER,
    UNKNOWN
  }

  private final Map<String, Proof> proofs = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();

  private SentenceStarters() {
    for (List<String> row :
        WordTable.beside(SentenceStarters.class, "sentence-starters.tsv").rows()) {
      Proof proof = Proof.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String word : WordTable.wordsIn(row.get(0))) {
        proofs.put(word, proof);
      }
    }
    for (List<String> row :
        WordTable.beside(SentenceStarters.class, "dotted-abbreviations.txt").rows()) {
      abbreviations.addAll(WordTable.wordsIn(row.get(0)));
    }
  }

  /** The one table, read when first asked for. */
  static SentenceStarters table() {
    return Holder.TABLE;
  }

  /** What a word proves, in any case, contractions ({@code They're}) by their first half. */
  Proof proofOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int apostrophe = lower.indexOf('\'');
    String base = apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
    Proof proof = proofs.getOrDefault(base, Proof.UNKNOWN);
    // No domain or method is called It's or That'll.
    boolean clause = apostrophe > 0 && (proof == Proof.PLAIN || proof == Proof.DOMAIN);
    return clause ? Proof.CERTAIN : proof;
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static final class Holder {
    static final SentenceStarters TABLE = new SentenceStarters();
  }
}
