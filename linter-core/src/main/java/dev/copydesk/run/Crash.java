package dev.copydesk.run;

/** A fault of ours that an article brought to light; the message names the article, one line. */
public final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Crash(String article, Throwable cause) {
    super(article + ": internal error: " + cause.toString().replaceAll("\\R", " "), cause);
  }
}
