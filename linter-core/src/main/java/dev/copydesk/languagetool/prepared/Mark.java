package dev.copydesk.languagetool.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;

/**
 * How a resource of LanguageTool is known again.
 *
 * @param resource its absolute name
 * @param size in bytes
 * @param checksum the CRC-32, which a jar has in its directory
 */
public record Mark(String resource, long size, long checksum) {
  private static final String PATTERNS = "/org/languagetool/rules/patterns/";

  /** The classes of LanguageTool that decide what becomes of a file of rules. */
  static final List<String> READERS =
      List.of(
          "/org/languagetool/chunking/ChunkTag.class",
          PATTERNS + "AbstractTokenBasedRule.class",
          PATTERNS + "Match.class",
          PATTERNS + "PatternRule.class",
          PATTERNS + "PatternRuleHandler.class",
          PATTERNS + "PatternToken.class",
          PATTERNS + "StringMatcher.class",
          PATTERNS + "XMLRuleHandler.class");

  private static final String READINGS = "/org/languagetool/tagging/disambiguation/rules/";

  /** Likewise for rules that choose among readings, and those who say which files there are. */
  static final List<String> READERS_OF_READINGS =
      List.of(
          READINGS + "DisambiguationPatternRule.class",
          READINGS + "DisambiguationRuleHandler.class",
          READINGS + "XmlRuleDisambiguator.class",
          "/org/languagetool/tagging/en/EnglishHybridDisambiguator.class");

  static Mark of(String resource) {
    return of(resource, JLanguageTool.class.getResource(resource));
  }

  /**
   * That of what is at a place.
   *
   * @param url null if there is nothing; that has a mark of its own
   */
  public static Mark of(String resource, @Nullable URL url) {
    if (url == null) {
      return new Mark(resource, 0, 0);
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      return connection instanceof JarURLConnection jar
          ? ofEntry(resource, jar)
          : ofContent(resource, connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mark ofEntry(String resource, JarURLConnection connection) throws IOException {
    try (JarFile jar = connection.getJarFile()) {
      ZipEntry entry = jar.getEntry(connection.getEntryName());
      return new Mark(resource, entry.getSize(), entry.getCrc());
    }
  }

  private static Mark ofContent(String resource, URLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      byte[] content = in.readAllBytes();
      CRC32 checksum = new CRC32();
      checksum.update(content);
      return new Mark(resource, content.length, checksum.getValue());
    }
  }

  static Mark read(ByteReader in) {
    return new Mark(in.text(), in.longNumber(), in.longNumber());
  }

  void writeTo(ByteWriter out) {
    out.text(resource);
    out.longNumber(size);
    out.longNumber(checksum);
  }

  /** Whether the resource on the class path is the same. */
  boolean fits() {
    return fits(new HashMap<>());
  }

  /**
   * Likewise.
   *
   * @param here the marks of resources that have been looked at, by their names
   */
  boolean fits(Map<String, Mark> here) {
    Mark now = here.computeIfAbsent(resource, Mark::of);
    return size == now.size && checksum == now.checksum;
  }
}
