package dev.copydesk.languagetool;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of features by what they are of, which has a number itself. Safe for use by many threads:
 * each that finds nothing looks for itself, and all find the same.
 */
final class KeptFeatures {
  private final int[] @Nullable [] known;

  /**
   * @param size what all numbers of what they are of are below
   */
  KeptFeatures(int size) {
    known = new int[size][];
  }

  /** Null if they are not known. */
  int @Nullable [] get(int number) {
    return known[number];
  }

  /** Keeps features, and gives them back. */
  int[] keep(int number, int[] features) {
    // What is in the array must not be seen after the array.
    VarHandle.releaseFence();
    known[number] = features;
    return features;
  }
}
