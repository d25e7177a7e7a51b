package dev.copydesk.maven;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that takes one of a few words. Maven's own conversion would insist on their case. */
final class Choice {
  private Choice() {}

  static <T> T of(
      String parameter, String word, Function<String, Optional<T>> meaning, Stream<String> known)
      throws MojoExecutionException {
    Optional<T> chosen = meaning.apply(word.strip());
    if (chosen.isEmpty()) {
      throw new MojoExecutionException(
          "unknown "
              + parameter
              + " "
              + word
              + "; known are "
              + known.collect(Collectors.joining(", ")));
    }
    return chosen.get();
  }
}
