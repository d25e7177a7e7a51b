package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.copydesk.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schema accepts can be used, and what it rejects is refused with its place. */
@SuppressWarnings("StatementSwitchToExpressionSwitch") // Each case builds something of its own.
final class SchemaTest {
  private static final Keys KEYS = new Keys(RuleCatalog.load());
  private static final JsonObject SCHEMA =
      JsonParser.parseString(JsonSchema.of(KEYS)).getAsJsonObject();
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create();

  private static final List<String> TEXTS =
      List.of(
          "**/*.md",
          "a",
          "[",
          "a/{b,c}/[x-z].txt",
          "{",
          "words.txt",
          "two words",
          " lead",
          "tail ",
          "two  blanks",
          "",
          "é",
          "a\u0000b",
          "a\nb",
          "a\n",
          "\t",
          "languagetool/EN_QUOTES",
          "languagetool/",
          "style/Microsoft.Terms",
          "style/write-good",
          "style/",
          "wording/x",
          "en",
          "auto",
          "EN-GB",
          "off",
          "on",
          "error",
          "never",
          "ap",
          "title",
          "front matter",
          "picky",
          "\\",
          "\\*",
          "[!a-z]",
          "[z-a]",
          "x]",
          "null",
          "true",
          "7",
          "1e3",
          "~",
          "&a",
          "*a",
          "!x",
          "# no",
          "a: b",
          "- a",
          "? a",
          "%",
          "@",
          "`",
          "'",
          "\"",
          "|",
          ">");

  private static final Map<String, Pattern> PATTERNS = new HashMap<>();

  @TempDir private Path folder;

  private final Random random = new Random(20261129);

  @Test
  void acceptedConfigurationsLoadAndRejectedOnesAreRefused() throws IOException {
    int accepted = 0;
    int rejected = 0;
    for (int i = 0; i < 4000; i++) {
      JsonObject made = of(SCHEMA, 0).getAsJsonObject();
      made.remove("extends");
      int wounds = random.nextInt(3);
      for (int wound = 0; wound < wounds; wound++) {
        mutate(made);
      }
      made.remove("extends");
      String yaml = GSON.toJson(made) + "\n";
      boolean valid = accepts(SCHEMA, made);
      List<String> problems = problems(yaml);
      assertThat(problems.isEmpty()).as("%s%n%s", yaml, problems).isEqualTo(valid);
      assertThat(problems).allMatch(line -> line.matches("copydesk\\.yaml:\\d+:\\d+: .+"));
      accepted += valid ? 1 : 0;
      rejected += valid ? 0 : 1;
    }
    assertThat(accepted).isGreaterThan(1000);
    assertThat(rejected).isGreaterThan(1000);
  }

