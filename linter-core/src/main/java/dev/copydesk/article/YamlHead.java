package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Front matter in YAML. Its events are enough to find the fields of the top level, and ask for no
 * stack, however deep it is nested.
 */
final class YamlHead {
  /** A head of more than this is data, not a head. */
  private static final int DEEPEST = 100;

  private final FieldReader reader;
  private final String yaml;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();
  private int counted;
  private int at;

  private YamlHead(FieldReader reader, int start, int end) {
    this.reader = reader;
    this.yaml = reader.source().substring(start, end);
    this.offset = start;
  }

  static List<Block> read(FieldReader reader, int start, int end) {
    Optional<List<Block>> plain = PlainHead.read(reader, start, end);
    return plain
        .or(() -> whole(reader, start, end))
        .orElseGet(() -> BrokenHead.read(reader, start, end));
  }

  /** Its prose; empty if it is no YAML. */
  static Optional<List<Block>> whole(FieldReader reader, int start, int end) {
    YamlHead head = new YamlHead(reader, start, end);
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(end - start + 1).build();
    try {
      boolean isHead = head.read(new Parse(settings).parseString(head.yaml));
      return Optional.of(isHead ? head.blocks : List.of());
    } catch (YamlEngineException broken) {
      return Optional.empty();
    }
  }

  /** Whether it is what a head is: one mapping of names to values, a line for each. */
  private boolean read(Iterable<Event> events) {
    int depth = 0;
    boolean isName = true;
    String name = "";
    for (Event event : events) {
      if (depth == 1 && event instanceof NodeEvent) {
        if (isName) {
          name = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
        } else if (event instanceof ScalarEvent scalar && reader.isProse(name)) {
          add(name, scalar);
        }
        isName = !isName;
      } else if (depth == 0
          && event instanceof NodeEvent
          && !(event instanceof CollectionStartEvent start
              && start.getEventId() == Event.ID.MappingStart
              && start.getFlowStyle() == FlowStyle.BLOCK)) {
        return false;
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        return false;
      }
    }
    return true;
  }

  private void add(String name, ScalarEvent scalar) {
    boolean marked = scalar.getStartMark().isPresent() && scalar.getEndMark().isPresent();
    if (!marked || scalar.getAnchor().isPresent() || scalar.getTag().isPresent()) {
      return;
    }
    int start = offset + position(scalar.getStartMark().get().getIndex());
    int end = offset + position(scalar.getEndMark().get().getIndex());
    FieldStyle style =
        switch (scalar.getScalarStyle()) {
          case SINGLE_QUOTED -> FieldStyle.SINGLE;
          case DOUBLE_QUOTED -> FieldStyle.DOUBLE;
          case LITERAL, FOLDED -> FieldStyle.BLOCK;
          default -> FieldStyle.PLAIN;
        };
    String source = reader.source();
    FieldText text =
        switch (style) {
          case SINGLE, DOUBLE -> FieldText.flow(source, start + 1, end - 1, style);
          case BLOCK -> FieldText.block(source, FrontMatter.nextLine(source, start), end);
          default -> FieldText.flow(source, start, end, style);
        };
    // What YAML says it reads is the proof that it was taken apart rightly.
    if (text != null && text.reads(scalar.getValue())) {
      blocks.addAll(reader.blocks(name, text, style));
    }
  }

  /** Marks count code points, and come in order. */
  private int position(int codePoints) {
    if (codePoints < counted) {
      counted = 0;
      at = 0;
    }
    at =
        yaml.offsetByCodePoints(
            at, Math.min(codePoints, yaml.codePointCount(0, yaml.length())) - counted);
    counted = codePoints;
    return at;
  }
}
