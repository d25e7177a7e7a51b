package dev.copydesk.injection;

/** UTF-8 read as the American console writes. */
public final class MisreadAsCodePage437 extends Misreading {
  public MisreadAsCodePage437() {
    super("mojibake cp437", "IBM437", 1);
  }
}
