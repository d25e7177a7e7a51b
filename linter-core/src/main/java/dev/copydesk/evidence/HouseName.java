package dev.copydesk.evidence;

import java.util.List;

/**
 * A name that a house writes in one way.
 *
 * @param prefer the way it does
 * @param insteadOf the ways it does not, as written; at least one
 * @param except passages in which another way stays; empty if there is none
 */
public record HouseName(String prefer, List<String> insteadOf, List<String> except) {
  public HouseName {
    insteadOf = List.copyOf(insteadOf);
    except = List.copyOf(except);
  }
}
