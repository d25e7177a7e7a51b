package dev.copydesk.injection;

/** UTF-8 read as old Macs wrote. */
public final class MisreadAsMacRoman extends Misreading {
  public MisreadAsMacRoman() {
    super("mojibake macroman", "x-MacRoman", 1);
  }
}
