package dev.copydesk.injection;

/** UTF-8 read as Latin-1, which has controls where Windows has marks. */
public final class MisreadAsLatin1 extends Misreading {
  public MisreadAsLatin1() {
    super("mojibake latin-1", "ISO-8859-1", 1);
  }
}
