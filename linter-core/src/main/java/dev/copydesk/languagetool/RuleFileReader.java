package dev.copydesk.languagetool;

import dev.copydesk.source.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a user's file of rules. LanguageTool's own loader trusts what it reads: it follows entities
 * without a limit. Here a document type is refused, and with it all that it could define.
 */
final class RuleFileReader {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private RuleFileReader() {}

  /**
   * What a file holds.
   *
   * @param language the tag of the language its rules are for
   * @param listed its rules in order, each id once
   * @param examples the sentences its rules are shown by, in order
   */
  record Contents(String language, List<UserRule> listed, List<RuleExample> examples) {}

  /**
   * Reads a file and tries whether LanguageTool can.
   *
   * @throws SourceException if it is not sound; the message tells the line
   */
  static Contents read(String name, byte[] content) throws SourceException {
    RuleFileHandler handler = new RuleFileHandler(name, Optional.empty());
    parse(name, content, handler);
    return new Contents(handler.language(), handler.listed(), handler.examples());
  }

  /** The rules of a file that has been read before. */
  static List<AbstractPatternRule> rules(String name, byte[] content, Language language) {
    RuleFileHandler handler = new RuleFileHandler(name, Optional.of(language));
    try {
      parse(name, content, handler);
    } catch (SourceException e) {
      throw new IllegalStateException(e);
    }
    return handler.rules();
  }

  private static void parse(String name, byte[] content, RuleFileHandler handler)
      throws SourceException {
    try {
      parser().parse(new InputSource(new ByteArrayInputStream(content)), handler);
    } catch (SAXParseException e) {
      throw new SourceException(name + place(e) + ": " + message(e), e);
    } catch (SAXException | IOException e) {
      throw new SourceException(
          name + ":" + handler.line() + ": not readable as XML: " + Complaint.of(e), e);
    }
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setXIncludeAware(false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Java's own parser knows these", e);
    }
  }

  private static String place(SAXParseException e) {
    return e.getLineNumber() > 0 ? ":" + e.getLineNumber() : "";
  }

  private static String message(SAXParseException e) {
    String line = Complaint.of(e);
    return line.contains(NO_DOCTYPE)
        ? "a file of rules may have no DOCTYPE; write out what its entities stand for"
        : line;
  }
}
