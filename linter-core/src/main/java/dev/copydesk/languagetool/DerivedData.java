package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.Mark;
import dev.copydesk.languagetool.prepared.UsualCase;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.languagetool.JLanguageTool;
import org.languagetool.LtBuildInfo;
import org.languagetool.broker.ResourceDataBroker;

/**
 * What the build made of LanguageTool's word lists so that they load quickly. It is used only as
 * long as LanguageTool and its lists are those it was made of.
 *
 * <p>A file begins with {@link #FORMAT}, LanguageTool's version, and the path, size and checksum of
 * each list.
 */
final class DerivedData {
  /** Goes up when something else is made of the same lists. */
  private static final int FORMAT = 2;

  /** Beside this class. */
  static final String FOLDER = "derived/";

  private DerivedData() {}

  /** Writes what comes after the head. */
  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /**
   * Opens a file behind its head.
   *
   * @return empty if there is none, or if it was made of anything else than what is here
   */
  static Optional<DataInputStream> open(String name) throws IOException {
    InputStream file = DerivedData.class.getResourceAsStream(FOLDER + name);
    return file == null ? Optional.empty() : open(file);
  }

  /** Likewise; closes the file if it is of no use. */
  static Optional<DataInputStream> open(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    if (UsualCase.isHere() && isOfWhatIsHere(in)) {
      return Optional.of(in);
    }
    in.close();
    return Optional.empty();
  }

  private static boolean isOfWhatIsHere(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT || !in.readUTF().equals(version())) {
      return false;
    }
    for (int lists = in.readInt(); lists > 0; lists--) {
      if (!in.readUTF().equals(fingerprint(in.readUTF()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes a file.
   *
   * @param lists the paths of what it is made of, as LanguageTool names them
   */
  static void write(Path file, List<String> lists, Content content) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      out.writeUTF(version());
      out.writeInt(lists.size());
      for (String path : lists) {
        out.writeUTF(fingerprint(path));
        out.writeUTF(path);
      }
      content.writeTo(out);
    }
  }

  private static String version() {
    return LtBuildInfo.OS.getVersion() + " " + LtBuildInfo.OS.getShortGitId();
  }

  /** The size and checksum of a list; a missing one has one of its own. */
  private static String fingerprint(String path) {
    ResourceDataBroker broker = JLanguageTool.getDataBroker();
    if (!broker.resourceExists(path)) {
      return "none";
    }
    Mark mark = Mark.of(path, broker.getFromResourceDirAsUrl(path));
    return mark.size() + " " + mark.checksum();
  }
}
