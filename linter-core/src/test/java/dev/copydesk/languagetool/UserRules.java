package dev.copydesk.languagetool;

import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;

/** Files of rules to test with. */
final class UserRules {
  static final String END = "</category>\n</rules>\n";

  private UserRules() {}

  /** A file that holds some lines in a category, the first of them at line 3. */
  static RuleFile file(String... lines) throws SourceException {
    String content = wrapped(String.join("\n", lines)) + END;
    return RuleFile.of("house.xml", content.getBytes(StandardCharsets.UTF_8));
  }

  /** The beginning of a file, up to some lines in a category, the first of them at line 3. */
  static String wrapped(String lines) {
    return "<rules lang='en'>\n<category id='HOUSE' name='House'>\n" + lines + "\n";
  }

  /** A rule on one line that would have one word for another. */
  static String rule(String id, String wrong, String right) {
    return rule(id, "", "<pattern><token>" + wrong + "</token></pattern>", right);
  }

  static String rule(String id, String attributes, String pattern, String right) {
    String named = id.isEmpty() ? "" : " id='" + id + "' name='A rule'";
    return "<rule"
        + named
        + " "
        + attributes
        + ">"
        + pattern
        + "<message>Say <suggestion>"
        + right
        + "</suggestion>.</message></rule>";
  }
}
