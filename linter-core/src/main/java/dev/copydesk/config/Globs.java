package dev.copydesk.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are meant.
 *
 * <p>Patterns are those of {@link java.nio.file.FileSystem#getPathMatcher}, matched against the
 * path below the folder; a double asterisk between slashes or at the front also stands for no
 * folder at all, and a pattern without a slash is matched against the mere name. A leading {@code
 * ./} and a trailing slash mean nothing.
 */
public final class Globs {
  /** Every file. */
  public static final Globs ALL = new Globs(List.of(), List.of());

  private static final String ANY_FOLDERS = "**/";

  /** Enough for six double asterisks in one pattern. */
  private static final int MOST_FORMS = 64;

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

  /** Whether nothing is left out. */
  boolean areAll() {
    return includes.isEmpty() && excludes.isEmpty();
  }

  public boolean includes(Path relative) {
    return includes.isEmpty() || matches(includes, relative);
  }

  public boolean excludes(Path relative) {
    return matches(excludes, relative);
  }

  private static boolean matches(List<PathMatcher> matchers, Path path) {
    for (PathMatcher matcher : matchers) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<PathMatcher> matchers(List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      for (String each : withoutFolders(plain(pattern))) {
        matchers.add(matcher(each));
      }
    }
    return matchers;
  }

  private static String plain(String pattern) {
    String plain = pattern;
    while (plain.startsWith("./")) {
      plain = plain.substring("./".length());
    }
    while (plain.endsWith("/")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.contains("/") ? plain : ANY_FOLDERS + plain;
  }

  /** The pattern, and it with each choice of its double asterisks standing for no folder. */
  private static Set<String> withoutFolders(String pattern) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(pattern));
    while (!open.isEmpty() && found.size() < MOST_FORMS) {
      String each = open.pop();
      if (!found.add(each)) {
        continue;
      }
      for (int at = each.indexOf(ANY_FOLDERS); at >= 0; at = each.indexOf(ANY_FOLDERS, at + 1)) {
        if (at == 0 || each.charAt(at - 1) == '/') {
          open.add(each.substring(0, at) + each.substring(at + ANY_FOLDERS.length()));
        }
      }
    }
    return found;
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
