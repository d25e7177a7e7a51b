package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkSearchTest {
  private static final LinkSearch.Limits AMPLE = new LinkSearch.Limits(100, 100_000);

  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(temporary.resolve("root")).toRealPath();
    Files.createDirectory(root.resolve(".git"));
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Optional<String> search(String file, LinkSearch.Limits limits, String... others)
      throws Exception {
    Input input = Desks.input(root, file);
    List<Input> inputs =
        Stream.concat(
                Stream.of(input), Stream.of(others).map(other -> (Input) Desks.input(root, other)))
            .toList();
    Article article =
        Article.parse(
            Source.decode(input.name(), input.read()),
            Format.ofFileName(file).orElseThrow(),
            Dialect.EN_US);
    return new LinkSearch(inputs, Optional.empty(), limits).to(article, Set.of("thelist"));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/d5.md, a.md, [x](docs/d5.md#the-list)",
    "docs/d5.md, docs/a.md, [x](d5#the-list)",
    "docs/d5.md, docs/sub/a.html, <a href='../d5.html#the-list'>x</a>",
    "docs/d5.md, docs/sub/a.rst, `x <../d5/#the-list-1>`_",
    "docs/index.md, a.md, [x](docs/#the-list)",
    "docs/README.md, docs/a.md, [x](./#the-list)",
    "docs/2024-05-01-d5.md, a.md, [x](/2024/05/01/d5.html#the-list)",
    "docs/v1.2.md, a.md, [x](docs/v1.2#the-list)",
    "a/d5.adoc, b/c.adoc, xref:a:d5.adoc#_the_list[x]",
    "a/d5.adoc, b/c.adoc, <<_the_list>>"
  })
  void findsLinks(String file, String other, String link) throws Exception {
    write(file, "text");
    write(other, "One.\r\nTwo " + link + " three.\r\n");

    assertThat(search(file, AMPLE)).contains(other + ":2 links to this heading by its words");
    assertThat(search(file, AMPLE, other))
        .contains(root.resolve(other) + ":2 links to this heading by its words");
  }

  @ParameterizedTest
  @CsvSource({
    "docs/d5.md, a.md, [x](docs/d6.md#the-list)",
    "docs/d5.md, a.md, [x](docs/d5.md#the-lists)",
    "docs/d5.md, a.md, [x](#the-list)",
    "docs/d5.md, a.md, [x](docs/d5.md)",
    "docs/d5.md, c.adoc, <<_the_list>>",
    "docs/d5.md, target/a.md, [x](../docs/d5.md#the-list)",
    "docs/d5.md, .hidden/a.md, [x](../docs/d5.md#the-list)",
    "docs/d5.md, a.java, [x](docs/d5.md#the-list)"
  })
  void otherLinksAreNone(String file, String other, String link) throws Exception {
    write(file, "text");
    write(other, "Two " + link + " three.\n");

    assertThat(search(file, AMPLE)).isEmpty();
  }

  @Test
  void frontMatterMayNameThePage() throws Exception {
    write("docs/d5.md", "---\ntitle: X\npermalink: \"/guide/lists/\"\n---\n\ntext\n");
    write("a.md", "[x](/guide/lists/#the-list)\n");

    assertThat(search("docs/d5.md", AMPLE)).isPresent();
  }

  @Test
  void ofTooManyArticlesNoneIsTrusted() throws Exception {
    for (String file : List.of("d5.md", "b.md", "c.md")) {
      write(file, "text");
    }

    assertThat(search("d5.md", new LinkSearch.Limits(3, 1000))).isEmpty();
    assertThat(search("d5.md", new LinkSearch.Limits(2, 1000)))
        .hasValueSatisfying(why -> assertThat(why).startsWith("too many articles"));
    assertThat(search("d5.md", new LinkSearch.Limits(3, 7))).isPresent();
  }

  @Test
  void withoutARepositoryOnlyTheRunIsSearched() throws Exception {
    Files.delete(root.resolve(".git"));
    write("d5.md", "text");
    write("a.md", "[x](d5.md#the-list)\n");

    assertThat(search("d5.md", AMPLE)).isEmpty();
    assertThat(search("d5.md", AMPLE, "a.md")).isPresent();
  }
}
