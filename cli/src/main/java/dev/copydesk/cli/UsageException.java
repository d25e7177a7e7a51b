package dev.copydesk.cli;

/** A request that makes no sense; the message says in one line why, and what would. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
