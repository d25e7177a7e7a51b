package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Tags that styled words, left in plain text.
 *
 * <p>Editors of content systems write {@code <b>}, {@code <em>} and {@code <span>} around words,
 * and where the text is shown or exported as plain, the tags are shown too. They stand around one
 * word or some, at the beginning and at the end of sentences, around a whole paragraph, glued to
 * the words and their marks. The pair can be nested in another. The words between stay as they are.
 * One of the two is sometimes lost; only the closing one proves itself alone. Words in which an
 * angle bracket stands already are left out.
 */
public final class InlineTagPair implements Damage {
  @Override
  public String name() {
    return "pair of inline tags";
  }

  @Override
  public String rule() {
    return "residue/markup";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (!Paragraphs.isPlain(text)) {
      return Optional.empty();
    }
    List<Block> places = new Paragraphs(text).like(block -> block.text().length() > 40);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Block block = Paragraphs.any(places, random);
    List<Token> words = block.tokens().stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = random.nextInt(words.size());
    int last = Math.min(words.size() - 1, first + random.nextInt(6));
    Span span = block.span(words.get(first).start(), words.get(last).end());
    String name =
        Paragraphs.any(List.of("b", "i", "em", "strong", "u", "B", "span", "font"), random);
    String attributes =
        switch (name) {
          case "span" -> " style=\"color: red\"";
          case "font" -> " size=\"2\"";
          default -> "";
        };
    String open = "<" + name + attributes + ">";
    String close = "</" + name + ">";
    return Optional.of(
        text.substring(0, span.start())
            + (random.nextInt(5) == 0 ? "" : open)
            + span.in(text)
            + close
            + text.substring(span.end()));
  }
}
