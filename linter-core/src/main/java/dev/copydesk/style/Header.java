package dev.copydesk.style;

import dev.copydesk.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * What every style rule says, whatever it looks for.
 *
 * @param name package and rule, such as {@code Google.We}
 * @param place the rule's file, for messages
 * @param message what is said of a finding
 * @param description what the rule is about; empty if it does not say
 * @param link a page that tells more; empty if there is none
 * @param severity how grave a finding is
 * @param limit how many findings there are in an article at most; 0 for any number
 * @param remedy what could be done about a finding
 */
record Header(
    String name,
    String place,
    Message message,
    String description,
    String link,
    Severity severity,
    int limit,
    Optional<Remedy> remedy) {

  static Header read(RuleText file, Fields fields) throws BadRule {
    return new Header(
        file.name(),
        file.place(),
        new Message(fields.required("message", "it is what is said of a finding")),
        fields.text("description").orElse(""),
        fields.text("link").orElse(""),
        severity(fields),
        fields.number("limit", 0),
        Remedy.read(fields));
  }

  private static Severity severity(Fields fields) throws BadRule {
    String level = fields.text("level").orElse("warning").toLowerCase(Locale.ROOT);
    return switch (level) {
      case "suggestion" -> Severity.INFO;
      case "warning" -> Severity.WARNING;
      case "error" -> Severity.ERROR;
      default ->
          throw BadRule.mistake(
              fields.place("level"),
              "`level` is suggestion, warning or error, not `" + level + "`");
    };
  }
}