  private List<String> problems(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("copydesk.yaml"), yaml);
    Loader loader = new Loader(KEYS, folder);
    try {
      Node.Table options = Node.Table.empty(Origin.DEFAULT);
      assertThat(new Configuration(KEYS, loader, loader.load(file), options, folder)).isNotNull();
      return List.of();
    } catch (ConfigurationException e) {
      return e.problems();
    }
  }

  /** A value that a schema most likely accepts. */
  private JsonElement of(JsonObject schema, int depth) {
    if (schema.has("anyOf") && !schema.has("type")) {
      JsonArray choices = schema.getAsJsonArray("anyOf");
      int last = random.nextInt(8) == 0 ? choices.size() : 1;
      return of(choices.get(random.nextInt(last)).getAsJsonObject(), depth);
    }
    switch (schema.get("type").getAsString()) {
      case "null":
        return JsonNull.INSTANCE;
      case "string":
        return new JsonPrimitive(text(schema));
      case "array":
        JsonArray array = new JsonArray();
        int count = random.nextInt(3) + (schema.has("minItems") ? 1 : 0);
        for (int i = 0; i < count; i++) {
          array.add(of(schema.getAsJsonObject("items"), depth + 1));
        }
        return array;
      default:
        JsonObject object = new JsonObject();
        if (schema.has("properties")) {
          for (Map.Entry<String, JsonElement> each :
              schema.getAsJsonObject("properties").entrySet()) {
            if (isRequired(schema, each.getKey()) || random.nextInt(3) == 0) {
              object.add(each.getKey(), of(each.getValue().getAsJsonObject(), depth + 1));
            }
          }
        } else {
          for (int i = random.nextInt(3); i > 0; i--) {
            object.add(
                text(schema.getAsJsonObject("propertyNames")),
                of(schema.getAsJsonObject("additionalProperties"), depth + 1));
          }
        }
        return object;
    }
  }

  private static boolean isRequired(JsonObject schema, String key) {
    return schema.has("required")
        && schema.getAsJsonArray("required").contains(new JsonPrimitive(key));
  }

  private String text(JsonObject schema) {
    List<String> fitting = new ArrayList<>();
    for (String each : TEXTS) {
      if (accepts(schema, new JsonPrimitive(each))) {
        fitting.add(each);
      }
    }
    if (schema.has("enum")) {
      schema.getAsJsonArray("enum").forEach(each -> fitting.add(each.getAsString()));
    }
    if (schema.has("anyOf")) {
      schema
          .getAsJsonArray("anyOf")
          .get(0)
          .getAsJsonObject()
          .getAsJsonArray("enum")
          .forEach(each -> fitting.add(each.getAsString()));
    }
    return fitting.get(random.nextInt(fitting.size()));
  }

  /** Changes something somewhere. */
  private void mutate(JsonElement element) {
    if (element instanceof JsonObject object && object.size() > 0) {
      List<String> keys = new ArrayList<>(object.keySet());
      String key = keys.get(random.nextInt(keys.size()));
      JsonElement value = object.get(key);
      if (random.nextInt(3) > 0 && (value.isJsonObject() || value.isJsonArray())) {
        mutate(value);
        return;
      }
      switch (random.nextInt(4)) {
        case 0 -> object.remove(key);
        case 1 -> {
          object.remove(key);
          object.add(key + "x", value);
        }
        case 2 -> object.add(TEXTS.get(random.nextInt(TEXTS.size())), value);
        default -> object.add(key, other());
      }
    } else if (element instanceof JsonArray array && array.size() > 0) {
      int at = random.nextInt(array.size());
      JsonElement value = array.get(at);
      if (random.nextInt(3) > 0 && (value.isJsonObject() || value.isJsonArray())) {
        mutate(value);
      } else {
        array.set(at, other());
      }
    }
  }

  private JsonElement other() {
    JsonArray array = new JsonArray();
    array.add("a");
    JsonObject object = new JsonObject();
    object.addProperty("a", "b");
    return switch (random.nextInt(7)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextInt(100));
      case 2 -> new JsonPrimitive(random.nextBoolean());
      case 3 -> array;
      case 4 -> object;
      default -> new JsonPrimitive(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  /** JSON Schema as far as ours goes; a word that is not known here fails the test. */
  private static boolean accepts(JsonObject schema, JsonElement value) {
    boolean accepts = true;
    for (Map.Entry<String, JsonElement> each : schema.entrySet()) {
      JsonElement rule = each.getValue();
      accepts &=
          switch (each.getKey()) {
            case "$schema", "title", "description" -> true;
            case "type" -> isOfType(rule.getAsString(), value);
            case "enum" -> rule.getAsJsonArray().contains(value);
            case "pattern" ->
                !isText(value)
                    || PATTERNS
                        .computeIfAbsent(rule.getAsString(), SchemaTest::compiled)
                        .matcher(value.getAsString())
                        .find();
            case "anyOf" -> {
              boolean any = false;
              for (JsonElement choice : rule.getAsJsonArray()) {
                any |= accepts(choice.getAsJsonObject(), value);
              }
              yield any;
            }
            case "items" -> {
              boolean all = true;
              if (value instanceof JsonArray array) {
                for (JsonElement item : array) {
                  all &= accepts(rule.getAsJsonObject(), item);
                }
              }
              yield all;
            }
            case "minItems" ->
                !(value instanceof JsonArray array) || array.size() >= rule.getAsInt();
            case "required" -> {
              boolean all = true;
              if (value instanceof JsonObject object) {
                for (JsonElement key : rule.getAsJsonArray()) {
                  all &= object.has(key.getAsString());
                }
              }
              yield all;
            }
            case "properties" -> {
              boolean all = true;
              if (value instanceof JsonObject object) {
                for (Map.Entry<String, JsonElement> key : rule.getAsJsonObject().entrySet()) {
                  all &=
                      !object.has(key.getKey())
                          || accepts(key.getValue().getAsJsonObject(), object.get(key.getKey()));
                }
              }
              yield all;
            }
            case "propertyNames" -> {
              boolean all = true;
              if (value instanceof JsonObject object) {
                for (String key : object.keySet()) {
                  all &= accepts(rule.getAsJsonObject(), new JsonPrimitive(key));
                }
              }
              yield all;
            }
            case "additionalProperties" -> {
              boolean all = true;
              if (value instanceof JsonObject object) {
                for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                  boolean known =
                      schema.has("properties")
                          && schema.getAsJsonObject("properties").has(entry.getKey());
                  all &=
                      known
                          || (rule.isJsonObject()
                              && accepts(rule.getAsJsonObject(), entry.getValue()));
                }
              }
              yield all;
            }
            default -> throw new AssertionError("the test does not know " + each.getKey());
          };
    }
    return accepts;
  }

  /** Java's end of text is also before a last line break, unlike JavaScript's. */
  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern.replaceAll("\\$$", "\\\\z"));
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static boolean isOfType(String type, JsonElement value) {
    return switch (type) {
      case "string" -> isText(value);
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "null" -> value.isJsonNull();
      default -> throw new AssertionError("the test does not know the type " + type);
    };
  }
}
