package dev.copydesk.languagetool.prepared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.languagetool.rules.patterns.XMLRuleHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Tells LanguageTool what a parser told of a file of rules, whereupon it makes the rules, as if the
 * file had been parsed. For one thread at a time.
 */
final class Teller {
  private final Recording recording;
  private final @Nullable Examples examples;
  private final XMLRuleHandler handler;

  /** What the handler has made and has not been relieved of. */
  private final List<? extends AbstractPatternRule> rules;

  private final LocatorImpl locator = new LocatorImpl();
  private final AttributesImpl attributes = new AttributesImpl();
  private final Deque<String> open = new ArrayDeque<>();
  private BiConsumer<Integer, List<AbstractPatternRule>> made = (rule, rules) -> {};

  /**
   * @param file the name of the file, as rules know it
   * @param language that of the rules
   * @param examples those of the rules, if they are to have them
   */
  Teller(Recording recording, String file, Language language, @Nullable Examples examples) {
    this(recording, new PatternRuleHandler(file, language), examples);
  }

  private Teller(Recording recording, PatternRuleHandler handler, @Nullable Examples examples) {
    this(recording, handler, handler.getRules(), examples);
  }

  /**
   * @param handler who makes rules of it
   * @param rules where that puts them
   */
  Teller(
      Recording recording,
      XMLRuleHandler handler,
      List<? extends AbstractPatternRule> rules,
      @Nullable Examples examples) {
    this.recording = recording;
    this.examples = examples;
    this.handler = handler;
    this.rules = rules;
    handler.setDocumentLocator(locator);
    recording.tellPrelude(this);
  }

  /**
   * Makes some rules of a group.
   *
   * @param wanted says of a rule's number whether to make it
   * @param taker is given the number and what LanguageTool makes of it: several rules if there are
   *     alternatives
   */
  void make(int group, IntPredicate wanted, BiConsumer<Integer, List<AbstractPatternRule>> taker) {
    made = taker;
    recording.tell(group, wanted, this);
  }

  /** Tells of a group of no rules. */
  void tellEmptyGroup() {
    open.push("rulegroup");
    begin("rulegroup", new AttributesImpl());
    end();
  }

  /** A rule has been told. */
  void told(int rule) {
    made.accept(rule, List.copyOf(rules));
    rules.clear();
  }

  /** LanguageTool counts the rules of a group as they begin. */
  void leaveOutRules(int number) {
    for (int i = 0; i < number; i++) {
      begin("rule", new AttributesImpl());
    }
  }

  /** Tells a block. */
  void tell(Strings strings, ByteReader in) {
    int length = in.number();
    int end = in.position() + length;
    while (in.position() < end) {
      int event = in.number();
      switch (event) {
        case Event.TEXT -> text(strings.get(in.number()));
        case Event.END -> end();
        case Event.LINE -> locator.setLineNumber(in.number());
        case Event.EXAMPLE -> {
          int example = in.number();
          if (examples != null) {
            examples.tell(example, this);
          }
        }
        default -> {
          attributes.clear();
          for (int left = in.number(); left > 0; left--) {
            String name = strings.get(in.number());
            attributes.addAttribute("", "", name, "CDATA", strings.get(in.number()));
          }
          String name = strings.get(event - Event.ELEMENT);
          open.push(name);
          begin(name, attributes);
        }
      }
    }
  }

  private void text(String text) {
    try {
      handler.characters(text.toCharArray(), 0, text.length());
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private void begin(String element, AttributesImpl with) {
    try {
      handler.startElement("", "", element, with);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The element that was begun last ends. */
  void end() {
    try {
      handler.endElement("", "", open.pop());
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
