package dev.copydesk.injection;

/** UTF-8 read as Western Windows writes. */
public final class MisreadAsWindows1252 extends Misreading {
  public MisreadAsWindows1252() {
    super("mojibake cp1252", "windows-1252", 1);
  }
}
