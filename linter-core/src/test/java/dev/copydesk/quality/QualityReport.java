package dev.copydesk.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How Copydesk compares with LanguageTool as it comes, for reading. The report and the lists behind
 * it go to {@code target/quality}; {@link Options} says how to measure a part only. What
 * LanguageTool found is kept there too, so that only the first run is slow.
 */
@Tag("benchmark")
final class QualityReport {
  private static final Path FOLDER = Path.of("target/quality");
  private static final Path DOCUMENT = Path.of("../docs/quality.md");

  @Test
  void compare() throws IOException {
    Options options = Options.ofSystem();
    Map<String, Section> sections = new LinkedHashMap<>();
    sections.put("clean", new CleanSection());
    sections.put("typos", new TyposSection());
    sections.put("harper", new HarperSection());
    sections.put("examples", new ExamplesSection());
    Files.createDirectories(FOLDER);
    RawLanguageTool raw = new RawLanguageTool(new RawCache(FOLDER.resolve("raw-6.8.tsv")));
    Tools tools = new Tools(raw, new Ours(), new CurationTable(), FOLDER);
    Page page = new Page();
    page.heading(1, "Quality");
    page.paragraph(
        """
        Copydesk with its default settings against LanguageTool 6.8 with the defaults of its \
        command line for American English. Made by a test-scope program over `../shared/corpora`; \
        CONTRIBUTING.md says how to run it again.\
        """);
    page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + sample(options) + ".");
    for (Map.Entry<String, Section> section : sections.entrySet()) {
      if (options.sections().contains(section.getKey())) {
        section.getValue().measure(tools, options, page);
      }
    }
    String name = options.isWhole() ? "quality" : "quality-" + String.join("-", options.sections());
    Files.writeString(FOLDER.resolve(name + ".md"), page.toString(), StandardCharsets.UTF_8);
    System.out.println(page);
    if (options.writes() && options.isWhole()) {
      Files.writeString(DOCUMENT, page.toString(), StandardCharsets.UTF_8);
    }
  }

  private static String sample(Options options) {
    return options.every() == 1
        ? ""
        : ", on each " + options.every() + "th text only, from number " + options.from() + " on";
  }
}
