package dev.copydesk.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose habits of style the articles of a house follow. */
public enum Profile {
  /** Each article its own, by what most of it does. */
  AS_DOCUMENT,
  AP,
  REUTERS,
  GUARDIAN,
  /** The Government Publishing Office of the United States. */
  GPO,
  /** The United Nations. */
  UN;

  /** The name in configurations, such as {@code as-document}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it decides; nothing of {@code as-document}. */
  public Habits habits() {
    return Habits.of(this);
  }

  /** The one of a name; empty if there is none. */
  public static Optional<Profile> ofLabel(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }
}
