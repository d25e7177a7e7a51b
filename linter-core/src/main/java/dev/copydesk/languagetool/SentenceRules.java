package dev.copydesk.languagetool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import net.loomchild.segment.util.Util;
import org.languagetool.JLanguageTool;

/**
 * The rules by which LanguageTool finds the sentences of English, without those of all the other
 * languages that its file has, and without the schema by which it checks the file at every start.
 *
 * <p>Rules say where a sentence ends, and others where it does not all the same. A text is asked
 * for all of the latter in one expression, which is put together here rather than at every start.
 */
final class SentenceRules {
  private static final String LIST = "/segment.srx";
  private static final String FILE = "sentences-en";

  private SentenceRules() {}

  /** How lines end sentences. */
  enum Lines {
    /** A single line break ends one. */
    SINGLE("en_one"),
    /** Only an empty line does. */
    DOUBLE("en_two");

    private final String code;

    Lines(String code) {
      this.code = code;
    }

    /** What English is called by the rules. */
    String code() {
      return code;
    }
  }

  /** The rules; empty if LanguageTool has to read its file. */
  static Optional<SrxDocument> document() {
    try {
      Optional<DataInputStream> data = DerivedData.open(FILE);
      if (data.isEmpty()) {
        return Optional.empty();
      }
      try (DataInputStream in = data.get()) {
        return Optional.of(read(in));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static SrxDocument read(DataInputStream in) throws IOException {
    SrxDocument document = new SrxDocument();
    for (Lines lines : Lines.values()) {
      List<Rule> rules = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        rules.add(new Rule(in.readBoolean(), text(in), text(in)));
      }
      document.addLanguageMap(lines.code(), new LanguageRule(lines.code(), rules));
    }
    return document;
  }

  /** Reads LanguageTool's file as LanguageTool does, and keeps what it has for English. */
  static void write(Path folder) throws IOException {
    SrxDocument all;
    try (Reader file =
        new InputStreamReader(
            JLanguageTool.getDataBroker().getFromResourceDirAsStream(LIST),
            StandardCharsets.UTF_8)) {
      all = new Srx2SaxParser(Map.of(Srx2SaxParser.VALIDATE_PARAMETER, true)).parse(file);
    }
    DerivedData.write(
        folder.resolve(FILE),
        List.of(LIST),
        out -> {
          for (Lines lines : Lines.values()) {
            write(joined(all.getLanguageRuleList(lines.code())), out);
          }
        });
  }

  private static void write(List<Rule> rules, DataOutputStream out) throws IOException {
    out.writeInt(rules.size());
    for (Rule rule : rules) {
      out.writeBoolean(rule.isBreak());
      write(rule.getBeforePattern(), out);
      write(rule.getAfterPattern(), out);
    }
  }

  /** The same rules, but that those between two that end sentences are one. */
  static List<Rule> joined(List<LanguageRule> lists) {
    List<Rule> joined = new ArrayList<>();
    StringJoiner exceptions = new StringJoiner("|");
    exceptions.setEmptyValue("");
    for (LanguageRule list : lists) {
      for (Rule rule : list.getRuleList()) {
        if (!rule.isBreak()) {
          exceptions.add(place(rule));
          continue;
        }
        if (exceptions.length() > 0) {
          joined.add(new Rule(false, "", exceptions.toString()));
          exceptions = new StringJoiner("|");
          exceptions.setEmptyValue("");
        }
        joined.add(rule);
      }
    }
    return joined;
  }

  /** An expression for the places of which a rule speaks, as it is made of it for a text. */
  private static String place(Rule rule) {
    String before =
        Util.finitize(
            rule.getBeforePattern(), SrxTextIterator.DEFAULT_MAX_LOOKBEHIND_CONSTRUCT_LENGTH);
    String after = rule.getAfterPattern();
    return "(?:"
        + (before.isEmpty() ? "" : "(?<=" + before + ")")
        + (after.isEmpty() ? "" : "(?=" + after + ")")
        + ")";
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
