package dev.copydesk.languagetool.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes down what a parser tells of a file of rules, so that it can be told again of some of the
 * rules alone. Of text, only what LanguageTool listens to is kept.
 */
final class RuleRecorder extends DefaultHandler {
  private static final Set<String> WITH_TEXT =
      Set.of(
          "token",
          "exception",
          "example",
          "match",
          "message",
          "suggestion",
          "short",
          "url",
          "regexp",
          "wd");

  private final StringTable strings = new StringTable();
  private final StringTable stringsOfExamples = new StringTable();
  private final ByteWriter prelude = new ByteWriter();
  private final List<ByteWriter> categories = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<ByteWriter> examples = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private @Nullable Group group;
  private @Nullable ByteWriter target = prelude;
  private @Nullable ByteWriter aroundExample;
  private @Nullable Locator locator;
  private int withText;

  /**
   * Rules with what they share; a rule that stands alone is a group of one.
   *
   * @param start the element that opens the group; nothing for a rule that stands alone
   */
  private record Group(int category, ByteWriter start, List<Item> items) {}

  /** A rule, or something else in a group that the rules behind it share. */
  private record Item(boolean isRule, ByteWriter events) {}

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
    throw new SAXException("what stands outside of the file would not be noticed: " + systemId);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    flush();
    switch (name) {
      case "category" -> {
        target = new ByteWriter();
        categories.add(target);
        element(name, attributes);
        target = null;
      }
      case "rulegroup" -> {
        target = new ByteWriter();
        group = begin(target);
        element(name, attributes);
        target = null;
      }
      case "rule" -> {
        Group around = group == null ? begin(new ByteWriter()) : group;
        open(around, true);
        line();
        element(name, attributes);
      }
      case "example" -> {
        event(Event.EXAMPLE, examples.size());
        aroundExample = target;
        target = new ByteWriter();
        examples.add(target);
        element(name, attributes);
      }
      default -> {
        if (target == null && group != null) {
          open(group, false);
        }
        if (name.equals("antipattern")) {
          line();
        }
        element(name, attributes);
      }
    }
  }

  private Group begin(ByteWriter start) throws SAXException {
    if (categories.isEmpty()) {
      // Rules that choose among readings have none. Nobody listens to this one.
      ByteWriter before = target;
      target = new ByteWriter();
      categories.add(target);
      element("category", new AttributesImpl());
      target = before;
    }
    Group begun = new Group(categories.size() - 1, start, new ArrayList<>());
    groups.add(begun);
    return begun;
  }

  private void open(Group around, boolean isRule) {
    target = new ByteWriter();
    around.items().add(new Item(isRule, target));
  }

  private void element(String name, Attributes attributes) throws SAXException {
    event(Event.ELEMENT + table().of(name), attributes.getLength());
    for (int i = 0; i < attributes.getLength(); i++) {
      event(table().of(attributes.getQName(i)), table().of(attributes.getValue(i)));
    }
    withText += WITH_TEXT.contains(name) ? 1 : 0;
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    flush();
    withText -= WITH_TEXT.contains(name) ? 1 : 0;
    switch (name) {
      case "rules", "category" -> target = null;
      case "rulegroup" -> {
        target = null;
        group = null;
      }
      case "rule" -> {
        target().number(Event.END);
        target = null;
      }
      case "example" -> {
        target().number(Event.END);
        target = aroundExample;
        aroundExample = null;
      }
      default -> target().number(Event.END);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (withText > 0) {
      text.append(characters, start, length);
    }
  }

  private void flush() throws SAXException {
    if (!text.isEmpty()) {
      event(Event.TEXT, table().of(text.toString()));
      text.setLength(0);
    }
  }

  private void line() throws SAXException {
    if (locator != null) {
      event(Event.LINE, locator.getLineNumber());
    }
  }

  private void event(int event, int number) throws SAXException {
    target().number(event);
    target().number(number);
  }

  private ByteWriter target() throws SAXException {
    if (target == null) {
      throw new SAXException("an element at a place where none is expected");
    }
    return target;
  }

  private StringTable table() {
    return aroundExample == null ? strings : stringsOfExamples;
  }

  /** The strings of the rules, to which more may be added before they are written. */
  StringTable strings() {
    return strings;
  }

  /** Writes all but the strings and the examples, as a {@link Recording} reads it. */
  void writeRulesTo(ByteWriter out) {
    out.block(prelude);
    writeBlocks(categories, out);
    out.number(groups.size());
    for (Group each : groups) {
      out.number(each.category());
      out.block(each.start());
      out.number(each.items().size());
      for (Item item : each.items()) {
        out.number(item.isRule() ? 1 : 0);
        out.block(item.events());
      }
    }
  }

  /** Writes the examples with their strings, as {@link Examples} reads them. */
  void writeExamplesTo(ByteWriter out) {
    stringsOfExamples.writeTo(out);
    writeBlocks(examples, out);
  }

  private static void writeBlocks(List<ByteWriter> blocks, ByteWriter out) {
    out.number(blocks.size());
    blocks.forEach(out::block);
  }
}
