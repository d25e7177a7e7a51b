package dev.copydesk.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.ServiceLoader;

/** The parser of each format. */
final class Parsers {
  private static final Map<Format, ArticleParser> BY_FORMAT = load();

  private Parsers() {}

  static ArticleParser of(Format format) {
    ArticleParser parser = BY_FORMAT.get(format);
    if (parser == null) {
      throw new IllegalStateException("no parser on the class path reads " + format.label());
    }
    return parser;
  }

  private static Map<Format, ArticleParser> load() {
    Map<Format, ArticleParser> parsers = new EnumMap<>(Format.class);
    parsers.put(Format.TEXT, new PlainText());
    // Not the thread's loader: in a build that may be another project's.
    for (ArticleParser parser :
        ServiceLoader.load(ArticleParser.class, ArticleParser.class.getClassLoader())) {
      parsers.put(parser.format(), parser);
    }
    return parsers;
  }
}
