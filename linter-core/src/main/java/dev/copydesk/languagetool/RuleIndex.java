package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Where in a file of rules which rule and example stands. */
final class RuleIndex {
  private final Map<String, UserRule> listed = new LinkedHashMap<>();
  private final List<RuleExample> examples = new ArrayList<>();
  private String idPrefix = "";
  private @Nullable String groupId;
  private String groupName = "";
  private int inGroup;
  private String id = "";
  private String key = "";
  private boolean inAntipattern;
  private @Nullable StringBuilder example;
  private int exampleLine;
  private RuleExample.Kind kind = RuleExample.Kind.CORRECT;
  private List<String> corrections = List.of();

  List<UserRule> listed() {
    return List.copyOf(listed.values());
  }

  /** The examples in order; those of a group's own antipatterns are of all its rules. */
  List<RuleExample> examples() {
    return List.copyOf(examples);
  }

  void start(String element, Attributes attributes, int line) throws SAXException {
    switch (element) {
      case "rules" -> idPrefix = value(attributes, "idprefix");
      case "rulegroup" -> {
        groupId = value(attributes, "id");
        groupName = value(attributes, "name");
        inGroup = 0;
        key = idPrefix + groupId;
        list(key, groupName, line);
      }
      case "rule" -> rule(attributes, line);
      case "antipattern" -> inAntipattern = true;
      case "suggestion" ->
          listed.computeIfPresent(
              id, (same, rule) -> new UserRule(rule.id(), rule.name(), rule.line(), true));
      case "example" -> example(attributes, line);
      case "marker" -> characters(RuleExample.MARKER);
      default -> {}
    }
  }

  private void rule(Attributes attributes, int line) throws SAXException {
    String own = attributes.getValue("id");
    if (groupId == null) {
      id = idPrefix + value(attributes, "id");
      list(id, value(attributes, "name"), line);
      key = id + "[1]";
    } else {
      inGroup++;
      id = idPrefix + Objects.requireNonNullElse(own, groupId);
      if (!listed.containsKey(id)) {
        list(id, Objects.requireNonNullElse(attributes.getValue("name"), groupName), line);
      }
      key = id + "[" + inGroup + "]";
    }
  }

  private void list(String ruleId, String name, int line) throws SAXException {
    if (ruleId.equals(idPrefix)) {
      throw new SAXException("a rule without an id");
    }
    UserRule rule =
        new UserRule(Engine.GROUP + "/" + ruleId, name.replaceAll("\\s+", " "), line, false);
    UserRule before = listed.putIfAbsent(ruleId, rule);
    if (before != null) {
      throw new SAXException("the id " + ruleId + " is that of the rule at line " + before.line());
    }
  }

  private void example(Attributes attributes, int line) {
    String type = value(attributes, "type");
    String correction = attributes.getValue("correction");
    example = new StringBuilder();
    exampleLine = line;
    corrections = correction == null ? List.of() : Arrays.asList(correction.split("\\|", -1));
    if (!inAntipattern && (type.equals("incorrect") || correction != null)) {
      kind = RuleExample.Kind.INCORRECT;
    } else {
      kind =
          type.equals("triggers_error")
              ? RuleExample.Kind.TRIGGERS_ERROR
              : RuleExample.Kind.CORRECT;
    }
  }

  void characters(String text) {
    if (example != null) {
      example.append(text);
    }
  }

  void end(String element) {
    switch (element) {
      case "rulegroup" -> groupId = null;
      case "rule" -> key = idPrefix + Objects.requireNonNullElse(groupId, "");
      case "antipattern" -> inAntipattern = false;
      case "marker" -> characters(RuleExample.END_OF_MARKER);
      case "example" -> {
        if (example != null) {
          String text = example.toString();
          examples.add(new RuleExample(exampleLine, key, kind, text, corrections));
        }
        example = null;
      }
      default -> {}
    }
  }

  private static String value(Attributes attributes, String name) {
    return Objects.requireNonNullElse(attributes.getValue(name), "");
  }
}
