package dev.copydesk.injection;

import dev.copydesk.source.Span;
import java.util.List;
import java.util.Random;

/** What stands twice. */
final class Repetitions {
  private static final String OF_WORDS = "repetition/doubled-word";
  private static final String OF_BLOCKS = "repetition/duplicate-block";

  /**
   * A function word that stands twice: {@code the the}.
   *
   * <p>It comes from retyping at the end of a line, from an edit whose old word was left behind,
   * and from pages joined with an overlap. Content words double too, but many of them are meant
   * twice; the articles and the commonest prepositions are not. Where a preposition ends its clause
   * and the next one begins another ({@code he came in in May}) the same two words are right, so a
   * preposition is struck only behind a noun or an adjective, told here by its ending or its
   * article. A word is not struck within hyphens, before a mark, where a line ends, or in a
   * quotation, whose speaker may stammer: prepositions and {@code and}, but hardly articles.
   */
  static final Damage FUNCTION_WORD =
      Damage.safe(
          "doubled function word",
          OF_WORDS,
          Places.like(
                  "(?<=[a-z] )(?:the|a|an|and)(?= [a-z]{3,}[ ,.])"
                      + "|(?<= (?:the|a|an) \\p{Ll}{3,12} )of(?= [a-z]{3,}[ ,.])"
                      + "|(?<= (?:the|a|an) \\p{Ll}{3,12} )to(?= (?:the|a|an|his|its) )")
              .only(
                  (text, place) ->
                      !List.of("and", "to").contains(place.in(text))
                          || !Prose.isQuoted(text, place.start()))
              .become(word -> word + " " + word));

  /**
   * A preposition and its determiner that stand twice: {@code to the to the}.
   *
   * <p>It comes from the same slips as doubled words, where the eye goes back by two words and not
   * by one, and from text pasted once too often. Phrases of content words are repeated for effect
   * ({@code step by step by step}), phrases of function words are not. It strikes in the middle of
   * sentences, where both words are in small letters and a noun or what stands before one follows;
   * not at the end of a line, where the break would have to be moved. Longer phrases are struck
   * more rarely and are left to the rule about whole sentences.
   */
  static final Damage PHRASE =
      Damage.safe(
          "doubled phrase",
          OF_WORDS,
          Places.like(
                  "(?<=[a-z] )(?:of|to|in|for|on|at|by|with|from|and) (?:the|a|an|his|its|their)(?= [a-z]{3,}[ ,.])")
              .become(phrase -> phrase + " " + phrase));

  /**
   * A sentence that stands right behind itself.
   *
   * <p>It comes of editing: a sentence is moved and left behind as well, or typed anew beside the
   * old one; of spinners that join versions of one text; of pages whose pull quotes are read as
   * text. The copy follows after a blank, in the middle or at the end of a paragraph. Sentences of
   * fewer than twelve words, and any without a figure or a name, are repeated on purpose often
   * enough by those who tell stories, and those of speakers longer. A sentence that is cut at an
   * abbreviation by those who read it must be recognised all the same.
   */
  static final Damage SENTENCE =
      Damage.safe(
          "adjacent duplicated sentence",
          OF_BLOCKS,
          Paragraph.struck(paragraph -> !telling(paragraph).isEmpty(), Repetitions::sentenceTwice)
              .onlyIn(Prose::isUnmarked));

  /**
   * A paragraph pasted twice.
   *
   * <p>Editors drag a paragraph and drop a copy; a content system joins the teaser with the body; a
   * feed that was cut in the middle is sent again from the last paragraph. The copy is letter for
   * letter the same and stands right behind the first, parted from it as all paragraphs are. It can
   * strike any paragraph, the first and the last of the text included. Short ones are left out:
   * that a novel or a speech says six words twice proves nothing. Lines of verse, headings and
   * items of lists are no paragraphs. What is quoted as a whole must be longer, since people repeat
   * themselves.
   */
  static final Damage PARAGRAPH =
      Damage.safe(
          "adjacent duplicated paragraph",
          OF_BLOCKS,
          Paragraph.struck(
                  paragraph -> isTelling(paragraph.text(), false),
                  (paragraph, random) -> paragraph.text() + paragraph.parting() + paragraph.text())
              .onlyIn(Prose::isUnmarked));

  private Repetitions() {}

  private static String sentenceTwice(Paragraph paragraph, Random random) {
    Span sentence = Lot.draw(telling(paragraph), random);
    return paragraph.with(sentence.end(), sentence.end(), " " + sentence.in(paragraph.text()));
  }

  /** The sentences that are too long to be repeated on purpose. */
  private static List<Span> telling(Paragraph paragraph) {
    return paragraph.block().sentences().stream()
        .filter(each -> each.in(paragraph.text()).endsWith("."))
        .filter(
            each -> isTelling(each.in(paragraph.text()), paragraph.block().isQuoted(each.start())))
        .filter(each -> isFactual(each.in(paragraph.text())))
        .toList();
  }

  private static boolean isFactual(String words) {
    return Paragraph.words(words) >= 13 && words.matches("(?s).+(?:\\d|\\s\\p{Lu}\\p{Ll}).*");
  }

  private static boolean isTelling(String words, boolean quoted) {
    return Paragraph.words(words) >= (quoted || Paragraph.isSpoken(words) ? 13 : 8);
  }
}
