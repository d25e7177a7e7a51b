package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.lint.Checked;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Input;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports against the schemas of those who read them, of hostile articles and of edited ones. */
final class SchemaTest {
  /** What is reported on. */
  enum Lot {
    ORDINARY,
    REAL,
    HOSTILE,
    HOSTILE_NAMES,
    NOTHING,
    CORPORA;

    List<Checked> checked() {
      return switch (this) {
        case ORDINARY -> Samples.ordinary();
        case REAL -> Samples.real();
        case HOSTILE -> Samples.hostile();
        case HOSTILE_NAMES -> Samples.hostileNames();
        case NOTHING -> List.of();
        case CORPORA -> {
          SharedTexts.path("corpora");
          yield Corpora.CHECKED;
        }
      };
    }
  }

  /** All articles of all corpora, checked once. */
  private static final class Corpora {
    static final List<Checked> CHECKED =
        Samples.check(
            SharedTexts.articles("corpora").stream()
                .<Input>map(path -> new FileInput(path, path, path.toString()))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void sarif(Lot lot) {
    Schema schema =
        schema(read(SharedTexts.path("schemas/sarif-2.1.0.json")), SpecificationVersion.DRAFT_7);

    assertValid(schema, Samples.report(OutputFormat.SARIF, lot.checked()));
  }

  @ParameterizedTest
  @EnumSource
  void rdjsonl(Lot lot) {
    Schema schema =
        schema(read(SharedTexts.path("schemas/rdf-Diagnostic.json")), SpecificationVersion.DRAFT_4);

    String report = Samples.report(OutputFormat.RDJSONL, lot.checked());

    assertThat(report.chars()).noneMatch(c -> c < ' ' && c != '\n');
    report.lines().forEach(line -> assertValid(schema, line));
  }

  @ParameterizedTest
  @EnumSource
  void gitlab(Lot lot) {
    Schema schema = schema(resource("gitlab.schema.json"), SpecificationVersion.DRAFT_7);

    String report = Samples.report(OutputFormat.GITLAB, lot.checked());

    assertValid(schema, report);
    List<String> fingerprints =
        Stream.of(report.split("\"fingerprint\":\"", -1))
            .skip(1)
            .map(each -> each.substring(0, 32))
            .toList();
    assertThat(fingerprints).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void junit(Lot lot) throws Exception {
    String schema = read(SharedTexts.path("schemas/junit-10.xsd"));

    validator(schema).validate(xml(Samples.report(OutputFormat.JUNIT, lot.checked())));
  }

  @ParameterizedTest
  @EnumSource
  void checkstyle(Lot lot) throws Exception {
    String schema = resource("checkstyle.xsd");

    validator(schema).validate(xml(Samples.report(OutputFormat.CHECKSTYLE, lot.checked())));
  }

  private static Validator validator(String schema) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(xml(schema)).newValidator();
  }

  private static StreamSource xml(String text) {
    return new StreamSource(new StringReader(text));
  }

  private static Schema schema(String text, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
  }

  private static void assertValid(Schema schema, String json) {
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    assertThat(errors.stream().limit(10)).isEmpty();
  }

  private static String resource(String name) {
    try (InputStream in = SchemaTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
