package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for the findings of one article that outlast edits elsewhere in it: they go by the rule,
 * the marked words and the three words on either side, not by lines and columns. The same once more
 * gets the next number.
 */
final class Fingerprints {
  private static final int WORDS = 3;

  /** UTF-16 units in which those words are looked for. */
  private static final int REACH = 80;

  /** Of longer findings the two ends and the length count. */
  private static final int LONG = 400;

  private static final List<String> PARAGRAPH_BREAKS = List.of("\n\n", "\r\n\r\n", "\r\r");

  private final Map<String, Integer> seen = new HashMap<>();

  /** To be asked once for each finding, in order. */
  String of(Finding finding, String text) {
    Span span = finding.span();
    String base =
        hash(
            finding.rule(),
            before(text.substring(Math.max(0, span.start() - REACH), span.start())),
            marked(text, span),
            behind(text.substring(span.end(), Math.min(text.length(), span.end() + REACH))));
    return base + ":" + seen.merge(base, 1, Integer::sum);
  }

  private static String marked(String text, Span span) {
    if (span.length() <= LONG) {
      return String.join(" ", words(span.in(text)));
    }
    return text.substring(span.start(), span.start() + LONG / 2)
        + span.length()
        + text.substring(span.end() - LONG / 2, span.end());
  }

  private static String before(String text) {
    int from = 0;
    for (String each : PARAGRAPH_BREAKS) {
      int at = text.lastIndexOf(each);
      from = at < 0 ? from : Math.max(from, at + each.length());
    }
    List<String> words = words(text.substring(from));
    return String.join(" ", words.subList(Math.max(0, words.size() - WORDS), words.size()));
  }

  private static String behind(String text) {
    int to = text.length();
    for (String each : PARAGRAPH_BREAKS) {
      int at = text.indexOf(each);
      to = at < 0 ? to : Math.min(to, at);
    }
    List<String> words = words(text.substring(0, to));
    return String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
  }

  /** Paragraphs are wrapped anew now and then, so blanks and line breaks are alike. */
  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s++", -1));
  }

  /** Of strings that hold anything but NUL; 32 hexadecimal digits. */
  static String hash(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
