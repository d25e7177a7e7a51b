package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.WordRule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Inputs and what fixing makes of them. */
final class Desks {
  private Desks() {}

  static FileInput input(Path root, String relative) {
    return new FileInput(root.resolve(relative), Path.of(relative));
  }

  static TextInput text(String name, String text) {
    return new TextInput(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An input whose every `teh` has become `the`. */
  static Fixed fixed(Input input) throws SourceException {
    byte[] before = input.read();
    Article article =
        Article.parse(Source.decode(input.name(), before), Format.TEXT, Dialect.EN_US);
    WordRule rule = WordRule.safe("a/teh", "teh", "the");
    FixResult result = new Fixer(each -> Linting.lint(each, rule), false).fix(article);
    byte[] after = result.changed() ? result.after().source().bytes() : before;
    return new Fixed(input, before, after, result);
  }
}
