package dev.copydesk.rules.naming;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Speech;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rules.naming.VariantSet.Form;
import dev.copydesk.rules.naming.VariantSet.Kind;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a block's own words use forms of a set: no names and addresses. */
final class VariantReader {
  private static final Set<String> BODIES =
      WordTable.beside(VariantReader.class, "public-bodies.txt").words();

  /** Before a place, these tell of another time or of its name. */
  private static final Set<String> HISTORIC =
      Set.of("then", "former", "formerly", "colonial", "old", "ancient", "imperial", "called");

  /** How many characters of a long sentence are searched on either side. */
  private static final int REACH = 300;

  private final Block block;
  private final Walk walk;
  private final boolean houseToo;
  private @Nullable Speech speech;

  /**
   * @param houseToo whether to read what only a house has an opinion on: quotations, which are not
   *     the block's own words, and owners
   */
  VariantReader(Block block, boolean houseToo) {
    this.block = block;
    this.houseToo = houseToo;
    this.walk = new Walk(block);
  }

  List<VariantSpot> read() {
    List<VariantSpot> spots = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = 0, count = tokens.size(); i < count; i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      List<Form> forms = VariantSet.beginningWith(houseToo ? bare(token.text()) : token.text());
      if (!forms.isEmpty()) {
        look(i, forms, spots);
      } else if (token.isCapitalised()) {
        forms = VariantSet.beginningWith(token.lower());
        if (!forms.isEmpty() && walk.opensSentence(i)) {
          look(i, forms, spots);
        }
      }
    }
    return spots;
  }

  /** Without the ending of an owner, which an article's own count leaves out. */
  private static String bare(String word) {
    boolean owner = word.endsWith("'s") || word.endsWith("\u2019s");
    return owner ? word.substring(0, word.length() - 2) : word;
  }

  private void look(int index, List<Form> forms, List<VariantSpot> spots) {
    for (Form form : forms) {
      int start = walk.tokens().get(index).start();
      int end = end(form, start);
      if (end > 0 && isFree(form, index, start, end)) {
        boolean quoted = isQuoted(start);
        if (quoted && !houseToo) {
          continue;
        }
        String ending = endingAt(form, start, end);
        spots.add(new VariantSpot(form, ending, block, start, end, quoted));
        return;
      }
    }
  }

  /** Where the form with one of its endings ends; -1 if it does not stand there whole. */
  private int end(Form form, int start) {
    String text = block.text();
    String wanted = form.text();
    if (start > 0 && isPart(text.charAt(start - 1))) {
      return -1;
    }
    int at = start;
    for (int i = 0; i < wanted.length(); i++, at++) {
      if (at >= text.length() || !isSame(text.charAt(at), wanted.charAt(i), i, form)) {
        return -1;
      }
    }
    int stem = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean known = form.set().endings().contains(text.substring(stem, at));
    boolean joined = at < text.length() && "@_/\\".indexOf(text.charAt(at)) >= 0;
    boolean dotted =
        at + 1 < text.length() && text.charAt(at) == '.' && isPart(text.charAt(at + 1));
    return known && !joined && !dotted ? at : -1;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || "-_.@/\\#$&".indexOf(c) >= 0;
  }

  private static boolean isSame(char found, char wanted, int index, Form form) {
    if (found == wanted) {
      return true;
    }
    if (wanted == ' ') {
      return Character.isWhitespace(found);
    }
    return (wanted == '\'' && found == '\u2019')
        || (index == 0
            && form.set().kind() == Kind.SPELLING
            && Character.toLowerCase(found) == wanted);
  }

  private String endingAt(Form form, int start, int end) {
    return form.set().endings().size() == 1 && form.set().endings().get(0).isEmpty()
        ? ""
        : block.text().substring(start + form.text().length(), end);
  }

  /** It is a word of the text's own and no part of a name. */
  private boolean isFree(Form form, int index, int start, int end) {
    String text = block.text();
    for (String phrase : form.set().keep()) {
      int at = phrase.indexOf(form.text());
      if (at >= 0 && start >= at && text.startsWith(phrase, start - at)) {
        return false;
      }
    }
    int last = block.tokenAt(end - 1);
    return switch (form.set().kind()) {
      case ABBREVIATION -> isAbbreviation(index, last);
      case PLACE -> !HISTORIC.contains(walk.lower(walk.before(index))) && isToday(form, start, end);
      case SPELLING -> !isBesideName(index, last);
    };
  }

  /** {@code Team US}, {@code US Airways}, {@code US 101} and {@code US$} are not free. */
  private boolean isAbbreviation(int index, int last) {
    int before = walk.before(index);
    if (before != Walk.NONE
        && (walk.isName(before) || walk.lower(before).equals("team") || walk.isMark(before, "&"))) {
      return false;
    }
    int after = walk.after(last);
    if (after == Walk.NONE || walk.isMark(after, ",;:)?!'\u2019\u2014\u2013\"\u201D(/-")) {
      return true;
    }
    if (walk.isMark(after, ".")) {
      return true;
    }
    if (!walk.isWord(after)) {
      return false;
    }
    return !walk.isCapitalised(after)
        || BODIES.contains(walk.tokens().get(after).text())
        || endsSentence(last);
  }

  private boolean endsSentence(int last) {
    return block.endsSentence(walk.tokens().get(last).end());
  }

  /** No year in the sentence from the time of the other name, and no other form beside it. */
  private boolean isToday(Form form, int start, int end) {
    Span sentence = block.sentenceAt(start);
    String words =
        block
            .text()
            .substring(
                Math.max(sentence.start(), start - REACH), Math.min(sentence.end(), end + REACH));
    for (String other : form.set().forms()) {
      if (!other.equals(form.text()) && words.contains(other)) {
        return false;
      }
    }
    return form.set().since() == 0 || !hasYearBefore(words, form.set().since());
  }

  private static boolean hasYearBefore(String words, int since) {
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ' ';
      if (c >= '0' && c <= '9' && digits < 5) {
        digits++;
        value = value * 10 + c - '0';
      } else {
        if (digits == 4 && value >= 1000 && value < since) {
          return true;
        }
        digits = 0;
        value = 0;
      }
    }
    return false;
  }

  /** {@code theatre Company}: a capital beside it makes it a part of a name. */
  private boolean isBesideName(int index, int last) {
    boolean capital = walk.isCapitalised(index);
    int after = walk.after(last);
    return capital && walk.isCapitalised(after);
  }

  private boolean isQuoted(int start) {
    speech = speech == null ? Speech.of(block.text()) : speech;
    return speech.isQuoted(start);
  }
}
