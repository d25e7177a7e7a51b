package dev.copydesk.languagetool.sieve;

import org.jspecify.annotations.Nullable;

/**
 * What one of a pattern's tokens asks of a place at least.
 *
 * @param tag null if any will do, as with the others
 * @param phrase what a phrase's tag must be there
 * @param noPhrase what no phrase's tag may be there
 * @param optional whether the token may be missing
 * @param repeated whether there may be several
 * @param skip how many places may lie between it and the next; -1 for any number
 */
record Element(
    @Nullable Condition<Tag> tag,
    @Nullable Condition<Tag> phrase,
    @Nullable Condition<Tag> noPhrase,
    @Nullable Condition<String> word,
    @Nullable Condition<String> lemma,
    boolean optional,
    boolean repeated,
    int skip) {
  /** More than these are as many as you like. */
  private static final int FEW = 3;

  /** Of what asks for nothing. */
  static Element any(boolean optional, boolean repeated, int skip) {
    return new Element(null, null, null, null, null, optional, repeated, skip);
  }

  /**
   * Those of some places where it can be.
   *
   * @param starts not to be changed
   */
  long[] of(long[] starts, SentenceView sentence) {
    long[] here = starts;
    if (tag != null) {
      here = sentence.tags().of(tag, here);
    }
    if (phrase != null) {
      here = sentence.phrases().of(phrase, here);
    }
    if (noPhrase != null) {
      here = Bits.without(here, sentence.phrases().of(noPhrase, here));
    }
    if (word != null) {
      here = sentence.words().of(word, here);
    }
    if (lemma != null) {
      here = sentence.lemmas().of(lemma, here);
    }
    return here;
  }

  /**
   * Where the next can be.
   *
   * @param here where this one is
   */
  long[] behind(long[] here, SentenceView sentence) {
    long[] next = here.clone();
    Bits.shift(next);
    if (repeated || skip < 0 || skip > FEW) {
      Bits.fill(next);
    } else {
      for (int i = 0; i < skip; i++) {
        long[] further = next.clone();
        Bits.shift(further);
        Bits.or(next, further);
      }
    }
    Bits.and(next, sentence.places());
    return next;
  }
}
