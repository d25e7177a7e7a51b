package dev.copydesk.injection;

/** UTF-8 read as Cyrillic Windows writes. */
public final class MisreadAsWindows1251 extends Misreading {
  public MisreadAsWindows1251() {
    super("mojibake cp1251", "windows-1251", 1);
  }
}
