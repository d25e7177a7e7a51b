package dev.copydesk.source;

/** An article that cannot be read or written; the message is one line: what, where, what to do. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SourceException(String message) {
    super(message);
  }

  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
