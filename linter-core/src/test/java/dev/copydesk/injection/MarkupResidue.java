package dev.copydesk.injection;

import dev.copydesk.article.Token;
import java.util.List;
import java.util.Random;

/** Tags and marks of pages, left in plain text. */
final class MarkupResidue {
  private static final String RULE = "residue/markup";

  /**
   * A tag that ended a line, left in plain text.
   *
   * <p>Text is taken out of a page or a database and its tags are not turned into what they meant.
   * {@code <br>} and its spellings stand at the end of a line or paragraph, before the line break
   * that was written as well; between two sentences, in place of the blank or beside it; on a line
   * of their own between paragraphs. {@code <p>} begins a line, {@code </p>} ends one, and both
   * together part two paragraphs that stand on one line. Where neither sentence ends there is no
   * telling a verse from an address, so such places are left out.
   */
  static final Damage BREAK_TAG =
      Damage.safe(
          "line break tag",
          RULE,
          Paragraph.struck(paragraph -> paragraph.length() > 60, MarkupResidue::breakTag)
              .onlyIn(Prose::isFarFromMarkup));

  /**
   * Tags that styled words, left in plain text.
   *
   * <p>Editors of content systems write {@code <b>}, {@code <em>} and {@code <span>} around words,
   * and where the text is shown or exported as plain, the tags are shown too. They stand around one
   * word or some, at the beginning and at the end of sentences, around a whole paragraph, glued to
   * the words and their marks. The pair can be nested in another. The words between stay as they
   * are. One of the two is sometimes lost; only the closing one proves itself alone. Words in which
   * an angle bracket stands already are left out.
   */
  static final Damage INLINE_TAGS =
      Damage.safe(
          "pair of inline tags",
          RULE,
          Paragraph.struck(paragraph -> paragraph.length() > 40, MarkupResidue::inlineTags)
              .onlyIn(Prose::isFarFromMarkup));

  /**
   * What Wikipedia shows in square brackets, copied along with the text.
   *
   * <p>Behind every heading there is a link to edit the section, and behind doubtful statements
   * stands a note that asks for a citation. Copied as text, the link is glued to the heading or
   * stands at the end of its line, and the note is glued to the full stop or comma before it, or
   * set off by a blank where the page had an invisible one. Quotations are left out: there square
   * brackets hold what was put in for clarity. So are texts about Wikipedia itself.
   */
  static final Damage WIKI_MARK =
      Damage.safe(
          "mark of a wiki",
          RULE,
          Paragraph.struck(
                  paragraph -> !unquotedSeams(paragraph).isEmpty(), MarkupResidue::wikiMark)
              .onlyIn(Prose::isFarFromMarkup));

  private MarkupResidue() {}

  private static String breakTag(Paragraph paragraph, Random random) {
    String tag = Lot.draw(List.of("<br>", "<br/>", "<br />", "<BR>"), random);
    List<Integer> seams = paragraph.seams();
    return switch (random.nextInt(5)) {
      case 0 -> paragraph.text() + tag;
      case 1 -> "<p>" + paragraph.text() + "</p>";
      case 2 -> tag + paragraph.text();
      default -> {
        if (seams.isEmpty()) {
          yield paragraph.text();
        }
        int seam = Lot.draw(seams, random);
        List<String> ways = List.of(tag, tag + " ", " " + tag, " " + tag + " ");
        yield paragraph.with(seam, seam + 1, Lot.draw(ways, random));
      }
    };
  }

  private static String inlineTags(Paragraph paragraph, Random random) {
    List<Token> words = paragraph.block().tokens().stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return paragraph.text();
    }
    int first = random.nextInt(words.size());
    int last = Math.min(words.size() - 1, first + random.nextInt(6));
    int start = words.get(first).start();
    int end = words.get(last).end();
    String name = Lot.draw(List.of("b", "i", "em", "strong", "u", "B", "span", "font"), random);
    String attributes =
        switch (name) {
          case "span" -> " style=\"color: red\"";
          case "font" -> " size=\"2\"";
          default -> "";
        };
    String open = random.nextInt(5) == 0 ? "" : "<" + name + attributes + ">";
    return paragraph.with(
        start, end, open + paragraph.text().substring(start, end) + "</" + name + ">");
  }

  private static String wikiMark(Paragraph paragraph, Random random) {
    int at = Lot.draw(unquotedSeams(paragraph), random);
    List<String> marks =
        List.of("[edit]", "[citation needed]", " [citation needed]", "[clarification needed]");
    return paragraph.with(at, at, Lot.draw(marks, random));
  }

  /** Those with no quotation before them on their line. */
  private static List<Integer> unquotedSeams(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.seams().stream()
        .filter(
            at -> text.substring(text.lastIndexOf('\n', at) + 1, at).matches("[^\"\u201C\u201D]*"))
        .toList();
  }
}
