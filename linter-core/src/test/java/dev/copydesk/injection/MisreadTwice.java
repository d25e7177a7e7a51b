package dev.copydesk.injection;

/** UTF-8 read wrongly, stored as UTF-8 and read wrongly again. */
public final class MisreadTwice extends Misreading {
  public MisreadTwice() {
    super("double mojibake", "windows-1252", 2);
  }
}
