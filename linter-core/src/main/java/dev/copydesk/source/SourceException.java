package dev.copydesk.source;

/** An article that cannot be read or written; the message is one line: what, where, what to do. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String line;

  public SourceException(String line) {
    super(line);
    this.line = line;
  }

  public SourceException(String line, Throwable cause) {
    super(line, cause);
    this.line = line;
  }

  @Override
  public String getMessage() {
    return line;
  }
}
