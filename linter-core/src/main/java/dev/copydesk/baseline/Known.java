package dev.copydesk.baseline;

import java.util.Comparator;

/**
 * A finding that is known, or several that nothing tells apart.
 *
 * @param path where it was last found, relative to the baseline, with slashes; for people, and to
 *     tell what a run has looked at
 * @param fingerprint by what it is known
 * @param text the words it is about, for people; empty if it is about none
 * @param count how often it is there, at least 1
 */
record Known(String path, Fingerprint fingerprint, String text, int count)
    implements Comparable<Known> {
  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::path)
          .thenComparing((Known known) -> known.fingerprint().rule())
          .thenComparing(Known::text)
          .thenComparing((Known known) -> known.fingerprint().id())
          .thenComparing(Known::count);

  @Override
  public int compareTo(Known other) {
    return ORDER.compare(this, other);
  }

  Known times(int newCount) {
    return new Known(path, fingerprint, text, newCount);
  }
}
