package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * Four and more blank lines where one parts two paragraphs.
 *
 * <p>It comes from pages whose pictures, advertisements and menus were taken out and left their
 * lines, from mail whose quotations were cut, and from converters that write a line for every tag.
 * It strikes between two paragraphs, once or at several places of different height. Two blank lines
 * part sections in typescripts and are left alone; three and more of one height throughout are how
 * an author, or the printers of an old book, set off chapters. Here one heap is made, in a text
 * that has none. At the end of a text a heap goes altogether. In Markdown they mean nothing but are
 * no concern of plain text, so pages with a head of data are spared.
 */
public final class HeapOfBlankLines implements Damage {
  @Override
  public String name() {
    return "heap of blank lines";
  }

  @Override
  public String rule() {
    return "spacing/file-hygiene";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    int at = text.indexOf("\n\n", random.nextInt(Math.max(1, text.length())));
    boolean inside = at > 0 && at + 2 < text.length() && text.charAt(at + 2) > ' ';
    if (!inside || text.contains("\n\n\n") || text.startsWith("---")) {
      return Optional.empty();
    }
    String heap = "\n".repeat(3 + random.nextInt(5));
    return Optional.of(text.substring(0, at) + heap + text.substring(at));
  }
}
