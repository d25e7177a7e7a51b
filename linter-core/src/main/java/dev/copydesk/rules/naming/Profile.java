package dev.copydesk.rules.naming;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published house style that prefers certain forms of names, {@code profiles.tsv}. To follow the
 * document instead is to have no profile.
 */
public enum Profile {
  AP(1),
  REUTERS(2),
  GUARDIAN(3),
  GPO(4),
  UN(5);

  private final int column;

  Profile(int column) {
    this.column = column;
  }

  /** The form it writes of a set of variants, if it is known to have one. */
  public Optional<String> preferred(String set) {
    return Optional.ofNullable(Holder.FORMS.get(name() + " " + set));
  }

  private static final class Holder {
    static final Map<String, String> FORMS = load();

    private static Map<String, String> load() {
      Map<String, String> forms = new HashMap<>();
      for (List<String> row : WordTable.beside(Profile.class, "profiles.tsv").rows()) {
        for (Profile profile : values()) {
          String form = row.get(profile.column);
          if (!form.equals("-")) {
            forms.put(profile.name() + " " + row.get(0), form);
          }
        }
      }
      return Map.copyOf(forms);
    }
  }
}
