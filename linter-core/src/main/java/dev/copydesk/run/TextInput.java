package dev.copydesk.run;

import java.nio.file.Path;
import java.util.Objects;

/** Bytes that came from elsewhere than a file, such as standard input. */
public final class TextInput implements Input {
  private final String name;
  private final byte[] bytes;

  /**
   * @param name what to call them; its ending may tell the format
   */
  public TextInput(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
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
