package dev.copydesk.run;

/** The settings that each article has; articles may share one object of them. */
public interface SettingsOf {
  /** The settings of an input. */
  Settings of(Input input);
}
