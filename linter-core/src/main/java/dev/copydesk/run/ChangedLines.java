package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which lines of which articles are new or changed since a commit: what {@code git diff COMMIT}
 * shows, uncommitted changes included, and all lines of files that git does not track.
 */
public final class ChangedLines {
  /** Stands for all lines of a file. */
  private static final List<GitDiff.Lines> ALL = List.of(new GitDiff.Lines(1, Integer.MAX_VALUE));

  private final Path top;
  private final Set<String> tracked;
  private final Map<String, List<GitDiff.Lines>> changed;

  /** By the names of inputs. */
  private final Map<String, List<GitDiff.Lines>> byName = new HashMap<>();

  private ChangedLines(Path top, Set<String> tracked, Map<String, List<GitDiff.Lines>> changed) {
    this.top = top;
    this.tracked = tracked;
    this.changed = changed;
  }

  /**
   * Asks git.
   *
   * @param commit what names a commit: a branch, a tag, a hash, {@code HEAD~2}
   * @param folder lies in the repository
   * @param environment of whoever asks, for git
   * @throws SourceException if there is no git, no repository or no such commit
   */
  public static ChangedLines since(String commit, Path folder, Map<String, String> environment)
      throws SourceException {
    if (commit.isBlank() || commit.startsWith("-")) {
      throw new SourceException("--since needs a commit, not " + commit);
    }
    Git.Answer top = new Git(folder, environment).ask("rev-parse", "--show-toplevel");
    if (top.status() != 0) {
      boolean missing = top.text().contains("not a git repository");
      throw new SourceException(
          missing
              ? folder + ": is in no git repository, and --since needs one"
              : "git: " + top.firstLine());
    }
    Path root = folder.getFileSystem().getPath(top.firstLine());
    Git git = new Git(root, environment);
    Git.Answer hash = git.ask("rev-parse", "--verify", "--quiet", commit + "^{commit}");
    if (hash.status() != 0) {
      throw new SourceException("--since: git knows no commit " + commit);
    }
    Map<String, List<GitDiff.Lines>> changed = new HashMap<>();
    git.read(
        output -> changed.putAll(GitDiff.read(output)),
        "diff",
        "--unified=0",
        "--inter-hunk-context=0",
        "--text",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--find-renames",
        "--ignore-submodules",
        "--src-prefix=a/",
        "--dst-prefix=b/",
        hash.firstLine(),
        "--");
    Set<String> tracked = new HashSet<>();
    git.read(
        output ->
            tracked.addAll(
                Arrays.asList(
                    new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0", -1))),
        "ls-files",
        "-z");
    return new ChangedLines(root, tracked, changed);
  }

  /** The inputs that have changed at all; no other need be read. */
  public List<Input> touched(List<Input> inputs) throws SourceException {
    List<Input> touched = new ArrayList<>();
    for (Input input : inputs) {
      List<GitDiff.Lines> lines = lines(input);
      if (!lines.isEmpty()) {
        byName.put(input.name(), lines);
        touched.add(input);
      }
    }
    return touched;
  }

  private List<GitDiff.Lines> lines(Input input) throws SourceException {
    if (!(input instanceof FileInput file)) {
      return ALL;
    }
    Path path;
    try {
      path = file.path().toRealPath();
    } catch (IOException e) {
      throw new SourceException(file.name() + ": cannot be read: " + Reason.of(e), e);
    }
    if (!path.startsWith(top)) {
      return ALL;
    }
    String name = slashed(top.relativize(path));
    return tracked.contains(name) ? changed.getOrDefault(name, List.of()) : ALL;
  }

  private static String slashed(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  /** What was found on changed lines. */
  public Checked only(Checked checked) {
    Optional<Article> article = checked.article();
    List<GitDiff.Lines> lines = byName.getOrDefault(checked.name(), ALL);
    if (article.isEmpty() || lines.equals(ALL) || checked.findings().isEmpty()) {
      return checked;
    }
    int[] starts = lineStarts(article.get().source().text());
    List<Finding> touched =
        checked.findings().stream()
            .filter(finding -> isTouched(finding.span(), starts, lines))
            .toList();
    return new Checked(checked.name(), article, touched, checked.error());
  }

  private static boolean isTouched(Span span, int[] starts, List<GitDiff.Lines> lines) {
    int first = line(starts, span.start());
    int last = line(starts, Math.max(span.start(), span.end() - 1));
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).last() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < lines.size() && lines.get(low).first() <= last;
  }

  private static int line(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Git counts line feeds and nothing else. */
  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }
}
