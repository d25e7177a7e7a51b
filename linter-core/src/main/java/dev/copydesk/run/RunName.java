package dev.copydesk.run;

import dev.copydesk.cache.Key;
import dev.copydesk.cache.KeyBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What tells a run over many articles from others, until there is another of the same: the same
 * folders with some more articles or other texts, read the same way.
 *
 * @param settings those of its first article
 * @param folders where its first article is, and its last
 * @param magnitude how many articles it has, roughly: a run over some of them is another
 * @param rules which of the rules that the settings select do run
 */
record RunName(Settings settings, List<String> folders, int magnitude, String rules) {
  /** With fewer articles a run does without. */
  private static final int LEAST = 32;

  RunName {
    folders = List.copyOf(folders);
  }

  /**
   * The name of a run; empty if it has few articles, or they are in no files.
   *
   * @param inputs what is read, in order
   */
  static Optional<RunName> of(List<Input> inputs, Settings settings, String rules) {
    int count = inputs.size();
    if (count >= LEAST
        && inputs.get(0) instanceof FileInput first
        && inputs.get(count - 1) instanceof FileInput last) {
      int magnitude = Integer.SIZE - Integer.numberOfLeadingZeros(count);
      return Optional.of(
          new RunName(settings, List.of(folder(first), folder(last)), magnitude, rules));
    }
    return Optional.empty();
  }

  /**
   * What tells its name from those of all others.
   *
   * @param world what tells the rules from others
   * @param own what tells its settings from others
   */
  Key key(Key world, Key own) {
    KeyBuilder key = new KeyBuilder("run").add(world.hex()).add(own.hex());
    return key.addAll(folders).add(magnitude).add(rules).key();
  }

  private static String folder(FileInput input) {
    Path absolute = input.path().toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return (folder == null ? absolute : folder).toString();
  }
}
