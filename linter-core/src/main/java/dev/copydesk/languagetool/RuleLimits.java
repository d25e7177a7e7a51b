package dev.copydesk.languagetool;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * What a file of rules may hold, element by element.
 *
 * <p>The numbers are well above those of LanguageTool's own rules, and below what would take long:
 * LanguageTool makes a rule of each choice of alternatives, and a token of each repetition.
 */
final class RuleLimits {
  private static final Set<String> KNOWN =
      Set.of(
          "and",
          "antipattern",
          "category",
          "equivalence",
          "example",
          "exception",
          "feature",
          "filter",
          "includephrases",
          "marker",
          "match",
          "message",
          "or",
          "pattern",
          "phrase",
          "phraseref",
          "phrases",
          "regexp",
          "rule",
          "rulegroup",
          "rules",
          "short",
          "suggestion",
          "token",
          "type",
          "unification",
          "unify",
          "unify-ignore",
          "url");

  private static final String FILTERS = "org.languagetool.rules.";
  private static final Pattern ID = Pattern.compile("[\\p{Alnum}_.-]++");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final int MOST_TOKENS = 200;
  private static final int MOST_CHOICES = 1_000;
  private static final int MOST_PHRASES = 24;

  /** Where an expression looks at a word, and where it may look at a whole sentence. */
  private static final int MOST_REPETITIONS = 3;

  private static final int MOST_REPETITIONS_OF_FILTERS = 2;

  private final Set<String> expressions = new HashSet<>();
  private int tokens;
  private int choices;
  private int alternatives;
  private int phrases;
  private boolean excepted;
  private boolean hasMessage;

  /** An element begins. */
  void start(String element, Attributes attributes) throws SAXException {
    if (!KNOWN.contains(element)) {
      throw new SAXException("unknown element <" + element + ">");
    }
    switch (element) {
      case "category" -> category(attributes);
      case "rule", "rulegroup" -> rule(element, attributes);
      case "pattern", "antipattern" -> {
        tokens = 0;
        choices = 1;
      }
      case "or" -> alternatives = 0;
      case "token" -> token(attributes);
      case "exception", "regexp" -> expression(element, attributes);
      case "phraseref" -> {
        if (++phrases > MOST_PHRASES) {
          throw new SAXException("more than " + MOST_PHRASES + " references to phrases");
        }
      }
      case "filter" -> filter(attributes);
      case "match" -> match(attributes);
      case "message" -> hasMessage = true;
      default -> {}
    }
  }

  private static void category(Attributes attributes) throws SAXException {
    if (attributes.getValue("id") == null || attributes.getValue("name") == null) {
      throw new SAXException("a <category> needs an id and a name");
    }
  }

  private void rule(String element, Attributes attributes) throws SAXException {
    String id = attributes.getValue("id");
    if (id != null && !ID.matcher(id).matches()) {
      throw new SAXException("an id is made of letters, digits, _ . and -, not `" + id + "`");
    }
    if (element.equals("rule")) {
      hasMessage = false;
    }
  }

  private void token(Attributes attributes) throws SAXException {
    number(attributes, "skip", -1, 1_000);
    int min = number(attributes, "min", 0, MOST_TOKENS);
    number(attributes, "max", -1, MOST_TOKENS);
    tokens += Math.max(1, min);
    if (tokens > MOST_TOKENS) {
      throw new SAXException("a pattern of more than " + MOST_TOKENS + " tokens");
    }
    alternatives++;
    excepted = false;
    expression("token", attributes);
  }

  private static int number(Attributes attributes, String name, int least, int most)
      throws SAXException {
    String value = attributes.getValue(name);
    if (value == null) {
      return 1;
    }
    int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : Integer.MIN_VALUE;
    if (number < least || number > most) {
      throw new SAXException(
          name + " needs a number from " + least + " to " + most + ", not `" + value + "`");
    }
    return number;
  }

  private void expression(String element, Attributes attributes) throws SAXException {
    if (element.equals("regexp") || "yes".equals(attributes.getValue("regexp"))) {
      expressions.add(element);
    } else {
      expressions.remove(element);
    }
    if ("yes".equals(attributes.getValue("postag_regexp"))) {
      check(Expressions.problem(Objects.requireNonNullElse(attributes.getValue("postag"), "")));
    }
    if (attributes.getValue("chunk_re") != null) {
      unstopped(attributes.getValue("chunk_re"), MOST_REPETITIONS);
    }
  }

  private static void match(Attributes attributes) throws SAXException {
    unstopped(attributes.getValue("regexp_match"), MOST_REPETITIONS);
    if ("yes".equals(attributes.getValue("postag_regexp"))) {
      unstopped(attributes.getValue("postag"), MOST_REPETITIONS);
    }
  }

  /** A filter is a class that is made and run, so not any class. */
  private static void filter(Attributes attributes) throws SAXException {
    String type = attributes.getValue("class");
    if (type == null || !type.startsWith(FILTERS)) {
      throw new SAXException("a filter is a class of " + FILTERS + ", not " + type);
    }
    String args = Objects.requireNonNullElse(attributes.getValue("args"), "");
    for (String arg : BLANKS.split(args, -1)) {
      unstopped(arg, MOST_REPETITIONS_OF_FILTERS);
    }
  }

  private static void unstopped(@Nullable String expression, int repetitions) throws SAXException {
    if (expression != null) {
      check(Expressions.problemUnstopped(expression, repetitions));
    }
  }

  /**
   * An exception of a token begins; LanguageTool reads what stands before the first of them then.
   *
   * @param text the text of the token so far
   */
  void beforeException(StringBuilder text) throws SAXException {
    if (!excepted) {
      excepted = true;
      text("token", text.toString());
    }
  }

  /** The text of an element. */
  void text(String element, String text) throws SAXException {
    if (expressions.contains(element)) {
      check(Expressions.problem(text.strip()));
    }
  }

  /** An element ends. */
  void end(String element) throws SAXException {
    switch (element) {
      case "or" -> {
        choices *= Math.max(1, alternatives);
        if (choices > MOST_CHOICES) {
          throw new SAXException("alternatives that make more than " + MOST_CHOICES + " rules");
        }
      }
      case "rule" -> {
        if (!hasMessage) {
          throw new SAXException("a rule without a <message>");
        }
      }
      default -> {}
    }
  }

  private static void check(Optional<String> problem) throws SAXException {
    if (problem.isPresent()) {
      throw new SAXException(problem.get());
    }
  }
}
