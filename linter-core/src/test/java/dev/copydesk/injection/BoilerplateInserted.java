package dev.copydesk.injection;

import dev.copydesk.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A line of the page between two paragraphs of the article.
 *
 * <p>Whoever copies a page or scrapes it takes along what lies between the paragraphs: the button
 * to go on reading, the label of an advertisement, the row of icons to share it, the notice of
 * cookies, the foot of a feed. Each comes as a line of its own, in whatever case and with whatever
 * mark the page gave it. They stand between paragraphs or behind the last; labels of one word
 * between two paragraphs only, since a book may begin with a chapter called Advertisement. The text
 * around must be prose, or nothing shows that the line is a stranger in it.
 */
public final class BoilerplateInserted implements Damage {
  @Override
  public String name() {
    return "boilerplate line inserted";
  }

  @Override
  public String rule() {
    return "residue/boilerplate-line";
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
    List<Block> places =
        paragraphs.like(block -> !block.text().endsWith(":") && block.text().indexOf(10) < 0);
    long words = places.stream().mapToInt(block -> Paragraphs.words(block.text())).sum();
    if (places.size() < 2 || words < 40) {
      return Optional.empty();
    }
    int at = random.nextInt(places.size() - 1);
    int end = Paragraphs.whole(places.get(at)).end();
    String between = text.substring(end, Paragraphs.whole(places.get(at + 1)).start());
    if (!between.equals(paragraphs.parting())) {
      return Optional.empty();
    }
    String line = Paragraphs.any(LINES, random);
    String styled =
        switch (random.nextInt(6)) {
          case 0 -> line.toUpperCase(Locale.ROOT);
          case 1 -> line.toLowerCase(Locale.ROOT);
          case 2 -> line + ":";
          default -> line;
        };
    return Optional.of(
        text.substring(0, end) + paragraphs.parting() + styled + text.substring(end));
  }

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
}
