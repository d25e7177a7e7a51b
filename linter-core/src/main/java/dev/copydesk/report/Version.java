package dev.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What this build is made of.
 *
 * @param copydesk its own version
 * @param languageTool the version of LanguageTool it was built with
 */
public record Version(String copydesk, String languageTool) {
  public static Version current() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(in, "version.properties is not on the class path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(
        properties.getProperty("copydesk", "unknown"),
        properties.getProperty("languagetool", "unknown"));
  }
}
