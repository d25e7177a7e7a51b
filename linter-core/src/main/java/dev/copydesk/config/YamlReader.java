package dev.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Reads YAML for what it says and where. Made from the events of the parser, so that nothing is
 * constructed and nothing recurs; of YAML only what a configuration needs is read: no anchors and
 * aliases, no tags, no second document, no two values under one name.
 */
final class YamlReader {
  private static final int DEEPEST = 20;

  private final String name;
  private final Path folder;
  private final Problems problems;
  private final CoreScalarResolver resolver = new CoreScalarResolver(false);
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;

  /**
   * @param name of the file, for messages
   * @param folder the one that the file lies in
   */
  YamlReader(String name, Path folder, Problems problems) {
    this.name = name;
    this.folder = folder;
    this.problems = problems;
  }

  /** A list or a mapping that is not yet at its end. */
  private static final class Frame {
    final Origin origin;
    final boolean isTable;
    final List<Node> items = new ArrayList<>();
    final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    @Nullable String key;
    Origin keyAt;

    Frame(Origin origin, boolean isTable) {
      this.origin = origin;
      this.isTable = isTable;
      this.keyAt = origin;
    }

    Node node() {
      return isTable ? new Node.Table(entries, origin) : new Node.Items(items, origin);
    }
  }

  /** The mapping that a text is; an empty one of an empty text, or if it cannot be read. */
  Node.Table read(String text) {
    Node.Table nothing = Node.Table.empty(at(Optional.empty()));
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Math.max(1, text.length()))
            .build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (!take(event)) {
          return nothing;
        }
      }
    } catch (MarkedYamlEngineException e) {
      problems.add(at(e.getProblemMark()), "no YAML: " + e.getProblem());
      return nothing;
    } catch (ReaderException e) {
      problems.add(at(text, e.getPosition()), "no YAML: a character that YAML does not allow");
      return nothing;
    } catch (YamlEngineException e) {
      problems.add(at(Optional.empty()), "no YAML: " + e.getMessage());
      return nothing;
    }
    if (root instanceof Node.Table table) {
      return table;
    }
    if (root != null && !(root instanceof Node.Scalar scalar && scalar.isNothing())) {
      problems.add(
          root.origin(), "a configuration is a mapping of keys to values, not " + root.inWords());
    }
    return nothing;
  }

  private Origin at(Optional<Mark> mark) {
    return new Origin(
        name,
        mark.map(Mark::getLine).orElse(0) + 1,
        mark.map(Mark::getColumn).orElse(0) + 1,
        folder);
  }

  private Origin at(String text, int codePoints) {
    int line = 1;
    int column = 1;
    int[] all = text.codePoints().limit(Math.max(0, codePoints)).toArray();
    for (int c : all) {
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return new Origin(name, line, column, folder);
  }

  /** Whether to go on. */
  private boolean take(Event event) {
    Origin at = at(event.getStartMark());
    if (event.getEventId() == Event.ID.DocumentStart && root != null) {
      problems.add(at, "a second document; a configuration is one");
      return false;
    }
    if (event instanceof NodeEvent node) {
      if (node.getAnchor().isPresent()) {
        String what = event instanceof AliasEvent ? "alias *" : "anchor &";
        problems.add(at, what + node.getAnchor().get() + "; anchors and aliases are not read here");
      }
      Optional<String> tag =
          node instanceof ScalarEvent scalar
              ? scalar.getTag()
              : node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
      tag.ifPresent(each -> problems.add(at, "tag " + each + "; tags are not read here"));
    }
    if (event instanceof CollectionStartEvent start) {
      if (!mayBeHere() || open.size() == DEEPEST) {
        problems.add(at, open.size() == DEEPEST ? "nested too deep" : "a name must be text");
        return false;
      }
      open.push(new Frame(at, start.getEventId() == Event.ID.MappingStart));
    } else if (event instanceof CollectionEndEvent) {
      add(open.pop().node());
    } else if (event instanceof ScalarEvent scalar) {
      scalar(scalar, at);
    } else if (event instanceof AliasEvent) {
      add(new Node.Scalar("", Node.Kind.NOTHING, at));
    }
    return true;
  }

  /** Whether a list or a mapping may stand here: names are text. */
  private boolean mayBeHere() {
    Frame frame = open.peek();
    return frame == null || !frame.isTable || frame.key != null;
  }

  private void scalar(ScalarEvent scalar, Origin at) {
    Frame frame = open.peek();
    if (frame != null && frame.isTable && frame.key == null) {
      frame.key = scalar.getValue();
      frame.keyAt = at;
      return;
    }
    Tag tag = scalar.isPlain() ? resolver.resolve(scalar.getValue(), true) : Tag.STR;
    Node.Kind kind =
        tag.equals(Tag.STR)
            ? Node.Kind.TEXT
            : tag.equals(Tag.NULL) ? Node.Kind.NOTHING : Node.Kind.OTHER;
    add(new Node.Scalar(scalar.getValue(), kind, at));
  }

  private void add(Node node) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
    } else if (!frame.isTable) {
      frame.items.add(node);
    } else if (frame.key != null) {
      if (frame.entries.putIfAbsent(frame.key, new Node.Entry(frame.keyAt, node)) != null) {
        problems.add(frame.keyAt, "key \"" + frame.key + "\" is there twice");
      }
      frame.key = null;
    }
  }
}
