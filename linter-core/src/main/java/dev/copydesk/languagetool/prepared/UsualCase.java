package dev.copydesk.languagetool.prepared;

import java.util.Locale;

/** How the machine's language changes the case of letters, by which LanguageTool goes. */
public final class UsualCase {
  private UsualCase() {}

  /**
   * Whether it is as in English: in Turkish and Lithuanian it is not, and what was made of
   * LanguageTool's lists and rules elsewhere would not be what LanguageTool makes of them here.
   */
  public static boolean isHere() {
    Locale locale = Locale.getDefault();
    return "i".toUpperCase(locale).equals("I")
        && "I".toLowerCase(locale).equals("i")
        && "\u00CC".toLowerCase(locale).equals("\u00EC");
  }
}
