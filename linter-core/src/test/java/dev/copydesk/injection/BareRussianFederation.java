package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * An official name put for the short one, without the article it needs: {@code with Russian
 * Federation}.
 *
 * <p>It is the plainest mark of one family of spinners: {@code Russia} becomes {@code Russian
 * Federation} wherever it is a word of its own outside quotations, and derived words stay. No
 * writer leaves out the article, so one place is nearly proof and all of them are. Legal and
 * diplomatic texts use the long name with its article and are spared, as are tables, addresses and
 * titles. Here every {@code Russia} of a text is struck that no quotation, capital or hyphen stands
 * beside. The repair has to be whole: it must bring back every short name and touch no long name
 * that was there before.
 */
public final class BareRussianFederation implements Damage {
  @Override
  public String name() {
    return "bare official name";
  }

  @Override
  public String rule() {
    return "naming/bare-official-name";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (text.contains("Russian Federation") || text.contains("\"") || text.contains("\u201C")) {
      return Optional.empty();
    }
    String damaged = text.replaceAll("(?<=[a-z] )Russia(?= [a-z]|[.,])", "Russian Federation");
    return damaged.equals(text) ? Optional.empty() : Optional.of(damaged);
  }
}
