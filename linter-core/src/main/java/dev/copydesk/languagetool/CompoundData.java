package dev.copydesk.languagetool;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.rules.CompoundRuleData;
import org.languagetool.rules.en.CompoundRule;

/**
 * The compounds of English that LanguageTool has in a list, in each line of which it would look for
 * a comment with a pattern of its own.
 */
final class CompoundData {
  private static final String FILE = "compounds";
  private static final String LIST = "/en/compounds.txt";

  /** Where LanguageTool keeps what it has read. */
  private static final String READ = "compoundData";

  private static final String NUMBERS = "hasDigitPatterns";

  /** Its sets of them; the first has all. */
  private static final List<String> SETS =
      List.of(
          "incorrectCompounds", "joinedSuggestion", "joinedLowerCaseSuggestion", "dashSuggestion");

  /** In bytes, before a compound: in which sets it is, and how long. */
  private static final int HEAD = 2;

  /** In bytes, of a compound. */
  private static final int LONGEST = 0xFF;

  private CompoundData() {}

  /** Gives LanguageTool what the build made of its list. */
  static void give() {
    try {
      if (Internals.get(CompoundRule.class, READ, null) == null) {
        Optional<CompoundRuleData> made = made();
        if (made.isPresent()) {
          Internals.set(CompoundRule.class, READ, null, made.get());
        }
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      // LanguageTool reads its list.
      return;
    }
  }

  private static Optional<CompoundRuleData> made()
      throws IOException, ReflectiveOperationException {
    Optional<DataInputStream> data = DerivedData.open(FILE);
    if (data.isEmpty()) {
      return Optional.empty();
    }
    try (DataInputStream in = data.get()) {
      return Optional.of(read(in));
    }
  }

  static CompoundRuleData read(DataInputStream in)
      throws IOException, ReflectiveOperationException {
    CompoundRuleData data = new CompoundRuleData(new String[0]);
    List<Set<String>> sets = sets(data);
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    for (int at = 0; at < bytes.length; ) {
      int begin = at + HEAD;
      int length = bytes[at + 1] & 0xFF;
      String compound = new String(bytes, begin, length, StandardCharsets.UTF_8);
      for (int places = bytes[at]; places != 0; places &= places - 1) {
        sets.get(Integer.numberOfTrailingZeros(places)).add(compound);
      }
      at = begin + length;
    }
    Internals.set(CompoundRuleData.class, NUMBERS, data, in.readBoolean());
    return data;
  }

  static void write(Path folder) throws IOException, ReflectiveOperationException {
    CompoundRuleData data = new CompoundRuleData(LIST);
    List<Set<String>> sets = sets(data);
    DerivedData.write(
        folder.resolve(FILE),
        List.of(LIST),
        out -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          for (String each : new TreeSet<>(sets.get(0))) {
            write(each, sets, bytes);
          }
          out.writeInt(bytes.size());
          bytes.writeTo(out);
          out.writeBoolean(data.hasDigitPatterns());
        });
  }

  private static void write(String compound, List<Set<String>> sets, ByteArrayOutputStream out)
      throws IOException {
    int places = 0;
    for (int i = 0; i < sets.size(); i++) {
      places |= sets.get(i).contains(compound) ? 1 << i : 0;
    }
    byte[] bytes = compound.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      throw new IOException("a compound that is too long: " + compound);
    }
    out.write(places);
    out.write(bytes.length);
    out.write(bytes);
  }

  @SuppressWarnings("unchecked")
  private static List<Set<String>> sets(CompoundRuleData data) throws ReflectiveOperationException {
    Object[] sets = new Object[SETS.size()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = Internals.get(CompoundRuleData.class, SETS.get(i), data);
    }
    return (List<Set<String>>) (List<?>) List.of(sets);
  }
}
