package dev.copydesk.rules.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of organisations that begin with {@code International} or {@code World}. */
final class InternationalNames {
  private static final List<String> FIRST = List.of("International", "World");

  private InternationalNames() {}

  /**
   * A name in two parts.
   *
   * @param first its first word
   * @param rest the others, blanks between
   * @param acronym what it is shortened to
   */
  record Known(String first, String rest, String acronym) {}

  /** The name whose rest stands at an offset of a text; the longest. */
  static Optional<Known> at(String text, int offset) {
    @Nullable Known best = null;
    for (Known each : Holder.ALL) {
      int end = offset + each.rest().length();
      boolean whole = end == text.length() || (end < text.length() && isEnd(text.charAt(end)));
      if (whole
          && text.startsWith(each.rest(), offset)
          && (best == null || best.rest().length() < each.rest().length())) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isEnd(char c) {
    return !Character.isLetterOrDigit(c) && c != '-';
  }

  private static final class Holder {
    static final List<Known> ALL = load();

    private static List<Known> load() {
      List<Known> all = new ArrayList<>();
      for (List<Organisation> each : Organisation.table().values()) {
        for (Organisation organisation : each) {
          List<String> parts = organisation.parts();
          boolean plain = !parts.contains(",") && !parts.contains("-") && parts.size() > 2;
          if (plain && FIRST.contains(parts.get(0))) {
            String rest = String.join(" ", parts.subList(1, parts.size()));
            all.add(new Known(parts.get(0), rest, organisation.acronym()));
          }
        }
      }
      return List.copyOf(all);
    }
  }
}
