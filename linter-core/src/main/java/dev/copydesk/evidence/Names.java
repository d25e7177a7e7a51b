package dev.copydesk.evidence;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of countries and organisations, {@code names.tsv}. */
public final class Names {
  private static final int COLUMNS = 12;

  private Names() {}

  /** Every row, read when first asked for. */
  public static List<Name> all() {
    return Holder.ALL;
  }

  private static Name parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("names.tsv: not " + COLUMNS + " columns: " + line);
    }
    String shortName = cells[1];
    return new Name(
        cells[0].equals("country") ? Name.Kind.COUNTRY : Name.Kind.ORGANISATION,
        shortName,
        list(cells[2]).stream().map(name -> longName(name, shortName)).toList(),
        list(cells[3]),
        list(cells[4]),
        list(cells[5]),
        forms(cells[6]),
        cells[7].equals("yes"),
        switch (cells[8]) {
          case "short" -> Name.Bare.SHORT_NAME;
          case "the" -> Name.Bare.WITH_THE;
          default -> Name.Bare.UNKNOWN;
        },
        list(cells[9]),
        list(cells[10]),
        attributive(cells[11]));
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static Name.LongName longName(String cell, String shortName) {
    int equals = cell.indexOf('=');
    return equals < 0
        ? new Name.LongName(cell, shortName)
        : new Name.LongName(cell.substring(0, equals), cell.substring(equals + 1));
  }

  private static Set<Name.Form> forms(String cell) {
    EnumSet<Name.Form> forms = EnumSet.noneOf(Name.Form.class);
    cell.chars()
        .forEach(
            c -> {
              switch (c) {
                case 's' -> forms.add(Name.Form.SHORT);
                case 'o' -> forms.add(Name.Form.LONG);
                case 'a' -> forms.add(Name.Form.ABBREVIATION);
                default -> {}
              }
            });
    return Set.copyOf(forms);
  }

  private static Map<String, List<String>> attributive(String cell) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String one : list(cell)) {
      int equals = one.indexOf('=');
      forms.put(one.substring(0, equals), List.of(one.substring(equals + 1).split(",", -1)));
    }
    return Map.copyOf(forms);
  }

  /** The lines of a word list beside this class that are neither blank nor a comment. */
  static List<String> lines(String resource) {
    return WordTable.beside(Names.class, resource).rows().stream()
        .map(row -> String.join("\t", row))
        .toList();
  }

  private static final class Holder {
    static final List<Name> ALL = load();

    private static List<Name> load() {
      List<Name> names = new ArrayList<>();
      lines("names.tsv").forEach(line -> names.add(parse(line)));
      return List.copyOf(names);
    }
  }
}
