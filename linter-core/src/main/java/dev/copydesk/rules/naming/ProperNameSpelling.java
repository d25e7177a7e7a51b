package dev.copydesk.rules.naming;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds proper names whose words were put into the spelling of the article around them. */
final class ProperNameSpelling {
  /** Words in the British spelling that show the article to have chosen it. */
  private static final List<String> BRITISH =
      List.of(
          "isation", "isations", "colour", "favour", "behaviour", "labour", "centre", "defence");

  /** Before a name, these make it no other one. */
  private static final Set<String> OWN = Set.of("The", "US", "USA", "American", "States", "Old");

  private final Article article;
  private final Mentioned mentioned;
  private @Nullable Boolean british;

  ProperNameSpelling(Article article, Mentioned mentioned) {
    this.article = article;
    this.mentioned = mentioned;
  }

  private enum Kind {
    CERTAIN,
    LIKELY,
    HOUSE
  }

  /** A row of the table; {@code wrong} is the whole name misspelt, {@code at} the word's place. */
  private record Row(
      String name,
      String wrong,
      int at,
      String word,
      Kind kind,
      List<String> with,
      List<String> notAfter) {}

  /** Looks at the word that begins at an offset, one of {@link #mayBegin}. */
  void checkAt(Block block, int at, List<Finding> findings) {
    String text = block.text();
    for (Map.Entry<String, List<Row>> each : Holder.BY_WORD.entrySet()) {
      String other = each.getKey();
      int end = at + other.length();
      if (text.startsWith(other, at)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        for (Row row : each.getValue()) {
          if (stands(text, row.wrong(), at - row.at())) {
            look(block, row, at, end, findings);
          }
        }
      }
    }
  }

  /** Whether a misspelt word may begin as a word does. */
  static boolean mayBegin(String word) {
    char second = word.length() > 1 ? word.charAt(1) : ' ';
    return switch (word.charAt(0)) {
      case 'H', 'L' -> second == 'a';
      case 'C', 'D' -> second == 'e';
      case 'O' -> second == 'r';
      default -> false;
    };
  }

  /** Whether a name stands there whole, any blank for a blank. */
  private static boolean stands(String text, String name, int start) {
    if (start < 0 || start + name.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = text.charAt(start + i);
      char wanted = name.charAt(i);
      if (c != wanted && !(wanted == ' ' && Character.isWhitespace(c))) {
        return false;
      }
    }
    int end = start + name.length();
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private void look(Block block, Row row, int at, int end, List<Finding> findings) {
    boolean known = mentioned.has(row.name());
    if (row.kind() == Kind.HOUSE && !known && isBritish()) {
      return;
    }
    boolean supported = row.with().isEmpty() || row.with().stream().anyMatch(mentioned::has);
    if (!supported) {
      return;
    }
    String before = wordBefore(block.text(), at - row.at());
    if (row.notAfter().stream().anyMatch(before::startsWith)) {
      return;
    }
    int after = at - row.at() + row.name().length() + (end - at) - row.word().length();
    boolean longer =
        isLongerBehind(block.text(), after, row.name())
            || isLongerBefore(block.text(), at - row.at(), before);
    Finding finding =
        Finding.of(
            AcronymMismatch.INFO,
            block.span(at, end),
            "the name is spelt `" + row.name() + "`, not `" + row.wrong() + "`");
    if (known) {
      finding = finding.withEvidence("`" + row.name() + "` stands elsewhere in the article");
    }
    boolean safe = row.kind() == Kind.CERTAIN && !longer && !block.isQuoted(at);
    findings.add(safe ? finding.safely(row.word()) : finding.suggesting(row.word()));
  }

  /** {@code Bell Center for Photography}: another institution, named after the same person. */
  private static boolean isLongerBehind(String text, int end, String name) {
    return !name.contains(" for ")
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && (Character.isUpperCase(text.charAt(end + 1)) || text.startsWith("for ", end + 1));
  }

  /** {@code Taiwan Centres for Disease Control}: a name within a sentence goes before it. */
  private static boolean isLongerBefore(String text, int start, String before) {
    if (before.isEmpty() || !Character.isUpperCase(before.charAt(0)) || OWN.contains(before)) {
      return false;
    }
    int end = text.lastIndexOf(before, start) - 1;
    while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    boolean within =
        end >= 0 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ',');
    return within || Lexicon.english().readings(before.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int first = end;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, end);
  }

  private boolean isBritish() {
    if (british == null) {
      british = searchBritish();
    }
    return british;
  }

  private boolean searchBritish() {
    return article.blocks().stream()
        .anyMatch(block -> BRITISH.stream().anyMatch(word -> hasLowerCase(block.text(), word)));
  }

  /** Whether a word in small letters ends in, or is, the given one. */
  private static boolean hasLowerCase(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int first = at;
      while (first > 0 && at - first < 30 && Character.isLetter(text.charAt(first - 1))) {
        first--;
      }
      if (Character.isLowerCase(text.charAt(first)) && !text.startsWith("improv", first)) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final Map<String, List<Row>> BY_WORD = load();

    private static Map<String, List<Row>> load() {
      Map<String, List<Row>> rows = new LinkedHashMap<>();
      for (List<String> cells :
          WordTable.beside(ProperNameSpelling.class, "proper-names.tsv").rows()) {
        String name = cells.get(0);
        String word = cells.get(1);
        String other = cells.get(2);
        int at = name.indexOf(word);
        if (!mayBegin(other)) {
          throw new IllegalStateException("no search for " + other);
        }
        rows.computeIfAbsent(other, missing -> new ArrayList<>())
            .add(
                new Row(
                    name,
                    name.substring(0, at) + other + name.substring(at + word.length()),
                    at,
                    word,
                    Kind.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                    list(cells.get(4)),
                    list(cells.get(5))));
      }
      return Map.copyOf(rows);
    }

    private static List<String> list(String cell) {
      return cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
    }
  }
}
