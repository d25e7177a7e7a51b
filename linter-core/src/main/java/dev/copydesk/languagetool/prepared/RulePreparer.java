package dev.copydesk.languagetool.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.AnalyzedToken;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.ConsistencyPatternRuleTransformer;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/** Prepares the rules of LanguageTool's English; runs when Copydesk is built. */
public final class RulePreparer {
  private static final String LANGUAGE = "en";

  /** As LanguageTool's own loader has it: its files are larger than what parsers take for sane. */
  private static final List<String> LIMITS =
      List.of(
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.entityExpansionLimit");

  private RulePreparer() {}

  /**
   * Prepares them.
   *
   * @param classes the folder of compiled classes, to which the resources are added
   */
  public static void prepare(Path classes)
      throws IOException, ReflectiveOperationException, SAXException, ParserConfigurationException {
    Locale machines = Locale.getDefault();
    try {
      // LanguageTool changes case by the machine's language, and hints are in lower case.
      Locale.setDefault(Locale.ROOT);
      prepareEnglish(classes);
    } finally {
      Locale.setDefault(machines);
    }
  }

  private static void prepareEnglish(Path classes)
      throws IOException, ReflectiveOperationException, SAXException, ParserConfigurationException {
    Path folder = classes.resolve(RulePreparer.class.getPackageName().replace('.', '/'));
    Map<String, Language> files = new LinkedHashMap<>();
    for (Language language : Languages.get()) {
      if (language.getShortCode().equals(LANGUAGE) && language.getCountries().length > 0) {
        language.getRuleFileNames().forEach(file -> files.putIfAbsent(file, language));
      }
    }
    for (Map.Entry<String, Language> each : files.entrySet()) {
      prepare(each.getKey(), each.getValue(), folder);
    }
    Language english = Languages.getLanguageForShortCode(LANGUAGE).getDefaultLanguageVariant();
    for (String file : ReadingRules.FILES) {
      prepareReadings(file, english, folder);
    }
  }

  private static void prepare(String file, Language language, Path folder)
      throws IOException, SAXException, ParserConfigurationException, ReflectiveOperationException {
    RuleRecorder recorder = record(file);
    Recording recording = recording(recorder);
    List<List<AbstractPatternRule>> rules =
        rules(recording, new Teller(recording, file, language, null));
    check(file, rules, language);

    Map<RuleKind, Integer> kinds = new LinkedHashMap<>();
    ByteWriter kindsOfRules = new ByteWriter();
    HintRecorder hints = new HintRecorder(recorder.strings(), true);
    OutlineRecorder outlines = new OutlineRecorder(recorder.strings());
    for (List<AbstractPatternRule> variants : rules) {
      RuleKind kind = kind(variants.get(0), language);
      Integer next = kinds.size();
      Integer known = kinds.putIfAbsent(kind, next);
      kindsOfRules.number(known == null ? next : known);
      hints.add(variants);
      outlines.add(variants);
    }
    ByteWriter body = new ByteWriter();
    recorder.writeRulesTo(body);
    body.number(kinds.size());
    kinds.keySet().forEach(kind -> kind.writeTo(body));
    body.raw(kindsOfRules);
    hints.writeTo(body);
    outlines.writeTo(body);

    write(file, Mark.READERS, recorder, body, folder);
    ByteWriter examples = new ByteWriter();
    recorder.writeExamplesTo(examples);
    write(folder, PreparedFile.resource(file, "examples"), examples);
  }

  private static void write(
      String file, List<String> readers, RuleRecorder recorder, ByteWriter body, Path folder)
      throws IOException {
    ByteWriter out = new ByteWriter();
    List<String> marked = Stream.concat(Stream.of(file), readers.stream()).toList();
    out.number(marked.size());
    marked.forEach(resource -> Mark.of(resource).writeTo(out));
    recorder.strings().writeTo(out);
    out.raw(body);
    write(folder, PreparedFile.resource(file, "rules"), out);
  }

  private static void prepareReadings(String file, Language language, Path folder)
      throws IOException, SAXException, ParserConfigurationException, ReflectiveOperationException {
    RuleRecorder recorder = record(file);
    Recording recording = recording(recorder);
    Teller teller = MadeReadingRules.teller(recording, file, language);
    List<List<AbstractPatternRule>> rules = rules(recording, teller);
    HintRecorder hints = new HintRecorder(recorder.strings(), false);
    OutlineRecorder outlines = new OutlineRecorder(recorder.strings());
    List<String> actual = new ArrayList<>();
    int ahead = 0;
    for (List<AbstractPatternRule> each : rules) {
      hints.add(each);
      outlines.add(each);
      actual.add(each.get(0).toString());
      AnalyzedToken[] words = ((DisambiguationPatternRule) each.get(0)).getNewTokenReadings();
      if (ahead == 0 && words != null && words.length > 0) {
        ahead = actual.size();
      }
    }
    List<String> expected = new ArrayList<>();
    try (InputStream in = open(file)) {
      new DisambiguationRuleLoader()
          .getRules(in, language, file)
          .forEach(rule -> expected.add(rule.toString()));
    }
    if (!actual.equals(expected)) {
      throw new IllegalStateException(file + " was not written down as it is");
    }
    ByteWriter body = new ByteWriter();
    recorder.writeRulesTo(body);
    body.number(ahead);
    hints.writeTo(body);
    outlines.writeTo(body);
    write(
        file,
        Stream.concat(Mark.READERS.stream(), Mark.READERS_OF_READINGS.stream()).toList(),
        recorder,
        body,
        folder);
  }

  private static RuleRecorder record(String file)
      throws IOException, SAXException, ParserConfigurationException {
    SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
    for (String limit : LIMITS) {
      parser.getXMLReader().setProperty(limit, 0);
    }
    RuleRecorder recorder = new RuleRecorder();
    try (InputStream in = open(file)) {
      parser.parse(in, recorder);
    }
    return recorder;
  }

  private static InputStream open(String file) {
    return JLanguageTool.getDataBroker().getAsStream(file);
  }

  private static Recording recording(RuleRecorder recorder) {
    ByteWriter out = new ByteWriter();
    recorder.strings().writeTo(out);
    recorder.writeRulesTo(out);
    ByteReader in = new ByteReader(out.toBytes(), 0);
    return new Recording(new Strings(in), in);
  }

  /** What LanguageTool makes of what was written down, rule by rule. */
  private static List<List<AbstractPatternRule>> rules(Recording recording, Teller teller) {
    List<List<AbstractPatternRule>> rules = new ArrayList<>();
    for (int group = 0; group < recording.groups(); group++) {
      teller.make(group, rule -> true, (rule, variants) -> rules.add(variants));
    }
    return rules;
  }

  /** Whether it is what LanguageTool makes of the file; tests look closer. */
  private static void check(String file, List<List<AbstractPatternRule>> rules, Language language)
      throws IOException {
    List<String> expected = new ArrayList<>();
    try (InputStream in = open(file)) {
      new PatternRuleLoader()
          .getRules(in, file, language)
          .forEach(rule -> expected.add(rule.toString()));
    }
    List<String> actual = new ArrayList<>();
    List<AbstractPatternRule> all = rules.stream().flatMap(List::stream).toList();
    all.forEach(rule -> actual.add(rule.toString()));
    if (!actual.equals(expected)) {
      throw new IllegalStateException(file + " was not written down as it is");
    }
    if (!new ConsistencyPatternRuleTransformer(language)
        .apply(all)
        .getTransformedRules()
        .isEmpty()) {
      throw new IllegalStateException(
          file + " has rules of consistency, which are not provided for");
    }
  }

  /** Rules that wait for repetitions are known as those that LanguageTool puts around them. */
  private static RuleKind kind(AbstractPatternRule rule, Language language) {
    List<Rule> around =
        new RepeatedPatternRuleTransformer(language).apply(List.of(rule)).getTransformedRules();
    return RuleKind.of(around.isEmpty() ? rule : around.get(0));
  }

  private static void write(Path folder, String name, ByteWriter out) throws IOException {
    Path path = folder.resolve(name);
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(path, out.toBytes());
  }
}
