package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A tag that ended a line, left in plain text.
 *
 * <p>Text is taken out of a page or a database and its tags are not turned into what they meant.
 * {@code <br>} and its spellings stand at the end of a line or paragraph, before the line break
 * that was written as well; between two sentences, in place of the blank or beside it; on a line of
 * their own between paragraphs. {@code <p>} begins a line, {@code </p>} ends one, and both together
 * part two paragraphs that stand on one line. Where neither sentence ends there is no telling a
 * verse from an address, so such places are left out.
 */
public final class BreakTag implements Damage {
  @Override
  public String name() {
    return "line break tag";
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
    Paragraphs paragraphs = new Paragraphs(text);
    List<Block> places = paragraphs.like(block -> block.text().length() > 60);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String tag = Paragraphs.any(List.of("<br>", "<br/>", "<br />", "<BR>"), random);
    Span place = Paragraphs.whole(Paragraphs.any(places, random));
    List<Integer> seams = paragraphs.seams();
    String before = text.substring(0, place.start());
    String behind = text.substring(place.end());
    switch (random.nextInt(5)) {
      case 0 -> {
        return Optional.of(before + place.in(text) + tag + behind);
      }
      case 1 -> {
        return Optional.of(before + "<p>" + place.in(text) + "</p>" + behind);
      }
      case 2 -> {
        return Optional.of(before + tag + place.in(text) + behind);
      }
      default -> {
        if (seams.isEmpty()) {
          return Optional.empty();
        }
        int seam = Paragraphs.any(seams, random);
        String instead =
            Paragraphs.any(List.of(tag, tag + " ", " " + tag, " " + tag + " "), random);
        return Optional.of(text.substring(0, seam) + instead + text.substring(seam + 1));
      }
    }
  }
}
