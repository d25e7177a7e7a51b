package dev.copydesk.languagetool;

import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * A user's file of rules in LanguageTool's XML, read and found sound. Two are equal if they have
 * the same name and content, whatever has become of the file since.
 */
public final class RuleFile {
  /** How large a file may be. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private final String name;
  private final Content content;
  private final RuleFileReader.Contents contents;

  private RuleFile(String name, Content content, RuleFileReader.Contents contents) {
    this.name = name;
    this.content = content;
    this.contents = contents;
  }

  /**
   * Reads a file.
   *
   * @throws SourceException if it cannot be read, is too large, is no XML, refers to something
   *     outside itself, or holds a rule that LanguageTool could not run; the message tells the line
   */
  public static RuleFile read(Path path) throws SourceException {
    return of(path.toString(), bytes(path));
  }

  /** What {@link #read} does, of content that is already there. */
  static RuleFile of(String name, byte[] content) throws SourceException {
    return new RuleFile(name, new Content(content), RuleFileReader.read(name, content));
  }

  private static byte[] bytes(Path path) throws SourceException {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new SourceException(path + ": not a regular file");
      }
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw new SourceException(
            String.format(
                Locale.ROOT,
                "%s: too large: %,d bytes, and a file of rules may have %,d; split it",
                path,
                size,
                MAX_BYTES));
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new SourceException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** What tells it from every file with other rules: all its bytes. */
  public byte[] bytes() {
    return content.bytes.clone();
  }

  /** Its rules in order, each id once. */
  public List<UserRule> rules() {
    return contents.listed();
  }

  /** The tag of the language its rules are for, such as {@code en}. */
  String language() {
    return contents.language();
  }

  /** The sentences its rules are shown by. */
  List<RuleExample> examples() {
    return contents.examples();
  }

  /** What it holds, whatever it is called. */
  Content content() {
    return content;
  }

  /** Whether its rules are for a language: for its variety, or for all of them. */
  boolean isFor(Language wanted) {
    return language().equals(wanted.getShortCode())
        || language().equals(wanted.getShortCodeWithCountryAndVariant());
  }

  /** The rules as LanguageTool has them, made for a language. */
  List<AbstractPatternRule> rulesFor(Language wanted) {
    return RuleFileReader.rules(name, content.bytes, wanted);
  }

  /** The bytes of a file; what they come to is reckoned once. */
  static final class Content {
    private final byte[] bytes;
    private final int hash;

    Content(byte[] bytes) {
      this.bytes = bytes;
      this.hash = Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content
          && hash == content.hash
          && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleFile file && name.equals(file.name) && content.equals(file.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + content.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
