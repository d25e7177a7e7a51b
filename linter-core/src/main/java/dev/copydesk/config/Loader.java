package dev.copydesk.config;

import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads configurations and the files that they name, each once. For one thread at a time. */
final class Loader {
  static final int MAX_BYTES = 1 << 20;
  private static final int MAX_WORD_BYTES = 16 << 20;
  private static final int MOST_EXTENDED = 16;
  private static final String EXTENDS = "extends";

  private final Keys keys;
  private final Path base;
  private final Map<Path, List<String>> words = new HashMap<>();
  private final Map<Path, RuleFile> grammars = new HashMap<>();

  /**
   * @param base what paths are told relative to in messages, absolute
   */
  Loader(Keys keys, Path base) {
    this.keys = keys;
    this.base = base;
  }

  /**
   * What a file says, what it extends below it.
   *
   * @throws ConfigurationException if something is wrong with one of the files
   */
  Node.Table load(Path file) {
    Problems problems = new Problems();
    Node.Table table = load(file, Origin.option(name(file), base), new ArrayList<>(), problems);
    problems.refuse();
    return table;
  }

  private Node.Table load(Path file, Origin from, List<Path> chain, Problems problems) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    try {
      chain.add(file.toRealPath());
      String text = text(file, MAX_BYTES);
      YamlReader reader = new YamlReader(name(file), folder == null ? base : folder, problems);
      Node.Table table = new Validation(problems).table(reader.read(text), keys.root());
      return table.get(EXTENDS) instanceof Node.Scalar scalar
          ? Layers.over(extended(scalar, chain, problems), without(table), keys.root())
          : table;
    } catch (IOException e) {
      problems.add(from, name(file) + ": " + Reason.of(e));
    } catch (SourceException e) {
      problems.add(from, name(file) + ": " + e.getMessage());
    }
    return Node.Table.empty(from);
  }

  private Node.Table extended(Node.Scalar scalar, List<Path> chain, Problems problems) {
    Path file = path(scalar);
    try {
      Path real = file.toRealPath();
      if (chain.contains(real)) {
        problems.add(scalar.origin(), name(file) + ": extends itself in the end");
        return Node.Table.empty(scalar.origin());
      }
    } catch (IOException e) {
      problems.add(scalar.origin(), name(file) + ": " + Reason.of(e));
      return Node.Table.empty(scalar.origin());
    }
    if (chain.size() >= MOST_EXTENDED) {
      problems.add(scalar.origin(), "more than " + MOST_EXTENDED + " files extend one another");
      return Node.Table.empty(scalar.origin());
    }
    return load(file, scalar.origin(), chain, problems);
  }

  private static Node.Table without(Node.Table table) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(table.entries());
    entries.remove(EXTENDS);
    return new Node.Table(entries, table.origin());
  }

  /** The words of a file of them. */
  List<String> words(Node.Scalar file, Problems problems) {
    Path path = path(file);
    List<String> known = words.get(path);
    if (known != null) {
      return known;
    }
    List<String> found = new ArrayList<>();
    try {
      int number = 0;
      for (String line : text(path, MAX_WORD_BYTES).split("\\R", -1)) {
        number++;
        int comment = line.indexOf('#');
        String word = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!word.isEmpty()) {
          found.add(word);
          if (word.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            problems.add(
                new Origin(name(path), number, 1, base), "\"" + word + "\" is no single word");
          }
        }
      }
    } catch (IOException e) {
      problems.add(file.origin(), name(path) + ": " + Reason.of(e));
    } catch (SourceException e) {
      problems.add(file.origin(), name(path) + ": " + e.getMessage());
    }
    words.put(path, found);
    return found;
  }

  /** Files of LanguageTool's rules. */
  List<RuleFile> grammars(List<Node.Scalar> files, Problems problems) {
    List<RuleFile> read = new ArrayList<>();
    for (Node.Scalar file : files) {
      Path path = path(file);
      try {
        RuleFile known = grammars.get(path);
        if (known == null) {
          known = RuleFile.read(shown(path));
          grammars.put(path, known);
        }
        read.add(known);
      } catch (SourceException e) {
        problems.add(file.origin(), e.getMessage());
      }
    }
    return read;
  }

  /** Where a path leads, absolute. */
  Path path(Node.Scalar scalar) {
    return base.resolve(scalar.origin().folder()).resolve(scalar.text()).normalize();
  }

  Path base() {
    return base;
  }

  /** The path as people would write it where they are. */
  Path shown(Path path) {
    return path.startsWith(base) && !path.equals(base) ? base.relativize(path) : path;
  }

  private String name(Path file) {
    return shown(file.toAbsolutePath().normalize()).toString();
  }

  private static String text(Path file, int most) throws IOException, SourceException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new SourceException("not a regular file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(most + 1);
    }
    if (bytes.length > most) {
      throw new SourceException(
          String.format(Locale.ROOT, "too large: it may have %,d bytes", most));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SourceException("not UTF-8", e);
    }
  }
}
