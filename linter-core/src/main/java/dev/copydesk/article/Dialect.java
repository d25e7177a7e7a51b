package dev.copydesk.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The variety of English an article is checked as. */
public enum Dialect {
  EN_US,
  EN_GB,
  EN_CA,
  EN_AU,
  EN_NZ,
  EN_ZA;

  /** The BCP 47 tag, such as {@code en-US}. */
  public String tag() {
    return "en-" + name().substring(3);
  }

  /** The dialect of a BCP 47 tag in any case; empty if there is none. */
  public static Optional<Dialect> ofTag(String tag) {
    String wanted = tag.replace('_', '-').toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(dialect -> dialect.tag().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /**
   * Whether commas and full stops go inside the closing quotation mark even after a fragment.
   *
   * <p>So say AP and Chicago; the Guardian, the Economist and Hart's Rules put them inside only
   * after a complete sentence. Canadian newspapers follow the American habit.
   */
  public boolean marksInsideQuotations() {
    return this == EN_US || this == EN_CA;
  }
}
