package dev.copydesk.injection;

import java.util.List;
import java.util.Random;

/** Chooses by lot. */
final class Lot {
  private Lot() {}

  static <T> T draw(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
