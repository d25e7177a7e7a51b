package dev.copydesk.run;

import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Corrected articles go to files of their own and their sources stay as they are; what needs no fix
 * is copied, so that the copy is whole.
 */
public final class CorrectedCopy implements Destination {
  private final Map<Input, Path> targets;

  private CorrectedCopy(Map<Input, Path> targets) {
    this.targets = targets;
  }

  /**
   * A copy of many articles below a folder, each at its relative path.
   *
   * @param roots the folders and files that were asked for
   * @throws SourceException if two inputs would go to one file, or the folder lies inside a root
   */
  public static CorrectedCopy intoFolder(Path folder, List<Path> roots, List<Input> inputs)
      throws SourceException {
    Path output = real(folder);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new SourceException(folder + ": not a folder; name a folder for the corrected copy");
    }
    for (Path root : roots) {
      if (Files.isDirectory(root) && output.startsWith(real(root))) {
        throw new SourceException(
            folder
                + ": lies inside the input "
                + root
                + ", so the next run would read its own copy; choose a folder outside");
      }
    }
    Map<Path, Input> sources = sources(inputs);
    Map<Path, Input> taken = new HashMap<>();
    Map<Input, Path> targets = new HashMap<>();
    for (Input input : inputs) {
      Path target = folder.resolve(input.relative());
      Path place = real(target);
      if (!place.startsWith(output)) {
        throw new SourceException(input.name() + ": would be written outside " + folder);
      }
      Input rival = taken.put(place, input);
      if (rival != null) {
        throw new SourceException(
            String.format(
                "%s: two inputs for one output: %s and %s; fix them in two runs with two folders",
                target, rival.name(), input.name()));
      }
      if (sources.containsKey(place)) {
        throw isSource(target, input, Objects.requireNonNull(sources.get(place)));
      }
      targets.put(input, target);
    }
    return new CorrectedCopy(targets);
  }

  /**
   * A copy of one article.
   *
   * @throws SourceException if the file is the article itself
   */
  public static CorrectedCopy intoFile(Path file, Input input) throws SourceException {
    if (input instanceof FileInput article && real(file).equals(real(article.path()))) {
      throw isSource(file, input, input);
    }
    return new CorrectedCopy(Map.of(input, file));
  }

  @Override
  public void put(Fixed fixed) throws SourceException {
    Path target = Objects.requireNonNull(targets.get(fixed.input()), "an input of this copy");
    Path parent = target.toAbsolutePath().getParent();
    try {
      Files.createDirectories(Objects.requireNonNull(parent, "a file has a folder"));
    } catch (IOException e) {
      throw new SourceException(parent + ": cannot be made: " + Reason.of(e), e);
    }
    AtomicFile.write(target, fixed.after());
  }

  private static Map<Path, Input> sources(List<Input> inputs) throws SourceException {
    Map<Path, Input> sources = new HashMap<>();
    for (Input input : inputs) {
      if (input instanceof FileInput file) {
        sources.put(real(file.path()), input);
      }
    }
    return sources;
  }

  private static SourceException isSource(Path target, Input input, Input source) {
    return new SourceException(
        source.equals(input)
            ? target + ": is the article itself; name another place, or fix it in place"
            : target
                + ": would replace the article "
                + source.name()
                + " by the copy of "
                + input.name()
                + "; choose another folder");
  }

  /** The path with symbolic links resolved as far as it exists. */
  private static Path real(Path path) throws SourceException {
    // Not normalized before: after a link to a folder, .. leads elsewhere than where one came from.
    Path absolute = path.toAbsolutePath();
    Path existing = absolute;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      if (existing == null) {
        return absolute;
      }
      int known = existing.getNameCount();
      int count = absolute.getNameCount();
      Path resolved = existing.toRealPath();
      return known == count
          ? resolved
          : resolved.resolve(absolute.subpath(known, count)).normalize();
    } catch (IOException e) {
      throw new SourceException(path + ": cannot be resolved: " + Reason.of(e), e);
    }
  }
}
