package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an article uses abbreviations that have another form before a noun, and which of those forms
 * it holds.
 */
public final class Abbreviations {
  private static final Map<String, List<String>> FORMS = forms();

  /** Abbreviations and courtesy titles that are written with and without stops. */
  private static final Set<String> STOPPED_OR_NOT =
      Set.of("UK", "EU", "UN", "Mr", "Mrs", "Dr", "Ms");

  /** The letters that what is looked for begins with; most capitals are none of them. */
  private static final String INITIALS = initials();

  /** Words that abbreviations leave out. */
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in");

  private final List<Abbreviation> places;
  private final Map<String, Integer> counts;
  private final Map<String, Integer> headingCounts;
  private final int undotted;
  private final int dotted;

  private Abbreviations(Collector collector) {
    this.places = collector.namesake ? List.of() : List.copyOf(collector.places);
    this.counts = Map.copyOf(collector.counts);
    this.headingCounts = Map.copyOf(collector.headingCounts);
    this.undotted = collector.undotted;
    this.dotted = collector.dotted;
  }

  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new HashMap<>();
    Names.all().forEach(name -> forms.putAll(name.attributive()));
    return Map.copyOf(forms);
  }

  private static String initials() {
    Set<String> initials = new HashSet<>();
    FORMS.keySet().forEach(word -> initials.add(word.substring(0, 1)));
    FORMS.values().forEach(forms -> forms.forEach(form -> initials.add(form.substring(0, 1))));
    STOPPED_OR_NOT.forEach(word -> initials.add(word.substring(0, 1)));
    return String.join("", initials);
  }

  /** The answer for an article. */
  public static Abbreviations of(Evidence evidence) {
    Capitals capitals = evidence.get(Capitals.class, Capitals::of);
    return evidence.get(Abbreviations.class, article -> collect(article, capitals));
  }

  private static Abbreviations collect(Article article, Capitals capitals) {
    Collector collector = new Collector();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      collector.collect(blocks.get(i), capitals, i);
    }
    return new Abbreviations(collector);
  }

  /** Every place of an abbreviation that does not belong before a noun, in order. */
  public List<Abbreviation> places() {
    return places;
  }

  /** How often an abbreviation is used in a way. */
  public int count(String abbreviation, Abbreviation.Use use) {
    return counts.getOrDefault(abbreviation + " " + use, 0);
  }

  /** How often a form stands in running text or, if never there, in headings. */
  public int count(String form) {
    boolean inText = FORMS.values().stream().flatMap(List::stream).anyMatch(counts::containsKey);
    return (inText ? counts : headingCounts).getOrDefault(form, 0);
  }

  /**
   * What this article writes before a noun: the form it uses most; of equals, the one with stops
   * only if its other abbreviations have stops.
   */
  public String attributiveForm(String abbreviation) {
    List<String> forms = FORMS.getOrDefault(abbreviation, List.of(abbreviation));
    String best = forms.get(0);
    boolean stops = dotted > undotted;
    for (String form : forms) {
      int more = count(form) - count(best);
      boolean fits = form.contains(".") == stops;
      if (more > 0 || (more == 0 && fits)) {
        best = form;
      }
    }
    return best;
  }

  /** The forms before a noun of an abbreviation. */
  public List<String> attributiveForms(String abbreviation) {
    return FORMS.getOrDefault(abbreviation, List.of());
  }

  private static final class Collector {
    final List<Abbreviation> places = new ArrayList<>();
    final Map<String, Integer> counts = new HashMap<>();
    final Map<String, Integer> headingCounts = new HashMap<>();
    int undotted;
    int dotted;
    boolean namesake;

    void collect(Block block, Capitals capitals, int number) {
      List<Token> tokens = block.tokens();
      Walk walk = new Walk(block);
      @Nullable Speech speech = null;
      for (int nth = 0, count = capitals.count(number); nth < count; nth++) {
        int i = capitals.token(number, nth);
        Token token = tokens.get(i);
        if (INITIALS.indexOf(token.text().charAt(0)) < 0) {
          continue;
        }
        if (FORMS.containsKey(token.text())) {
          speech = speech == null ? Speech.of(block.text()) : speech;
          namesake |= isNamesake(walk, i);
          Abbreviation place =
              new Abbreviation(
                  token.text(),
                  block,
                  token.start(),
                  AbbreviationReader.use(block, walk, speech, i));
          places.add(place);
          counts.merge(token.text() + " " + place.use(), 1, Integer::sum);
        }
        countForms(block, token);
        countStops(block.text(), token);
      }
    }

    /** {@code University of South Alabama (USA)}: it is short for something else throughout. */
    private static boolean isNamesake(Walk walk, int index) {
      int bracket = walk.before(index);
      if (!walk.isMark(bracket, "(") || !walk.isMark(walk.after(index), ")")) {
        return false;
      }
      String letters = walk.tokens().get(index).text();
      int at = walk.before(bracket);
      String last = walk.lower(at);
      for (int letter = letters.length() - 1; letter >= 0; letter--) {
        while (letter < letters.length() - 1 && SMALL.contains(walk.lower(at))) {
          at = walk.before(at);
        }
        if (!walk.isCapitalised(at)
            || walk.tokens().get(at).text().charAt(0) != letters.charAt(letter)) {
          return false;
        }
        at = walk.before(at);
      }
      return !last.equals("america");
    }

    private void countForms(Block block, Token token) {
      for (List<String> forms : FORMS.values()) {
        for (String form : forms) {
          if (isForm(block.text(), token.start(), form)) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            (heading ? headingCounts : counts).merge(form, 1, Integer::sum);
          }
        }
      }
    }

    private void countStops(String text, Token token) {
      String word = token.text();
      if (STOPPED_OR_NOT.contains(word) || FORMS.containsKey(word)) {
        boolean stop = token.end() < text.length() && text.charAt(token.end()) == '.';
        boolean title = Character.isLowerCase(word.charAt(1));
        if (!stop) {
          undotted++;
        } else if (title) {
          dotted++;
        }
      } else if (word.length() == 1
          && (text.startsWith("U.K.", token.start())
              || text.startsWith("E.U.", token.start())
              || text.startsWith("U.N.", token.start()))) {
        dotted++;
      }
    }

    private static boolean isForm(String text, int start, String form) {
      if (!text.startsWith(form, start)) {
        return false;
      }
      int end = start + form.length();
      boolean stop = form.endsWith(".");
      return (start == 0
              || (!Character.isLetterOrDigit(text.charAt(start - 1))
                  && text.charAt(start - 1) != '.'))
          && (end == text.length()
              || (!Character.isLetterOrDigit(text.charAt(end))
                  && text.charAt(end) != '$'
                  && (stop || !isDottedOn(text, end))));
    }

    /** {@code U.S.A.}, {@code US.gov}: the form goes on. */
    private static boolean isDottedOn(String text, int end) {
      return text.charAt(end) == '.'
          && end + 1 < text.length()
          && Character.isLetter(text.charAt(end + 1));
    }
  }
}
