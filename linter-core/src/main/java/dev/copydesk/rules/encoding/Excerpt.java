package dev.copydesk.rules.encoding;

import dev.copydesk.rules.encoding.Strand.Run;

/**
 * What a message shows of a run: the words it stands in.
 *
 * @param damaged as they are
 * @param repaired as they should be
 */
record Excerpt(String damaged, String repaired) {
  private static final int WIDEST_WORD = 24;
  private static final int WIDEST_RUN = 40;

  static Excerpt of(String text, Run run) {
    int start = run.start();
    while (start > 0
        && run.start() - start < WIDEST_WORD
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = run.end();
    while (end < text.length()
        && end - run.end() < WIDEST_WORD
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String before = text.substring(start, run.start());
    String after = text.substring(run.end(), end);
    return new Excerpt(
        before + shortened(text.substring(run.start(), run.end())) + after,
        before + shortened(run.text()) + after);
  }

  String sentence() {
    return repaired.isEmpty()
        ? "`" + damaged + "` should go"
        : "`" + damaged + "` should be `" + repaired + "`";
  }

  private static String shortened(String run) {
    if (run.length() <= WIDEST_RUN) {
      return run;
    }
    int cut = WIDEST_RUN - 1;
    return run.substring(0, Character.isHighSurrogate(run.charAt(cut - 1)) ? cut - 1 : cut)
        + "\u2026";
  }
}
