package dev.copydesk.injection;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines of the page around an article. */
final class BoilerplateLines {
  private static final List<String> LINES =
      List.of(
          "Read more",
          "Read More:",
          "ADVERTISEMENT",
          "Advertisement",
          "Continue reading below",
          "Continue reading the main story",
          "Story continues below advertisement",
          "Article continues below",
          "Share this article",
          "Share this:",
          "Share on Facebook",
          "Follow us on Twitter",
          "Follow us on Facebook and Twitter",
          "Tweet Pin It",
          "Share Tweet Share",
          "Adjust Comment Print",
          "Print this article",
          "Sign up for our newsletter",
          "Subscribe to our YouTube channel",
          "Click here to subscribe",
          "Click to expand",
          "Click to enlarge image",
          "You may also like",
          "Related articles",
          "Leave a comment",
          "View comments",
          "Be the first to comment",
          "Image copyright Reuters",
          "Image copyright Getty Images",
          "Media playback is unsupported on your device",
          "Click to share on Twitter (Opens in new window)",
          "Skip to content",
          "Back to top",
          "Your email address will not be published. Required fields are marked *",
          "This website uses cookies to ensure you get the best experience on our website.",
          "By continuing to use this site, you agree to our use of cookies.",
          "The post Why the Harbour Froze appeared first on The Daily Herring.",
          "The post Ten Ways to Cook Rice appeared first on Example Kitchen.");

  /**
   * A line of the page between two paragraphs of the article.
   *
   * <p>Whoever copies a page or scrapes it takes along what lies between the paragraphs: the button
   * to go on reading, the label of an advertisement, the row of icons to share it, the notice of
   * cookies, the foot of a feed. Each comes as a line of its own, in whatever case and with
   * whatever mark the page gave it. They stand between paragraphs or behind the last; labels of one
   * word between two paragraphs only, since a book may begin with a chapter called Advertisement.
   * The text around must be prose, or nothing shows that the line is a stranger in it.
   */
  static final Damage INSERTED =
      Damage.safe(
          "boilerplate line inserted",
          "residue/boilerplate-line",
          Paragraph.struck(
                  BoilerplateLines::isFollowed,
                  (paragraph, random) -> paragraph.text() + paragraph.parting() + styled(random))
              .onlyIn(Prose::isFarFromMarkup));

  private BoilerplateLines() {}

  /** Whether another paragraph of one line follows, in an article long enough to be one. */
  private static boolean isFollowed(Paragraph paragraph) {
    List<Paragraph> all = Paragraph.of(paragraph.article());
    int next = paragraph.span().end() + paragraph.parting().length();
    return isPlace(paragraph)
        && all.stream().anyMatch(each -> each.span().start() == next && isPlace(each))
        && all.stream().mapToInt(each -> Paragraph.words(each.text())).sum() >= 40;
  }

  private static boolean isPlace(Paragraph paragraph) {
    return !paragraph.text().endsWith(":") && paragraph.text().indexOf('\n') < 0;
  }

  private static String styled(Random random) {
    String line = Lot.draw(LINES, random);
    return switch (random.nextInt(6)) {
      case 0 -> line.toUpperCase(Locale.ROOT);
      case 1 -> line.toLowerCase(Locale.ROOT);
      case 2 -> line + ":";
      default -> line;
    };
  }
}
