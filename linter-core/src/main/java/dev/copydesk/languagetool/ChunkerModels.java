package dev.copydesk.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.tools.Tools;

/**
 * The models by which LanguageTool finds phrases, quick to load and to ask: OpenNLP loads them
 * without what {@link MaxentTable} and {@link WordTags} have in its place, and searches with {@link
 * TagSearch}.
 */
enum ChunkerModels {
  TOKENS("/en-token.bin", "token.model", "tokenModel") {
    @Override
    BaseModel load(InputStream file) throws IOException {
      return new TokenizerModel(file);
    }

    @Override
    void give(MaxentTable table, BaseModel model) throws ReflectiveOperationException {
      Internals.set(AbstractModel.class, "pmap", model.getArtifact(entry()), table);
    }
  },
  PARTS_OF_SPEECH("/en-pos-maxent.bin", "pos.model", "posModel") {
    @Override
    BaseModel load(InputStream file) throws IOException {
      return new POSModel(file);
    }

    @Override
    void give(MaxentTable table, BaseModel model) throws ReflectiveOperationException {
      int width = width(model, POSTaggerME.DEFAULT_BEAM_SIZE);
      boolean hasDictionary = ((POSModel) model).getNgramDictionary() != null;
      FeatureSource<String> source =
          hasDictionary ? (words, generator, validator) -> null : new KnownWords(table);
      parts(model).put(entry(), new TagSearch<>(table, source, width));
    }
  },
  CHUNKS("/en-chunker.bin", "chunker.model", "chunkerModel") {
    @Override
    BaseModel load(InputStream file) throws IOException {
      return new ChunkerModel(file);
    }

    @Override
    void give(MaxentTable table, BaseModel model) throws ReflectiveOperationException {
      int width = width(model, ChunkerME.DEFAULT_BEAM_SIZE);
      parts(model).put(entry(), new TagSearch<>(table, new KnownPhrases(table), width));
    }
  };

  private final String path;
  private final String entry;
  private final String field;

  ChunkerModels(String path, String entry, String field) {
    this.path = path;
    this.entry = entry;
    this.field = field;
  }

  abstract BaseModel load(InputStream file) throws IOException;

  /** Gives it the table of features that it was loaded without. */
  abstract void give(MaxentTable table, BaseModel model) throws ReflectiveOperationException;

  /** The name of the file in the model that has its features. */
  String entry() {
    return entry;
  }

  /** Where LanguageTool keeps the model. */
  String field() {
    return field;
  }

  /** How many sequences OpenNLP's search follows at once. */
  private static int width(BaseModel model, int usual) {
    String width = model.getManifestProperty("BeamSize");
    return width == null ? usual : Integer.parseInt(width);
  }

  /** What a model consists of, by the names of its files. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> parts(BaseModel model) throws ReflectiveOperationException {
    return (Map<String, Object>) Internals.get(BaseModel.class, "artifactMap", model);
  }

  /** Under which name what the build made of it is kept. */
  String data() {
    return "model" + path.replace(".bin", "").replace('/', '-');
  }

  /** Opens its file. */
  InputStream open() throws IOException {
    return Tools.getStream(path);
  }

  /** One of the files in its own. */
  byte[] file(String name) throws IOException {
    try (ModelFile in = new ModelFile(open())) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        if (each.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException(path + " has no " + name);
  }

  /** Gives it to LanguageTool, which loads those that it has not. Once, by whatever thread. */
  synchronized void give() {
    try {
      if (Internals.get(EnglishChunker.class, field, null) == null) {
        Internals.set(EnglishChunker.class, field, null, made());
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      // LanguageTool loads it as ever.
      return;
    }
  }

  private BaseModel made() throws IOException, ReflectiveOperationException {
    ModelParts parts = read();
    BaseModel model = load(new ByteArrayInputStream(parts.rest()));
    give(parts.table(), model);
    if (parts.tags().isPresent()) {
      parts(model).put(WordTags.ENTRY, parts.tags().get());
    }
    return model;
  }

  private ModelParts read() throws IOException {
    try {
      Optional<ModelParts> parts = ModelData.parts(this);
      if (parts.isPresent()) {
        return parts.get();
      }
    } catch (IOException | RuntimeException e) {
      // The model is not the one that something was made of.
    }
    try (InputStream file = open()) {
      return read(this, file);
    }
  }

  /** Reads a model's own file. */
  static ModelParts read(ChunkerModels model, InputStream file) throws IOException {
    MaxentTable table = null;
    Optional<TagDictionary> tags = Optional.empty();
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (ModelFile in = new ModelFile(file);
        ZipOutputStream out = new ZipOutputStream(rest)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        String name = each.getName();
        byte[] other = {};
        if (name.equals(WordTags.ENTRY)) {
          other = in.readAllBytes();
          tags = WordTags.of(other);
          if (tags.isPresent()) {
            continue;
          }
        }
        ZipEntry copy = new ZipEntry(name);
        // What is made of it has to be the same whenever it is made.
        copy.setTimeLocal(each.getTimeLocal());
        out.putNextEntry(copy);
        if (name.equals(model.entry)) {
          table = new MaxentReader(in).table();
          writeWithoutFeatures(table.outcomes(), new DataOutputStream(out));
        } else {
          out.write(other);
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    if (table == null) {
      throw new IOException(model.path + " has no " + model.entry);
    }
    return new ModelParts(table, tags, rest.toByteArray());
  }

  private static void writeWithoutFeatures(String[] outcomes, DataOutputStream out)
      throws IOException {
    out.writeUTF("GIS");
    out.writeInt(1);
    out.writeDouble(1);
    out.writeInt(outcomes.length);
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    out.writeInt(0);
    out.writeInt(0);
  }
}
