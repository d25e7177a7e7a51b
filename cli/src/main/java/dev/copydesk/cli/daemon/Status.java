package dev.copydesk.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a daemon tells of itself.
 *
 * @param process the number of its process
 * @param seconds how long it has been there
 * @param runs how many runs it has begun
 * @param megabytes how much memory its objects take, those that are of no use any more included
 * @param ready whether what runs need is loaded
 */
public record Status(long process, long seconds, int runs, long megabytes, boolean ready) {
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(process);
    out.writeLong(seconds);
    out.writeInt(runs);
    out.writeLong(megabytes);
    out.writeBoolean(ready);
    return bytes.toByteArray();
  }

  static Status of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Status(in.readLong(), in.readLong(), in.readInt(), in.readLong(), in.readBoolean());
  }
}
