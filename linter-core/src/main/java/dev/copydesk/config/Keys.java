package dev.copydesk.config;

import dev.copydesk.article.ProseFields;
import dev.copydesk.evidence.Profile;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.KnownLanguage;
import dev.copydesk.lint.Level;
import dev.copydesk.report.FailOn;
import dev.copydesk.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every key that {@code copydesk.yaml} may have: the one description of them. */
public final class Keys {
  /** What rules of style packages are called: {@code style/PACKAGE.Rule}. */
  static final String STYLE_GROUP = "style";

  private static final String CONTROL = "\\u0000-\\u001f\\u007f";

  /** Braces and brackets are closed, and nest no deeper than in {@code {a,[bc]*}.md}. */
  private static final String GLOB =
      glob("[^\\[\\]{}\\\\" + CONTROL + "]", "\\[!?(?:a-z|A-Z|0-9|[A-Za-z0-9_.])+\\]");

  private static final String WORD = "^[^\\s\\u0000-\\u001f\\u007f]{1,100}$";
  private static final String PHRASE =
      "^(?! )(?!.* $)(?!.*  )[^\\t-\\r\\u0000-\\u001f\\u007f]{1,200}$";

  private static final String PATH = "^[^\\u0000-\\u001f\\u007f]{1,4000}$";

  private final Shape.TableOf root;

  /** The keys for some rules. */
  public Keys(RuleCatalog catalog) {
    List<Key> keys = new ArrayList<>();
    keys.add(
        Key.of(
            "extends",
            path("path"),
            "../house.yaml",
            "Another configuration that this one goes on from; what this one says counts more."));
    List<Key> shared = ofArticles(catalog);
    keys.addAll(shared.subList(0, 1));
    keys.addAll(ofRun());
    keys.addAll(shared.subList(1, shared.size()));
    keys.add(languageTool());
    keys.add(
        Key.of(
            "baseline",
            path("path"),
            "copydesk-baseline.json",
            "The file of findings that are known and tolerated."));
    keys.add(overrides(shared));
    root = new Shape.TableOf(keys);
  }

  private static String glob(String plain, String group) {
    String one = plain + "|" + group + "|\\\\[^" + CONTROL + "]";
    return "^(?=.{1,1000}$)(?:" + one + "|\\{(?:" + one + ")*\\})+$";
  }

  Shape.TableOf root() {
    return root;
  }

  private static List<Key> ofRun() {
    return List.of(
        Key.of(
                "include",
                globs(0),
                "[\"articles/**\"]",
                "Of the articles in folders take only those that match one of these patterns;"
                    + " none is all.")
            .or(none()),
        Key.of(
                "exclude",
                globs(0),
                "[\"**/drafts/**\"]",
                "Leave out files and folders that match one of these patterns.")
            .or(none()),
        Key.of(
                "fail-on",
                Shape.Text.oneOf("severity", labels(FailOn.values(), FailOn::label)),
                "warning",
                "From this severity on findings make a run fail.")
            .or(text(FailOn.ERROR.label())));
  }

  /** The keys that may differ from article to article. */
  private static List<Key> ofArticles(RuleCatalog catalog) {
    return List.of(
        Key.of(
                "language",
                language(),
                "en-GB",
                "The language of the articles, or auto to ask each article.")
            .or(text("en-US")),
        Key.of(
                "front-matter",
                new Shape.ListOf(Shape.Text.matching("name of a field", "^[A-Za-z0-9_-]+$"), 0),
                "[title, description, summary, lead]",
                "The fields in the front matter of a page that are prose.")
            .or(
                new Node.Items(
                    ProseFields.DEFAULT.names().stream().<Node>map(Keys::text).toList(),
                    Origin.DEFAULT)),
        Key.of(
            "style",
            new Shape.TableOf(
                List.of(
                    Key.of(
                            "profile",
                            Shape.Text.oneOf("profile", labels(Profile.values(), Profile::label)),
                            "ap",
                            "Whose habits of style the articles follow.")
                        .or(text(Profile.AS_DOCUMENT.label())))),
            "{ profile: ap }",
            "The house style."),
        Key.of(
                "rules",
                new Shape.MapOf(
                    ruleName(catalog),
                    Shape.Text.oneOf("level", labels(Level.values(), Level::label))),
                "{ punctuation/dash-style: warning, languagetool/EN_QUOTES: off, wording: info }",
                "Rules and groups of rules that are off, on, or of another severity; the more"
                    + " specific name wins.")
            .or(Node.Table.empty(Origin.DEFAULT)),
        Key.of(
            "vocabulary",
            vocabulary(),
            "{ accept: [Belfax], reject: { utilise: use } }",
            "Words that the house accepts or rejects."),
        Key.of(
                "names",
                new Shape.ListOf(names(), 0),
                "[ { prefer: Kyiv, instead-of: [Kiev], except: [\"chicken Kiev\"] } ]",
                "Names that the house writes in one way.")
            .or(none())
            .adding(),
        Key.of(
            "styles",
            new Shape.TableOf(
                List.of(
                    Key.of(
                            "paths",
                            new Shape.ListOf(path("path"), 0),
                            "[styles]",
                            "Folders that hold style packages.")
                        .or(none()),
                    Key.of(
                            "packages",
                            new Shape.ListOf(
                                Shape.Text.matching(
                                    "name of a package", "^[A-Za-z0-9][A-Za-z0-9_ -]{0,99}$"),
                                0),
                            "[Microsoft, write-good]",
                            "The style packages that run.")
                        .or(none()))),
            "{ paths: [styles], packages: [Microsoft] }",
            "Style packages in Vale's format."));
  }

