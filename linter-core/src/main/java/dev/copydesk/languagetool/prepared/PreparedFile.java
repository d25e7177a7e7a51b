package dev.copydesk.languagetool.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of rules as it was prepared. */
final class PreparedFile {
  /** Where LanguageTool has its folders of rules and of resources. */
  private static final String ROOT = "/org/languagetool/";

  private final String name;
  private final Recording recording;
  private final Hints hints;
  private final WrittenOutlines outlines;
  private final List<RuleKind> kinds = new ArrayList<>();
  private final RuleKind[] kindsOfRules;

  /**
   * Reads what {@link RulePreparer} wrote.
   *
   * @param name that of the file itself
   * @param in behind the marks
   */
  PreparedFile(String name, ByteReader in) {
    this.name = name;
    Strings strings = new Strings(in);
    recording = new Recording(strings, in);
    for (int left = in.number(); left > 0; left--) {
      kinds.add(RuleKind.read(in));
    }
    kindsOfRules = new RuleKind[recording.rules()];
    for (int i = 0; i < kindsOfRules.length; i++) {
      kindsOfRules[i] = kinds.get(in.number());
    }
    hints = new Hints(strings, in);
    outlines = new WrittenOutlines(strings, in);
  }

  /**
   * What was prepared of a file of rules; empty if nothing was, or if the file or those who read it
   * have changed since.
   *
   * @param name its absolute name on the class path
   */
  static Optional<PreparedFile> of(String name) {
    return of(name, new HashMap<>());
  }

  /**
   * Likewise.
   *
   * @param here the marks of resources that have been looked at: files have their readers in common
   */
  static Optional<PreparedFile> of(String name, Map<String, Mark> here) {
    return open(name, here).map(in -> new PreparedFile(name, in));
  }

  /** Likewise, to be read behind the marks. */
  static Optional<ByteReader> open(String name, Map<String, Mark> here) {
    byte @Nullable [] bytes = name.startsWith(ROOT) ? bytes(resource(name, "rules")) : null;
    if (bytes == null) {
      return Optional.empty();
    }
    ByteReader in = new ByteReader(bytes, 0);
    boolean fits = true;
    for (int left = in.number(); left > 0; left--) {
      fits &= Mark.read(in).fits(here);
    }
    return fits ? Optional.of(in) : Optional.empty();
  }

  /** The resource in which something of a file is, relative to this class. */
  static String resource(String name, String what) {
    String path = name.substring(ROOT.length());
    return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.')) + "." + what;
  }

  private static byte @Nullable [] bytes(String resource) {
    try (InputStream in = PreparedFile.class.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  Recording recording() {
    return recording;
  }

  Hints hints() {
    return hints;
  }

  WrittenOutlines outlines() {
    return outlines;
  }

  List<RuleKind> kinds() {
    return kinds;
  }

  RuleKind kind(int rule) {
    return kindsOfRules[rule];
  }

  /** Read anew each time: they are for people, who ask for one rule. */
  Examples examples() {
    byte[] bytes = bytes(resource(name, "examples"));
    if (bytes == null) {
      throw new IllegalStateException("no examples of " + name);
    }
    return new Examples(new ByteReader(bytes, 0));
  }
}
