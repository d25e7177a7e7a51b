package dev.copydesk.config;

import dev.copydesk.report.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schema of the configuration, for editors. */
public final class JsonSchema {
  private final StringBuilder out = new StringBuilder();
  private final JsonWriter json = new JsonWriter(out);

  private JsonSchema() {}

  /** The schema of some keys, in draft 2020-12. */
  public static String of(Keys keys) {
    JsonSchema schema = new JsonSchema();
    try {
      schema.json.beginObject();
      schema.json.key("$schema").value("https://json-schema.org/draft/2020-12/schema");
      schema.json.key("title").value("copydesk.yaml");
      schema.tableBody(keys.root());
      schema.json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schema.out.append('\n').toString();
  }

  private void tableBody(Shape.TableOf table) throws IOException {
    json.key("type").value("object");
    json.key("additionalProperties").value(false);
    List<String> required = table.keys().stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      json.key("required");
      strings(required);
    }
    json.key("properties").beginObject();
    for (Key key : table.keys()) {
      json.key(key.name()).beginObject();
      json.key("description").value(key.summary());
      if (key.required()) {
        body(key.shape());
      } else {
        orNull(key.shape());
      }
      json.endObject();
    }
    json.endObject();
  }

  private void orNull(Shape shape) throws IOException {
    json.key("anyOf").beginArray();
    json.beginObject();
    body(shape);
    json.endObject();
    json.beginObject().key("type").value("null").endObject();
    json.endArray();
  }

  private void body(Shape shape) throws IOException {
    if (shape instanceof Shape.Text text) {
      textBody(text);
    } else if (shape instanceof Shape.OrNothing either) {
      orNull(either.shape());
    } else if (shape instanceof Shape.ListOf list) {
      json.key("type").value("array");
      json.key("items").beginObject();
      body(list.element());
      json.endObject();
      if (list.least() > 0) {
        json.key("minItems").value(list.least());
      }
    } else if (shape instanceof Shape.MapOf map) {
      json.key("type").value("object");
      json.key("propertyNames").beginObject();
      textBody(map.name());
      json.endObject();
      json.key("additionalProperties").beginObject();
      body(map.value());
      json.endObject();
    } else if (shape instanceof Shape.TableOf table) {
      tableBody(table);
    }
  }

  private void textBody(Shape.Text text) throws IOException {
    json.key("type").value("string");
    if (!text.known().isEmpty() && text.patterns().isEmpty()) {
      json.key("enum");
      strings(text.known());
    } else if (text.known().isEmpty() && text.patterns().size() == 1) {
      json.key("pattern").value(text.patterns().get(0).pattern());
    } else {
      json.key("anyOf").beginArray();
      json.beginObject().key("enum");
      strings(text.known());
      json.endObject();
      for (var pattern : text.patterns()) {
        json.beginObject().key("pattern").value(pattern.pattern()).endObject();
      }
      json.endArray();
    }
  }

  private void strings(List<String> texts) throws IOException {
    json.beginArray();
    for (String each : texts) {
      json.value(each);
    }
    json.endArray();
  }
}
