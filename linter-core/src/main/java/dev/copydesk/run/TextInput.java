package dev.copydesk.run;

import java.nio.file.Path;
import java.util.Objects;

/** Bytes that came from elsewhere than a file, such as standard input. */
public final class TextInput implements Input {
  private final String name;
  private final byte[] bytes;
  private final Path folder;

  /**
   * @param name what to call them; its ending may tell the format
   */
  public TextInput(String name, byte[] bytes) {
    this(name, bytes, Path.of(""));
  }

  /**
   * @param name what to call them; its ending may tell the format
   * @param folder what the name is relative to if it is a path
   */
  public TextInput(String name, byte[] bytes, Path folder) {
    this.name = name;
    this.bytes = bytes.clone();
    this.folder = folder;
  }

  /** The file that it is called by, whether there is one or not. */
  Path named() {
    return folder.resolve(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path relative() {
    return Objects.requireNonNullElse(Path.of(name).getFileName(), Path.of("stdin"));
  }

  @Override
  public byte[] read() {
    return bytes.clone();
  }
}
