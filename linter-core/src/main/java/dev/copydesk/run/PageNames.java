package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What links may call the page that an article becomes: its file's name with or without an ending,
 * its folder if it is the folder's own page, and what its front matter says.
 */
final class PageNames {
  private static final Set<String> OF_FOLDER = Set.of("index", "_index", "readme", "home");
  private static final List<String> FIELDS = List.of("slug", "permalink", "url");
  private static final int LONGEST_HEAD = 4096;
  private static final int LONGEST_ENDING = 9;

  private final Set<String> names = new HashSet<>();
  private final boolean asciiDoc;

  private PageNames(boolean asciiDoc) {
    this.asciiDoc = asciiDoc;
  }

  /**
   * @param path where the article is, absolute
   */
  static PageNames of(Article article, Path path) {
    PageNames names = new PageNames(article.format() == Format.ASCIIDOC);
    Path file = path.getFileName();
    String name = withoutEnding(file == null ? "" : file.toString().toLowerCase(Locale.ROOT));
    names.names.add(name);
    if (OF_FOLDER.contains(name)) {
      // A link to a folder may name it or not.
      names.names.add("");
      Path folder = path.getParent();
      if (folder != null && folder.getFileName() != null) {
        names.names.add(folder.getFileName().toString().toLowerCase(Locale.ROOT));
      }
    }
    names.addFields(article.source().text());
    return names;
  }

  private void addFields(String text) {
    if (!text.startsWith("---") && !text.startsWith("+++")) {
      return;
    }
    String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    String fence = head.substring(0, 3);
    head.lines().skip(1).takeWhile(line -> !line.startsWith(fence)).forEach(this::addField);
  }

  private void addField(String line) {
    int sign = line.indexOf(line.indexOf('=') > 0 && line.indexOf(':') < 0 ? '=' : ':');
    if (sign > 0 && FIELDS.contains(line.substring(0, sign).strip())) {
      String value = line.substring(sign + 1).strip().replace("\"", "").replace("'", "");
      String page = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
      names.add(withoutEnding(page.substring(page.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)));
    }
  }

  /** Whether a link without a path, or one to a page, may lead here. */
  boolean match(boolean local, String page) {
    if (local) {
      return asciiDoc;
    }
    return isName(page) || isName(withoutEnding(page));
  }

  /** Generators may leave out what a file's name begins with: {@code 2024-05-01-}, {@code 03_}. */
  private boolean isName(String page) {
    return names.contains(page)
        || (!page.isEmpty() && names.stream().anyMatch(name -> isEndOf(name, page)));
  }

  private static boolean isEndOf(String name, String page) {
    int before = name.length() - page.length() - 1;
    return before > 0 && name.endsWith(page) && "-_. ".indexOf(name.charAt(before)) >= 0;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(0, dot) : name;
  }
}
