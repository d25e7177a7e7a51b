package dev.copydesk.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The double quotation marks of a block and which of them open, found from their neighbours, their
 * form and their number.
 *
 * <p>A mark apart from the word before it opens, one apart from the word behind it closes. A mark
 * glued on both sides tells nothing by itself; then the others decide, since opening and closing
 * marks take turns.
 */
final class QuoteMarks {
  /** What a mark does. */
  enum Role {
    OPENS,
    CLOSES,
    UNKNOWN;

    private Role opposite() {
      return this == OPENS ? CLOSES : this == CLOSES ? OPENS : UNKNOWN;
    }
  }

  /** Marks of other languages, code and typesetting, among which pairing is anybody's guess. */
  private static final String FOREIGN =
      "\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\u2033\u301D";

  private final int[] offsets;
  private final Role[] roles;
  private final boolean[] certain;
  private boolean whole;

  private QuoteMarks(int[] offsets, Role[] byPlace) {
    this.offsets = offsets;
    this.roles = byPlace.clone();
    this.certain = new boolean[offsets.length];
    resolve(byPlace);
  }

  /** The marks of a text; null if it has none or has marks that make the others doubtful. */
  static @Nullable QuoteMarks of(String text) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        found.add(i);
      } else if (c > '\u00A0' && FOREIGN.indexOf(c) >= 0) {
        return null;
      }
    }
    QuoteMarks all = marks(text, found);
    if (all == null || all.isWhole()) {
      return all;
    }
    List<Integer> withoutInches = new ArrayList<>(found);
    withoutInches.removeIf(at -> isInches(text, at));
    QuoteMarks fewer = withoutInches.size() < found.size() ? marks(text, withoutInches) : null;
    return fewer != null && fewer.isWhole() ? fewer : all;
  }

  private static @Nullable QuoteMarks marks(String text, List<Integer> found) {
    Role[] byPlace = new Role[found.size()];
    for (int k = 0; k < byPlace.length; k++) {
      int at = found.get(k);
      char c = text.charAt(at);
      Role place = byPlace(text, at);
      if (c != '"') {
        Role form = c == '\u201C' ? Role.OPENS : Role.CLOSES;
        if (place == form.opposite()) {
          return null;
        }
        place = form;
      }
      byPlace[k] = place;
    }
    int[] offsets = found.stream().mapToInt(Integer::intValue).toArray();
    return offsets.length == 0 ? null : new QuoteMarks(offsets, byPlace);
  }

  private static boolean isInches(String text, int at) {
    return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private static Role byPlace(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean apartBefore = blankBefore || "([{/\u2018".indexOf(before) >= 0;
    boolean apartAfter = blankAfter || ")]},.;:?!/\u2026\u2019'-\u2013\u2014".indexOf(after) >= 0;
    if (apartBefore && !apartAfter) {
      return Role.OPENS;
    }
    // Before a dash or a dot, with a blank behind it, a mark is as likely to open.
    return apartAfter && !apartBefore ? Role.CLOSES : Role.UNKNOWN;
  }

  /** Whether it is a blank of any kind, one that does not break too. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void resolve(Role[] byPlace) {
    boolean takeTurns = byPlace.length % 2 == 0 || byPlace[byPlace.length - 1] == Role.OPENS;
    for (int k = 0; k < byPlace.length; k++) {
      takeTurns &= byPlace[k] == Role.UNKNOWN || byPlace[k] == inTurn(k);
    }
    whole = takeTurns;
    for (int k = 0; k < byPlace.length; k++) {
      Role before = k > 0 ? byPlace[k - 1] : Role.UNKNOWN;
      Role after = k + 1 < byPlace.length ? byPlace[k + 1] : Role.UNKNOWN;
      Role beside = before != Role.UNKNOWN ? before : after;
      boolean agree = before == Role.UNKNOWN || after == Role.UNKNOWN || before == after;
      certain[k] = beside != Role.UNKNOWN && agree && (whole || before == after);
      if (byPlace[k] != Role.UNKNOWN) {
        // Curly marks decide by their form; their neighbours must not contradict.
        certain[k] = whole || (before != byPlace[k] && after != byPlace[k]);
      } else if (whole) {
        roles[k] = inTurn(k);
      } else if (certain[k]) {
        roles[k] = beside.opposite();
      }
    }
  }

  private static Role inTurn(int index) {
    return index % 2 == 0 ? Role.OPENS : Role.CLOSES;
  }

  /** Whether all marks of the block take turns, and none is left over. */
  boolean isWhole() {
    return whole;
  }

  int count() {
    return offsets.length;
  }

  /** Where a mark stands in the text. */
  int offset(int index) {
    return offsets[index];
  }

  Role role(int index) {
    return roles[index];
  }

  /** Whether a neighbour shows the role, and not only the number of marks. */
  boolean isCertain(int index) {
    return certain[index];
  }
}
