package dev.copydesk.languagetool;

import java.util.Objects;

/** What an exception says, as part of a line of ours. */
final class Complaint {
  private Complaint() {}

  /** The first line of its message, without a full stop; what it is if it says nothing. */
  static String of(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), e.toString())
        .lines()
        .findFirst()
        .orElse("")
        .strip()
        .replaceFirst("[.]$", "");
  }
}
