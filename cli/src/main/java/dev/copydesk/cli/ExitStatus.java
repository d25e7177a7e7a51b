package dev.copydesk.cli;

/** What the process ends with. */
final class ExitStatus {
  /** Nothing found, or all done. */
  static final int OK = 0;

  /** Findings, or changes where there should be none. */
  static final int FINDINGS = 1;

  /** Wrong usage, an input or output that failed, or a fault of ours. */
  static final int ERROR = 2;

  private ExitStatus() {}
}
