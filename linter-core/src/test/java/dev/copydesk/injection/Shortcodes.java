package dev.copydesk.injection;

import java.util.List;
import java.util.Random;

/** What a plug-in of a blog was to replace. */
final class Shortcodes {
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

  /**
   * A shortcode that no program replaced.
   *
   * <p>Blogs are moved from one system to another, or read from the database by a scraper, and what
   * a plug-in was to make a picture, a video or a form of stays as it was typed. Most stand on a
   * line of their own between paragraphs; columns and rows of page builders open before a paragraph
   * and close behind it, on its line or on their own; a dropped initial surrounds the first letter.
   * All have attributes, a slash, or a name that is no word, by which they are told from remarks in
   * brackets. A caption run into a paragraph is left out: its words would have to go too, and which
   * is a guess.
   */
  static final Damage UNREPLACED =
      Damage.safe(
          "shortcode",
          "residue/markup",
          Paragraph.struck(
                  paragraph -> paragraph.length() > 40 && paragraph.isSetApart(),
                  Shortcodes::insert)
              .onlyIn(Prose::isFarFromMarkup));

  private Shortcodes() {}

  private static String insert(Paragraph paragraph, Random random) {
    String text = paragraph.text();
    return switch (random.nextInt(4)) {
      case 0 -> "[vc_row][vc_column width=\"1/2\"]" + text + "[/vc_column][/vc_row]";
      case 1 -> "[dropcap]" + text.charAt(0) + "[/dropcap]" + text.substring(1);
      default -> Lot.draw(LINES, random) + paragraph.parting() + text;
    };
  }
}
