package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import opennlp.tools.postag.TagDictionary;

/**
 * What the build made of one of OpenNLP's models: all that has to be computed of it. Its labels and
 * parameters hardly get smaller when they are packed; they are read from the model itself, straight
 * to where they belong.
 */
final class ModelData {
  /** The CRC-32 of the model. */
  private final long checksum;

  /** Where in it the packed features begin. */
  private final int start;

  /** How many of their bytes are before the labels. */
  private final long beforeLabels;

  private final byte[] labels;
  private final int longest;
  private final String[] outcomes;
  private final MaxentPatterns patterns;
  private final int[] slots;
  private final byte[] rest;

  /** Whether there is a dictionary of tags that is not in the rest; and its size and checksum. */
  private final boolean hasTags;

  private final long sizeOfTags;
  private final long checksumOfTags;

  private ModelData(DataInputStream in) throws IOException {
    checksum = in.readLong();
    start = in.readInt();
    beforeLabels = in.readLong();
    labels = new byte[in.readInt()];
    longest = in.readInt();
    outcomes = new String[in.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    patterns = MaxentPatterns.read(in);
    slots = Numbers.read(in);
    rest = new byte[in.readInt()];
    in.readFully(rest);
    hasTags = in.readBoolean();
    sizeOfTags = in.readLong();
    checksumOfTags = in.readLong();
  }

  /**
   * Reads a model.
   *
   * @return empty if nothing was made of it
   * @throws IOException if something was made of another one
   */
  static Optional<ModelParts> parts(ChunkerModels model) throws IOException {
    Optional<DataInputStream> data = DerivedData.open(model.data());
    if (data.isEmpty()) {
      return Optional.empty();
    }
    try (DataInputStream made = data.get();
        InputStream file = model.open()) {
      return Optional.of(parts(made, file));
    }
  }

  static ModelParts parts(DataInputStream made, InputStream file) throws IOException {
    return new ModelData(made).parts(file);
  }

  private ModelParts parts(InputStream file) throws IOException {
    Optional<TagDictionary> tags = Optional.empty();
    if (hasTags) {
      tags = WordTags.of(sizeOfTags, checksumOfTags);
      if (tags.isEmpty()) {
        throw new IOException("no such dictionary of tags");
      }
    }
    CheckedInputStream all = new CheckedInputStream(file, new CRC32());
    all.skipNBytes(start);
    Inflater inflater = new Inflater(true);
    MaxentTable table;
    try {
      table = table(new ReadBlocks(new InflaterInputStream(all, inflater, ReadBlocks.SIZE)));
    } finally {
      inflater.end();
    }
    all.transferTo(OutputStream.nullOutputStream());
    if (all.getChecksum().getValue() != checksum) {
      throw new IOException("another model");
    }
    return new ModelParts(table, tags, rest);
  }

  private MaxentTable table(ReadBlocks in) throws IOException {
    in.skipNBytes(beforeLabels);
    in.readNBytes(labels, 0, labels.length);
    double[] entries = patterns.entries(labels, in);
    return new MaxentTable(outcomes, patterns.concerned(), labels, entries, slots, longest);
  }

  /** Writes what is made of a model. */
  static void write(ChunkerModels model, Path folder) throws IOException {
    byte[] file;
    try (InputStream in = model.open()) {
      file = in.readAllBytes();
    }
    ModelParts parts = ChunkerModels.read(model, new ByteArrayInputStream(file));
    DerivedData.write(
        folder.resolve(model.data()), List.of(), out -> write(model.entry(), file, parts, out));
  }

  private static void write(String entry, byte[] file, ModelParts parts, DataOutputStream out)
      throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    out.writeLong(checksum.getValue());
    long sizeOfTags = 0;
    long checksumOfTags = 0;
    try (ModelFile in = new ModelFile(new ByteArrayInputStream(file))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        if (each.getName().equals(entry)) {
          if (each.getMethod() != ZipEntry.DEFLATED) {
            throw new IOException("features that are not packed");
          }
          out.writeInt(file.length - in.left());
          write(new MaxentReader(in), out);
        }
        in.transferTo(OutputStream.nullOutputStream());
        if (each.getName().equals(WordTags.ENTRY)) {
          sizeOfTags = each.getSize();
          checksumOfTags = each.getCrc();
        }
      }
    }
    out.writeInt(parts.rest().length);
    out.write(parts.rest());
    out.writeBoolean(parts.tags().isPresent());
    out.writeLong(sizeOfTags);
    out.writeLong(checksumOfTags);
  }

  private static void write(MaxentReader features, DataOutputStream out) throws IOException {
    out.writeLong(features.beforeLabels());
    out.writeInt(features.sizeOfLabels());
    out.writeInt(features.table().longest());
    String[] outcomes = features.table().outcomes();
    out.writeInt(outcomes.length);
    for (String each : outcomes) {
      out.writeUTF(each);
    }
    features.patterns().write(out);
    Numbers.write(features.slots(), out);
  }
}
