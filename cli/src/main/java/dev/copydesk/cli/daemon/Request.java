package dev.copydesk.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client wants to be done.
 *
 * @param setup what it is, as {@link Setup} has it
 * @param arguments those of its command line
 * @param folder its working folder, absolute
 * @param environment its environment variables
 * @param terminals which of its streams are terminals, as the launcher says it
 * @param columns how wide the terminal is, as the launcher says it; empty if nobody knows
 * @param hasInput whether its standard input is open
 */
public record Request(
    String setup,
    List<String> arguments,
    String folder,
    Map<String, String> environment,
    String terminals,
    String columns,
    boolean hasInput) {

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    DataOutputStream out = new DataOutputStream(bytes);
    write(setup, out);
    out.writeInt(arguments.size());
    for (String each : arguments) {
      write(each, out);
    }
    write(folder, out);
    out.writeInt(environment.size());
    for (Map.Entry<String, String> each : environment.entrySet()) {
      write(each.getKey(), out);
      write(each.getValue(), out);
    }
    write(terminals, out);
    write(columns, out);
    out.writeBoolean(hasInput);
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IOException if it is anything else
   */
  static Request of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String setup = string(in);
    List<String> arguments = new ArrayList<>();
    for (int left = size(in); left > 0; left--) {
      arguments.add(string(in));
    }
    String folder = string(in);
    Map<String, String> environment = new HashMap<>();
    for (int left = size(in); left > 0; left--) {
      environment.put(string(in), string(in));
    }
    Request request =
        new Request(
            setup, arguments, folder, environment, string(in), string(in), in.readBoolean());
    if (in.read() >= 0) {
      throw new IOException("more than a request");
    }
    return request;
  }

  /** As UTF-16, which is what Java has them in, halves of pairs and all. */
  private static void write(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    int length = size(in);
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  /** Nothing has more parts than there are bytes left. */
  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > in.available()) {
      throw new IOException("no size: " + size);
    }
    return size;
  }
}
