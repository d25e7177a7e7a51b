package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * {@code off} where {@code of} was meant: {@code accused off lying}.
 *
 * <p>It comes from hasty typing and from dictation, and is real English in so many places ({@code
 * took off}, {@code off the coast}) that only frames in which nothing else can stand are repaired
 * without asking. Those frames are struck here: adjectives and participles that govern {@code of}
 * ({@code aware}, {@code accused}), prepositions of several words ({@code because of the}, {@code
 * in the middle of}), and numbers that count some of a group ({@code two of the banks}), where they
 * do not stand behind a verb that may take them off it. Whatever else {@code of} stands behind, the
 * repair is at most suggested. In a quotation it may be how the speaker talks, so quotations are
 * left out, too.
 */
public final class OffForOf implements Damage {
  private static final String DETERMINED = " (?:the|a|an|its|his|her|their|this|these|those) ";

  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=\\b(?:aware|afraid|capable|proud|fond|guilty|accused|consists|consist|consisted"
              + "|composed|regardless|get rid) )of(?= [a-z])"
              + "|(?<=\\b(?:because|instead) )of(?="
              + DETERMINED
              + ")"
              + "|(?<=\\b(?:as a result|in the middle|in front|in favor|in search|in need|as part"
              + "|at the end|at the beginning|at the start|on the eve|on the basis|in the course"
              + "|with the help|a series|a variety|a range|by the end) )of(?= [a-z])"
              + "|(?<=(?:\\. |, | and | but )(?:[Oo]ne|[Tt]wo|[Mm]any|[Mm]ost|[Nn]one|[Ss]ome) )of(?= them\\b)");

  @Override
  public String name() {
    return "off for of";
  }

  @Override
  public String rule() {
    return "wording/wrong-off";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> "off")
        .filter(damaged -> isOutside(text, damaged));
  }

  /** Whether no quotation is open where two texts begin to differ. */
  private static boolean isOutside(String text, String damaged) {
    int at = 0;
    while (text.charAt(at) == damaged.charAt(at)) {
      at++;
    }
    int start = text.lastIndexOf("\n\n", at) + 1;
    long straight = text.substring(start, at).chars().filter(c -> c == '"').count();
    boolean curly = text.lastIndexOf('\u201C', at) > text.lastIndexOf('\u201D', at);
    return straight % 2 == 0 && !curly;
  }
}
