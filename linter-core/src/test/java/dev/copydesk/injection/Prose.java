package dev.copydesk.injection;

/** Tells prose from the markup and the code that clean texts hold as well. */
final class Prose {
  private Prose() {}

  /** Whether no character of markup stands in the paragraph around an offset. */
  static boolean isAt(String text, int offset) {
    int start = Math.max(0, text.lastIndexOf("\n\n", offset));
    int next = text.indexOf("\n\n", offset);
    int end = next < 0 ? text.length() : next;
    for (int i = start; i < end; i++) {
      if ("<>{}=`|[]\\_#".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return endsAsSentence(text.substring(start, end).strip());
  }

  /** Neither a heading nor an item of a list. */
  private static boolean endsAsSentence(String paragraph) {
    int end = paragraph.length();
    while (end > 0 && "\"'\u201D\u2019)".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".?!".indexOf(paragraph.charAt(end - 1)) >= 0;
  }
}
