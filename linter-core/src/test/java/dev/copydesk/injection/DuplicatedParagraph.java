package dev.copydesk.injection;

import dev.copydesk.article.Block;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A paragraph pasted twice.
 *
 * <p>Editors drag a paragraph and drop a copy; a content system joins the teaser with the body; a
 * feed that was cut in the middle is sent again from the last paragraph. The copy is letter for
 * letter the same and stands right behind the first, parted from it as all paragraphs are. It can
 * strike any paragraph, the first and the last of the text included. Short ones are left out: that
 * a novel or a speech says six words twice proves nothing. Lines of verse, headings and items of
 * lists are no paragraphs. What is quoted as a whole must be longer, since people repeat
 * themselves.
 */
public final class DuplicatedParagraph implements Damage {
  @Override
  public String name() {
    return "adjacent duplicated paragraph";
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
    Paragraphs paragraphs = new Paragraphs(text);
    List<Block> places =
        paragraphs.like(
            block ->
                Paragraphs.words(block.text()) >= (Paragraphs.isSpoken(block.text()) ? 13 : 8));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Block block = Paragraphs.any(places, random);
    int end = Paragraphs.whole(block).end();
    return Optional.of(
        text.substring(0, end) + paragraphs.parting() + block.text() + text.substring(end));
  }
}
