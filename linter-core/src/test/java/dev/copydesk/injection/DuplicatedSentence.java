package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A sentence that stands right behind itself.
 *
 * <p>It comes of editing: a sentence is moved and left behind as well, or typed anew beside the old
 * one; of spinners that join versions of one text; of pages whose pull quotes are read as text. The
 * copy follows after a blank, in the middle or at the end of a paragraph. Sentences of fewer than
 * eight words are repeated on purpose often enough, and those of speakers longer; a figure or a
 * name in them makes six words enough. A sentence that is cut at an abbreviation by those who read
 * it must be recognised all the same.
 */
public final class DuplicatedSentence implements Damage {
  @Override
  public String name() {
    return "adjacent duplicated sentence";
  }

  @Override
  public String rule() {
    return "repetition/duplicate-block";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (!Paragraphs.isUnmarked(text)) {
      return Optional.empty();
    }
    List<Span> places = new ArrayList<>();
    for (Block block : new Paragraphs(text).like(each -> true)) {
      for (Span sentence : block.sentences()) {
        String words = sentence.in(block.text());
        int least = Paragraphs.isSpoken(words) || block.isQuoted(sentence.start()) ? 13 : 8;
        if (words.endsWith(".") && Paragraphs.words(words) >= least) {
          places.add(block.span(sentence.start(), sentence.end()));
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Span place = Paragraphs.any(places, random);
    return Optional.of(
        text.substring(0, place.end()) + " " + place.in(text) + text.substring(place.end()));
  }
}
