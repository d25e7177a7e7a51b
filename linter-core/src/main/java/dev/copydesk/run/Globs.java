package dev.copydesk.run;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are meant.
 *
 * <p>Patterns are those of {@link java.nio.file.FileSystem#getPathMatcher}, matched against the
 * path below the folder; a double asterisk and a slash at the front also stand for no folder at
 * all, and a pattern without a slash is matched against the mere name.
 */
public final class Globs {
  /** Every file. */
  public static final Globs ALL = new Globs(List.of(), List.of());

  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;

  /**
   * @param includes patterns of which one must match; empty for every file
   * @param excludes patterns of which none may match
   * @throws IllegalArgumentException if a pattern is malformed; the message names it
   */
  public Globs(List<String> includes, List<String> excludes) {
    this.includes = matchers(includes);
    this.excludes = matchers(excludes);
  }

  boolean includes(Path relative) {
    return includes.isEmpty() || matches(includes, relative);
  }

  boolean excludes(Path relative) {
    return matches(excludes, relative);
  }

  private static boolean matches(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private static List<PathMatcher> matchers(List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      String anywhere = pattern.contains("/") ? pattern : "**/" + pattern;
      matchers.add(matcher(anywhere));
      String rest = anywhere;
      while (rest.startsWith("**/")) {
        rest = rest.substring("**/".length());
        matchers.add(matcher(rest));
      }
    }
    return matchers;
  }

  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a file pattern: " + pattern + " (" + e.getDescription() + ")", e);
    }
  }
}
