package dev.copydesk.article.markdown;

/** What MyST, the Markdown of Sphinx, puts on lines of their own beside its containers. */
final class Myst {
  private Myst() {}

  /** {@code (label)=}, to which others refer, and {@code +++}, which parts blocks. */
  static boolean isMark(String text, int content, int end) {
    int last = end;
    while (last > content && InlineWalk.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return switch (text.charAt(content)) {
      case '+' ->
          text.startsWith("+++", content)
              && (last == content + 3 || text.startsWith("{", behindBlank(text, content + 3)));
      case '(' -> last > content + 3 && isLabel(text, content + 1, last - 2);
      default -> false;
    };
  }

  private static int behindBlank(String text, int at) {
    return at < text.length() && InlineWalk.isBlank(text.charAt(at)) ? at + 1 : text.length();
  }

  private static boolean isLabel(String text, int from, int to) {
    if (!text.startsWith(")=", to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "|@<>*./_-+:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
