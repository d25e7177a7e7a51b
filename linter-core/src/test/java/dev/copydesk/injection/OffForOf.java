package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * {@code off} where {@code of} was meant: {@code accused off lying}.
 *
 * <p>It comes from hasty typing and from dictation, and is real English in so many places ({@code
 * took off}, {@code off the coast}) that only frames in which nothing else can stand are repaired
 * without asking. It strikes behind quantities, behind nouns and verbs that govern {@code of}, and
 * before gerunds. In a quotation it may be how the speaker talks and is only suggested. As every
 * {@code of} of a text can be struck, and most stand where {@code off} is thinkable, a repair is
 * not demanded, only that nothing is made worse: neither another {@code of} nor what stands around
 * it may change.
 */
public final class OffForOf implements Damage {
  private static final Pattern PLACES = Pattern.compile("(?<=[a-z] )of(?= [a-z])");

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
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Scar.at(text, random, PLACES, match -> "off");
  }
}
