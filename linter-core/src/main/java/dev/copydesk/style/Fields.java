package dev.copydesk.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of a rule or of a part of it, by lower-case name. Whoever has read all that it knows
 * asks {@link #finish}, which complains of what is left.
 */
final class Fields {
  /** How many values may be written by reference; nobody needs many. */
  private static final int MOST_ALIASES = 20;

  private final RuleText file;
  private final Node whole;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Fields(RuleText file, Node whole) {
    this.file = file;
    this.whole = whole;
  }

  /** The fields of a file. */
  static Fields of(RuleText file) throws BadRule {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.place())
            .setUseMarks(true)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(StyleFiles.MAX_BYTES)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(file.content());
      if (root.isEmpty()) {
        throw BadRule.mistake(file.at(1, 1), "the file is empty; a rule has at least `extends`");
      }
      return of(file, root.get(), "a rule");
    } catch (MarkedYamlEngineException e) {
      String place = e.getProblemMark().map(mark -> at(file, mark)).orElse(file.at(1, 1));
      throw BadRule.mistake(place, "not readable as YAML: " + firstLine(e.getProblem()));
    } catch (YamlEngineException | StackOverflowError e) {
      throw BadRule.mistake(file.at(1, 1), "not readable as YAML: " + firstLine(e.getMessage()));
    }
  }

  private static Fields of(RuleText file, Node node, String what) throws BadRule {
    if (!(node instanceof MappingNode mapping)) {
      throw BadRule.mistake(at(file, node), what + " is written as `key: value` lines");
    }
    Fields fields = new Fields(file, node);
    for (NodeTuple each : mapping.getValue()) {
      String key = fields.scalar(each.getKeyNode(), "a key").toLowerCase(Locale.ROOT);
      if (fields.values.put(key, each.getValueNode()) != null) {
        throw BadRule.mistake(at(file, each.getKeyNode()), "`" + key + "` is there twice");
      }
      fields.keys.put(key, each.getKeyNode());
    }
    return fields;
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("").replaceFirst("[.]$", "");
  }

  private static String at(RuleText file, Mark mark) {
    return file.at(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String at(RuleText file, Node node) {
    return node.getStartMark().map(mark -> at(file, mark)).orElse(file.at(1, 1));
  }

  private String scalar(Node node, String what) throws BadRule {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw BadRule.mistake(at(file, node), what + " is one value, not a list or several fields");
  }

  /** Where a field stands; the whole's place if there is no such field. */
  String place(String key) {
    return at(file, keys.getOrDefault(key, whole));
  }

  boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  Optional<String> text(String key) throws BadRule {
    asked.add(key);
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(scalar(node, "`" + key + "`"));
  }

  String required(String key, String use) throws BadRule {
    return text(key)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> BadRule.mistake(place(key), "`" + key + "` is missing; " + use));
  }

  boolean flag(String key, boolean otherwise) throws BadRule {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    return switch (value.get().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> true;
      case "false", "no", "off", "0", "" -> false;
      default ->
          throw BadRule.mistake(
              place(key), "`" + key + "` is true or false, not `" + value.get() + "`");
    };
  }

  int number(String key, int otherwise) throws BadRule {
    return (int) decimal(key, otherwise);
  }

  double decimal(String key, double otherwise) throws BadRule {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value.get());
      if (number >= 0 && number <= 1_000_000_000) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below.
    }
    throw BadRule.mistake(
        place(key), "`" + key + "` is a number from 0 on, not `" + value.get() + "`");
  }

  /** A list of values; one value is a list of one. Empty if the field is not there. */
  List<String> texts(String key) throws BadRule {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isEmpty() ? List.of() : List.of(scalar.getValue());
    }
    List<String> texts = new ArrayList<>();
    for (Node each : elements(node, key)) {
      texts.add(scalar(each, "an element of `" + key + "`"));
    }
    return texts;
  }

  private List<Node> elements(Node node, String key) throws BadRule {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw BadRule.mistake(at(file, node), "`" + key + "` is a list, each element after a hyphen");
  }

  /** Pairs in the order in which they are written; of several with one key the last. */
  Map<String, String> pairs(String key) throws BadRule {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return Map.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw BadRule.mistake(at(file, node), "`" + key + "` is written as `this: that` lines");
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    for (NodeTuple each : mapping.getValue()) {
      pairs.put(
          scalar(each.getKeyNode(), "a key of `" + key + "`"),
          scalar(each.getValueNode(), "a value of `" + key + "`"));
    }
    return pairs;
  }

  /** The fields of a field; empty if it is not there. */
  Optional<Fields> fields(String key) throws BadRule {
    asked.add(key);
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(of(file, node, "`" + key + "`"));
  }

  /** A list whose elements have fields. */
  List<Fields> list(String key) throws BadRule {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    List<Fields> list = new ArrayList<>();
    for (Node each : elements(node, key)) {
      list.add(of(file, each, "an element of `" + key + "`"));
    }
    return list;
  }

  /** Fields that may be there and say nothing to us. */
  void passOver(String... names) {
    asked.addAll(Set.of(names));
  }

  /** Complains of a field that nobody has asked for. */
  void finish(String what) throws BadRule {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        throw BadRule.mistake(
            place(key),
            "unknown key `"
                + key
                + "`; "
                + what
                + " has: "
                + String.join(", ", new TreeSet<>(asked)));
      }
    }
  }
}
