package dev.copydesk.baseline;

import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a baseline event by event, so that nothing in it can nest or grow beyond what a baseline
 * has. Every JSON text is one of YAML 1.2.
 */
final class BaselineReader {
  static final int VERSION = 1;

  private static final String VERSION_KEY = "copydeskBaseline";
  private static final int MOST_DIGITS = 7;

  private final Path file;
  private final Iterator<Event> events;

  /** The same finding told twice, as when two people's baselines were put together, is one. */
  private final Map<Known, Known> known = new LinkedHashMap<>();

  private BaselineReader(Path file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  static List<Known> read(Path file, String json) throws SourceException {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(json.length() + 1).build();
    try {
      BaselineReader reader =
          new BaselineReader(file, new Parse(settings).parseString(json).iterator());
      reader.read();
      return List.copyOf(reader.known.values());
    } catch (YamlEngineException e) {
      throw new SourceException(file + ": is no baseline: it is not JSON", e);
    }
  }

  private void read() throws SourceException {
    expect(Event.ID.StreamStart);
    expect(Event.ID.DocumentStart);
    expect(Event.ID.MappingStart);
    boolean versioned = false;
    Event event = next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      String key = text(event);
      if (key.equals(VERSION_KEY)) {
        String version = text(next());
        if (!version.equals(String.valueOf(VERSION))) {
          throw problem(
              "has version " + shortened(version) + ", and this Copydesk reads " + VERSION, event);
        }
        versioned = true;
      } else if (key.equals("findings") && versioned) {
        findings();
      } else {
        throw problem("is no baseline: it begins with " + shortened(key), event);
      }
      event = next();
    }
    if (!versioned) {
      throw new SourceException(file + ": is no baseline: it has no " + VERSION_KEY);
    }
    expect(Event.ID.DocumentEnd);
    expect(Event.ID.StreamEnd);
  }

  private void findings() throws SourceException {
    expect(Event.ID.SequenceStart);
    Event event = next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      if (event.getEventId() != Event.ID.MappingStart) {
        throw problem("a finding is an object", event);
      }
      add(finding(), event);
      event = next();
    }
  }

  private Map<String, String> finding() throws SourceException {
    Map<String, String> fields = new HashMap<>();
    Event event = next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      String key = text(event);
      boolean isKnown = List.of("path", "rule", "text", "id", "count").contains(key);
      if (!isKnown || fields.put(key, text(next())) != null) {
        throw problem((isKnown ? "a second " : "a finding has no ") + shortened(key), event);
      }
      event = next();
    }
    return fields;
  }

  private void add(Map<String, String> fields, Event event) throws SourceException {
    String rule = field(fields, "rule", event);
    String count = fields.getOrDefault("count", "1");
    boolean isCount =
        !count.isEmpty()
            && count.length() <= MOST_DIGITS
            && count.chars().allMatch(c -> c >= '0' && c <= '9')
            && Integer.parseInt(count) > 0;
    if (!isCount) {
      throw problem("count is no number from 1: " + shortened(count), event);
    }
    if (rule.indexOf('/') <= 0) {
      throw problem("no id of a rule: " + shortened(rule), event);
    }
    Known one =
        new Known(
            field(fields, "path", event),
            new Fingerprint(rule, field(fields, "id", event)),
            fields.getOrDefault("text", ""),
            1);
    Known many = one.times(Integer.parseInt(count));
    known.merge(one, many, (a, b) -> a.count() >= b.count() ? a : b);
  }

  private String field(Map<String, String> fields, String name, Event event)
      throws SourceException {
    String value = fields.get(name);
    if (value == null) {
      throw problem("a finding lacks its " + name, event);
    }
    return value;
  }

  private String text(Event event) throws SourceException {
    if (event instanceof ScalarEvent scalar && scalar.getAnchor().isEmpty()) {
      return scalar.getValue();
    }
    throw problem("is no baseline: a text or a number belongs here", event);
  }

  private void expect(Event.ID id) throws SourceException {
    Event event = next();
    if (event.getEventId() != id) {
      throw problem("is no baseline", event);
    }
  }

  private Event next() throws SourceException {
    if (!events.hasNext()) {
      throw new SourceException(file + ": is no baseline: it ends too early");
    }
    return events.next();
  }

  private SourceException problem(String what, Event event) {
    String place =
        event
            .getStartMark()
            .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
            .orElse("");
    return new SourceException(file + place + ": " + what);
  }

  private static String shortened(String text) {
    String line = Fingerprints.folded(text);
    return line.length() <= 40 ? line : line.substring(0, 40) + "\u2026";
  }
}
