package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A shortcode that no program replaced.
 *
 * <p>Blogs are moved from one system to another, or read from the database by a scraper, and what a
 * plug-in was to make a picture, a video or a form of stays as it was typed. Most stand on a line
 * of their own between paragraphs; columns and rows of page builders open before a paragraph and
 * close behind it, on its line or on their own; a dropped initial surrounds the first letter. All
 * have attributes, a slash, or a name that is no word, by which they are told from remarks in
 * brackets. A caption run into a paragraph is left out: its words would have to go too, and which
 * is a guess.
 */
public final class Shortcode implements Damage {
  @Override
  public String name() {
    return "shortcode";
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
    List<Block> places = paragraphs.like(block -> block.text().length() > 40);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Block block = Paragraphs.any(places, random);
    Span place = Paragraphs.whole(block);
    String before = text.substring(0, place.start());
    String behind = text.substring(place.end());
    String parting = paragraphs.parting();
    if (!before.isEmpty() && !before.endsWith(parting)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (random.nextInt(4)) {
          case 0 ->
              before
                  + "[vc_row][vc_column width=\"1/2\"]"
                  + place.in(text)
                  + "[/vc_column][/vc_row]"
                  + behind;
          case 1 ->
              before
                  + "[dropcap]"
                  + place.in(text).charAt(0)
                  + "[/dropcap]"
                  + place.in(text).substring(1)
                  + behind;
          default -> before + Paragraphs.any(LINES, random) + parting + place.in(text) + behind;
        });
  }

  private static final List<String> LINES =
      List.of(
          "[gallery ids=\"12,15,18\"]",
          "[gallery]",
          "[/embed]",
          "[contact-form-7 id=\"44\" title=\"Contact\"]",
          "[et_pb_section admin_label=\"section\"]",
          "[rev_slider alias=\"home\"]",
          "[/caption]",
          "[youtube id=\"a1b2c3\" width=\"600\"]",
          "[vc_empty_space height=\"20px\"]");
}
