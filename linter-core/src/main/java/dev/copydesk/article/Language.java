package dev.copydesk.article;

import java.util.Locale;
import java.util.Optional;

/**
 * The language an article is checked in.
 *
 * @param tag its BCP 47 tag as it is usually written, such as {@code en-GB}, {@code de} or {@code
 *     pt-BR}
 * @param evidence what in the article decided it, one line; empty if nothing there was asked
 */
public record Language(String tag, String evidence) {
  private static final String ENGLISH = "en";

  public static Language of(Dialect dialect) {
    return new Language(dialect.tag(), "");
  }

  /** The language of a tag in any case, with hyphens or underscores; any text will do. */
  public static Language ofTag(String tag) {
    String[] parts = tag.replace('_', '-').toLowerCase(Locale.ROOT).split("-", -1);
    StringBuilder usual = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      usual.append('-');
      if (part.length() == 4) {
        usual.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      } else {
        usual.append(part.length() == 2 ? part.toUpperCase(Locale.ROOT) : part);
      }
    }
    return new Language(usual.toString(), "");
  }

  /** The same language, with what in the article decided it. */
  public Language because(String newEvidence) {
    return new Language(tag, newEvidence);
  }

  /** The language without its variety, such as {@code pt}. */
  public String code() {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** Whether rules about English words and grammar apply. */
  public boolean isEnglish() {
    return code().equals(ENGLISH);
  }

  /** Which English it is; empty if it is none. */
  public Optional<Dialect> dialect() {
    return Dialect.ofTag(tag);
  }
}
