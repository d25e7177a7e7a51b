package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands a file of rules on to LanguageTool piece by piece, after a look at each piece: it would
 * take a slip of the pen for nothing, and fill the memory with what is nested or multiplied.
 */
final class RuleFileHandler extends DefaultHandler {
  private static final int DEEPEST = 32;

  private final String name;
  private final @Nullable Language language;
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private final RuleLimits limits = new RuleLimits();
  private final RuleIndex index = new RuleIndex();
  private String tag = "";
  private @Nullable Locator locator;
  private @Nullable PatternRuleHandler target;

  /**
   * @param name what the file is called
   * @param language the language to make the rules for; empty for the one the file names
   */
  RuleFileHandler(String name, Optional<Language> language) {
    this.name = name;
    this.language = language.orElse(null);
  }

  /** The tag of the language the file is for. */
  String language() {
    return tag;
  }

  List<UserRule> listed() {
    return index.listed();
  }

  List<RuleExample> examples() {
    return index.examples();
  }

  List<AbstractPatternRule> rules() {
    return target().getRules();
  }

  /** The line that is being read, from 1. */
  int line() {
    return locator == null ? 1 : Math.max(1, locator.getLineNumber());
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String local, String element, Attributes attributes)
      throws SAXException {
    if (texts.isEmpty()) {
      begin(element, attributes);
    }
    if (texts.size() == DEEPEST) {
      throw wrong("more than " + DEEPEST + " elements within one another");
    }
    guarded(
        () -> {
          if (element.equals("exception")) {
            limits.beforeException(texts.element());
          }
          limits.start(element, attributes);
          index.start(element, attributes, line());
          target().startElement(uri, local, element, attributes);
        });
    texts.push(new StringBuilder());
  }

  private void begin(String element, Attributes attributes) throws SAXException {
    if (!element.equals("rules")) {
      throw wrong("a file of rules begins with <rules>, not <" + element + ">");
    }
    tag = Objects.requireNonNullElse(attributes.getValue("lang"), "en");
    try {
      Language made = language;
      if (made == null) {
        made = Variety.of(tag).orElseThrow(() -> wrong(missing(tag)));
      }
      target = new PatternRuleHandler(name, made);
    } catch (LinkageError e) {
      throw wrong(missing(tag));
    }
    target.setDocumentLocator(Objects.requireNonNull(locator));
  }

  private static String missing(String tag) {
    return KnownLanguage.of(dev.copydesk.article.Language.ofTag(tag))
        .filter(KnownLanguage::hasRules)
        .map(
            known ->
                "LanguageTool's rules for "
                    + known.name()
                    + " ("
                    + tag
                    + ") are missing; they need "
                    + String.join(", ", known.jars()))
        .orElse("LanguageTool has no language " + tag + " here");
  }

  @Override
  public void characters(char[] buffer, int offset, int length) throws SAXException {
    if (!texts.isEmpty()) {
      texts.element().append(buffer, offset, length);
      index.characters(new String(buffer, offset, length));
      guarded(() -> target().characters(buffer, offset, length));
    }
  }

  @Override
  public void endElement(String uri, String local, String element) throws SAXException {
    String text = texts.pop().toString();
    guarded(
        () -> {
          limits.text(element, text);
          limits.end(element);
          index.end(element);
          target().endElement(uri, local, element);
        });
  }

  private PatternRuleHandler target() {
    return Objects.requireNonNull(target, "nothing has been read");
  }

  /** A step of reading. */
  private interface Step {
    void run() throws SAXException;
  }

  /** Whatever LanguageTool says against a rule is said with the line. */
  private void guarded(Step step) throws SAXException {
    try {
      step.run();
    } catch (SAXParseException e) {
      throw e;
    } catch (PatternSyntaxException e) {
      throw wrong("no regular expression: `" + e.getPattern() + "`: " + e.getDescription());
    } catch (StackOverflowError e) {
      throw wrong("an expression that is too long or has too many brackets");
    } catch (SAXException | RuntimeException | AssertionError e) {
      throw wrong(
          Objects.requireNonNullElse(e.getMessage(), "LanguageTool cannot read this: " + e));
    }
  }

  private SAXParseException wrong(String what) {
    return new SAXParseException(what.replaceAll("\\u001B\\[\\d*m", ""), locator);
  }

  @Override
  public void warning(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }
}
