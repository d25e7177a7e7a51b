package dev.copydesk.cache;

import dev.copydesk.article.Language;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What reading an article comes to.
 *
 * @param language what it is in
 * @param years those that it names, as far as they may be to come
 * @param words those that the dictionaries lack; empty if nobody has asked for them
 */
public record KeptReading(Language language, Set<Integer> years, Optional<Set<String>> words) {
  public KeptReading {
    years = Set.copyOf(years);
    words = words.map(Set::copyOf);
  }

  public byte[] bytes() {
    ContentWriter out = new ContentWriter();
    out.write(language.tag());
    out.write(language.evidence());
    out.writeAll(years.stream().sorted().toList(), out::write);
    out.write(words.isPresent());
    words.ifPresent(all -> out.writeAll(all.stream().sorted().toList(), out::write));
    return out.bytes();
  }

  /** Reads what {@link #bytes} wrote; empty if it is nothing of the kind. */
  public static Optional<KeptReading> of(byte[] content) {
    return ContentReader.read(content, KeptReading::read);
  }

  private static KeptReading read(ContentReader in) throws IOException {
    return new KeptReading(
        new Language(in.string(), in.string()),
        Set.copyOf(in.list(ContentReader::number)),
        in.flag() ? words(in) : Optional.empty());
  }

  private static Optional<Set<String>> words(ContentReader in) throws IOException {
    return Optional.of(Set.copyOf(in.list(ContentReader::string)));
  }
}
