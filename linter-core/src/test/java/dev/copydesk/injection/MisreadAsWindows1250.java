package dev.copydesk.injection;

/** UTF-8 read as Central European Windows writes. */
public final class MisreadAsWindows1250 extends Misreading {
  public MisreadAsWindows1250() {
    super("mojibake cp1250", "windows-1250", 1);
  }
}
