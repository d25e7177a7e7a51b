package dev.copydesk.languagetool;

/** One slip of the finger: a letter too many, too few, another, or two exchanged. */
final class Slip {
  private Slip() {}

  /** Whether one slip leads from what was meant to what was written. */
  static boolean leads(String meant, String written) {
    int a = meant.length();
    int b = written.length();
    if (Math.abs(a - b) > 1 || meant.equals(written)) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a, b) && meant.charAt(same) == written.charAt(same)) {
      same++;
    }
    if (a != b) {
      String longer = a > b ? meant : written;
      String shorter = a > b ? written : meant;
      return longer.substring(same + 1).equals(shorter.substring(same));
    }
    String restMeant = meant.substring(same + 1);
    String restWritten = written.substring(same + 1);
    return restMeant.equals(restWritten)
        || (!restMeant.isEmpty()
            && meant.charAt(same) == written.charAt(same + 1)
            && meant.charAt(same + 1) == written.charAt(same)
            && restMeant.substring(1).equals(restWritten.substring(1)));
  }
}