  private static Shape.TableOf vocabulary() {
    return new Shape.TableOf(
        List.of(
            Key.of(
                    "accept",
                    new Shape.ListOf(word(), 0),
                    "[Belfax]",
                    "Words that are right: in small letters in any case, with capitals as written.")
                .or(none())
                .adding(),
            Key.of(
                    "reject",
                    new Shape.MapOf(phrase(), new Shape.OrNothing(phrase())),
                    "{ utilise: use, going forward: null }",
                    "Words and phrases not to use, and what to write instead; null if there is"
                        + " nothing.")
                .or(Node.Table.empty(Origin.DEFAULT)),
            Key.of(
                    "files",
                    new Shape.ListOf(path("path"), 0),
                    "[words.txt]",
                    "Files of accepted words, one a line; # begins a comment.")
                .or(none())
                .adding()));
  }

  private static Shape.TableOf names() {
    return new Shape.TableOf(
        List.of(
            Key.of("prefer", phrase(), "Kyiv", "The name as the house writes it.").needed(),
            Key.of(
                    "instead-of",
                    new Shape.ListOf(phrase(), 1),
                    "[Kiev]",
                    "What it takes the place of, as written.")
                .needed(),
            Key.of(
                "except",
                new Shape.ListOf(phrase(), 0),
                "[\"chicken Kiev\"]",
                "Where the other form stays.")));
  }

  private static Key languageTool() {
    return Key.of(
        "languagetool",
        new Shape.TableOf(
            List.of(
                Key.of(
                        "level",
                        Shape.Text.oneOf(
                            "level",
                            labels(EngineSettings.Level.values(), EngineSettings.Level::label)),
                        "picky",
                        "How much LanguageTool says.")
                    .or(text(EngineSettings.Level.DEFAULT.label())),
                Key.of(
                        "grammar",
                        new Shape.ListOf(path("path"), 0),
                        "[my-rules.xml]",
                        "Files with rules of your own in LanguageTool's XML.")
                    .or(none()),
                Key.of(
                    "ngrams",
                    path("path"),
                    "ngrams",
                    "The folder of LanguageTool's ngram data, with en in it."))),
        "{ level: picky }",
        "How LanguageTool is set up.");
  }

  private static Key overrides(List<Key> shared) {
    List<Key> keys = new ArrayList<>();
    keys.add(Key.of("files", globs(1), "[\"docs/**\"]", "Which articles are meant.").needed());
    shared.forEach(
        key ->
            keys.add(
                new Key(
                    key.name(),
                    key.shape(),
                    key.summary(),
                    Optional.empty(),
                    false,
                    key.adds(),
                    key.example())));
    return Key.of(
            "overrides",
            new Shape.ListOf(new Shape.TableOf(keys), 0),
            "[ { files: [\"docs/**\"], language: en-GB, rules: { naming: off } } ]",
            "What is otherwise for some articles; of two that match the later one wins.")
        .or(none())
        .adding();
  }

  private static Shape.Text language() {
    List<String> tags =
        Stream.concat(
                Stream.of(LanguageChoice.AUTO, "en"),
                KnownLanguage.all().stream().flatMap(known -> known.tags().stream()))
            .distinct()
            .toList();
    return new Shape.Text("language", tags, List.of(), LanguageChoice::problem);
  }

  private static Shape.Text ruleName(RuleCatalog catalog) {
    List<String> known =
        Stream.concat(
                catalog.rules().stream()
                    .flatMap(rule -> Stream.of(rule.info().group(), rule.info().id())),
                Stream.of(Engine.GROUP, STYLE_GROUP))
            .distinct()
            .sorted()
            .toList();
    return new Shape.Text(
        "rule or group",
        known,
        List.of(
            Pattern.compile("^" + Engine.GROUP + "/[A-Za-z0-9_-]{1,200}$"),
            Pattern.compile(
                "^" + STYLE_GROUP + "/[A-Za-z0-9_ -]{1,100}(?:\\.[A-Za-z0-9_ -]{1,100})?$")),
        word -> Optional.empty());
  }

  private static Shape.ListOf globs(int least) {
    return new Shape.ListOf(Shape.Text.matching("file pattern", GLOB), least);
  }

  private static Shape.Text path(String what) {
    return Shape.Text.matching(what, PATH);
  }

  private static Shape.Text word() {
    return Shape.Text.matching("single word", WORD);
  }

  private static Shape.Text phrase() {
    return Shape.Text.matching("word or phrase", PHRASE);
  }

  private static Node.Scalar text(String text) {
    return Node.Scalar.text(text, Origin.DEFAULT);
  }

  private static Node.Items none() {
    return new Node.Items(List.of(), Origin.DEFAULT);
  }

  private static <T> List<String> labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  /** What holds if nobody says anything. */
  Node.Table defaults() {
    return defaults(root);
  }

  private static Node.Table defaults(Shape.TableOf table) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Key key : table.keys()) {
      Optional<Node> value =
          key.shape() instanceof Shape.TableOf inner
              ? Optional.of(defaults(inner))
              : key.fallback();
      value.ifPresent(node -> entries.put(key.name(), new Node.Entry(Origin.DEFAULT, node)));
    }
    return new Node.Table(entries, Origin.DEFAULT);
  }
}
