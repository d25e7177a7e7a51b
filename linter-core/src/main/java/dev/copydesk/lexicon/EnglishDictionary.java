package dev.copydesk.lexicon;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Objects;
import java.util.Optional;
import morfologik.fsa.CFSA2;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of English that LanguageTool ships, read without LanguageTool: each once, when
 * it is first asked for. Safe for use by many threads.
 */
public enum EnglishDictionary {
  /** Which parts of speech words are. */
  READINGS("/en/english"),
  /** The forms of words, by their base forms and parts of speech. */
  FORMS("/en/english_synth"),
  /** How words are spelt in America, and how common they are. */
  AMERICAN("/en/hunspell/en_US"),
  /** How they are spelt in Britain. */
  BRITISH("/en/hunspell/en_GB");

  private static final String RESOURCES = "/org/languagetool/resource";

  /** In bytes, of what says how long the rest of the head is, as its last byte. */
  private static final int HEAD = 8;

  private static final int PLACE_OF_VERSION = 4;

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker")
  private @Nullable Dictionary read;

  EnglishDictionary(String name) {
    path = name + ".dict";
  }

  /** That of how words are spelt in a dialect; empty if there is none here. */
  public static Optional<EnglishDictionary> ofSpelling(String tag) {
    return switch (tag) {
      case "en-US" -> Optional.of(AMERICAN);
      case "en-GB" -> Optional.of(BRITISH);
      default -> Optional.empty();
    };
  }

  /** Where it is among LanguageTool's resources. */
  public String path() {
    return path;
  }

  /** Where it is. */
  public URL place() {
    return resource(path);
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(
        EnglishDictionary.class.getResource(RESOURCES + path),
        "english-pos-dict is not on the class path");
  }

  /** What it holds. */
  public synchronized Dictionary dictionary() {
    Dictionary dictionary = read;
    if (dictionary == null) {
      try {
        dictionary = read(place(), resource(DictionaryMetadata.getExpectedMetadataFileName(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      read = dictionary;
    }
    return dictionary;
  }

  private static Dictionary read(URL automaton, URL metadata) throws IOException {
    try (InputStream in = metadata.openStream()) {
      return new Dictionary(automaton(automaton.openConnection()), DictionaryMetadata.read(in));
    }
  }

  private static FSA automaton(URLConnection file) throws IOException {
    int size = file.getContentLength();
    try (InputStream in = file.getInputStream()) {
      return automaton(in, size);
    }
  }

  /**
   * Reads an automaton, its arcs to where they are to stay: the library would copy them several
   * times.
   *
   * @param size in bytes; less than 0 if it is not known
   */
  public static FSA automaton(InputStream in, int size) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (size < HEAD || head.length < HEAD || head[PLACE_OF_VERSION] != CFSA2.VERSION) {
      return FSA.read(new SequenceInputStream(new ByteArrayInputStream(head), in));
    }
    byte[] letters = in.readNBytes(head[HEAD - 1] & 0xFF);
    CFSA2 read =
        FSA.read(
            new SequenceInputStream(
                new ByteArrayInputStream(head), new ByteArrayInputStream(letters)),
            CFSA2.class);
    byte[] arcs = new byte[size - HEAD - letters.length];
    if (in.readNBytes(arcs, 0, arcs.length) < arcs.length || in.read() >= 0) {
      throw new EOFException("not as long as was said");
    }
    read.arcs = arcs;
    return read;
  }
}
