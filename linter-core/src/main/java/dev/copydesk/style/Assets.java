package dev.copydesk.style;

import java.util.Optional;

/** The files that lie beside the rules of a style. */
@FunctionalInterface
interface Assets {
  /** There are none. */
  Assets NONE = name -> Optional.empty();

  /**
   * The text of a file.
   *
   * @param name its path below the folder of styles, parted by slashes
   */
  Optional<String> text(String name);
}
