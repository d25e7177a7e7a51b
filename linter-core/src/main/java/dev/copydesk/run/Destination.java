package dev.copydesk.run;

import dev.copydesk.source.SourceException;

/** Where corrected articles go. */
public interface Destination {
  /**
   * Puts one corrected article there.
   *
   * @throws SourceException if it cannot be written; then what was there is as it was
   */
  void put(Fixed fixed) throws SourceException;
}
