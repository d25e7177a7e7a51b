package dev.copydesk.rules.spacing;

/**
 * What stands instead of a torn word, from its hyphen on. In text that is wrapped by hand the line
 * break goes behind the word and the marks that cling to it, so that the text stays wrapped; in a
 * paragraph of one line it goes.
 *
 * @param end one past what is replaced, in the block's text
 * @param replacement the rest of the word and what follows it up to there
 */
record Rejoined(int end, String replacement) {
  private static final int LONGEST_CLING = 40;

  static Rejoined of(TornWord torn, Wrapping wrapping) {
    String text = torn.block().text();
    String rest = torn.right();
    if (torn.kind() != TornWord.Kind.BREAK || !(Wrapping.isWrapped(text) || wrapping.mayBe())) {
      return new Rejoined(torn.end(), rest);
    }
    int clinging = torn.end();
    while (clinging < text.length()
        && clinging - torn.end() < LONGEST_CLING
        && !TornWord.isBlank(text.charAt(clinging))) {
      clinging++;
    }
    int next = clinging;
    while (next < text.length()
        && (text.charAt(next) == ' ' || text.charAt(next) == '\t')
        && next - clinging < LONGEST_CLING) {
      next++;
    }
    boolean roomBehind =
        next > clinging && next < text.length() && !TornWord.isLineEnd(text.charAt(next));
    if (!roomBehind) {
      return new Rejoined(torn.end(), rest);
    }
    String lineBreak = text.substring(torn.hyphen() + 1, torn.rest());
    return new Rejoined(next, text.substring(torn.rest(), clinging) + lineBreak);
  }
}
