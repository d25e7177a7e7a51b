package dev.copydesk.config;

import java.util.List;

/** A configuration that cannot be used. The message has a line for each thing that is wrong. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /** What is wrong, one line each, such as {@code copydesk.yaml:3:5: unknown key "langauge"}. */
  public List<String> problems() {
    return String.valueOf(getMessage()).lines().toList();
  }
}
