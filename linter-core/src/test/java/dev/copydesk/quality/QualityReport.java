package dev.copydesk.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How Copydesk compares with LanguageTool as it comes, for reading. The pages and the lists behind
 * them go to {@code target/quality}; {@link Options} says how to measure a part only. What
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
    for (Map.Entry<String, Section> section : sections.entrySet()) {
      if (options.sections().contains(section.getKey())) {
        Page page = new Page();
        section.getValue().measure(tools, options, page);
        page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + sample(options) + ".");
        System.out.println(page);
        Files.writeString(page(section.getKey(), options), page.toString());
      }
    }
    if (options.writes() && options.every() == 1) {
      write(sections.keySet());
    }
  }

  private static Path page(String section, Options options) {
    String part = options.every() == 1 ? "" : "-" + options.from() + "-of-" + options.every();
    return FOLDER.resolve("section-" + section + part + ".md");
  }

  /** The document, of the pages that this run and earlier ones made of whole sections. */
  private static void write(Set<String> sections) throws IOException {
    Page document = new Page();
    document.heading(1, "Quality");
    document.paragraph(
        """
        Copydesk with its default settings against LanguageTool 6.8 with the defaults of its \
        command line for American English. Made by a test-scope program over `../shared/corpora`; \
        CONTRIBUTING.md says how to run it again.\
        """);
    for (String section : sections) {
      Path page = FOLDER.resolve("section-" + section + ".md");
      if (Files.exists(page)) {
        document.paragraph(Files.readString(page).strip());
      }
    }
    Files.writeString(DOCUMENT, document.toString());
  }

  private static String sample(Options options) {
    return options.every() == 1
        ? ""
        : ", on each " + options.every() + "th text only, from number " + options.from() + " on";
  }
}
