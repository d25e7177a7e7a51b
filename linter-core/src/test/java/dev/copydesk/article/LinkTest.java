package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See [it](d5.md#the-list--items). | d5.md | thelistitems",
        "See [it](../a/d5/#the_list) now. | d5 | thelist",
        "[it]: /docs/D5.html#The-List 'a title' | d5.html | thelist",
        "<a href=\"https://example.org/d5?x=1#the-list\">it</a> | d5 | thelist",
        "See xref:a:b:d5.adoc#_the_list[it]. | d5.adoc | thelist",
        "See <<../d5.adoc#_the_list,it>>. | d5.adoc | thelist",
        "See [[My page#The list of items]]. | my page | thelistofitems",
        "<a href=d5.html#the-list>it</a> | d5.html | thelist",
        "{{< ref \"d5.md#the-list\" >}} | d5.md | thelist",
        "See `it <d5.html#the-list>`_. | d5.html | thelist",
        "See [it](my%20page.md#caf%C3%A9). | my page.md | café",
        "See [it](./#the-list). | '' | thelist",
        "See [it](a%b.md#c%d). | a%b.md | cd"
      })
  void links(String text, String page, String name) {
    assertThat(Link.in(text, Format.MARKDOWN))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.page()).isEqualTo(page);
              assertThat(link.name()).isEqualTo(name);
              assertThat(link.local()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"# A heading", "Number #5", "[here](#the-list)", "C# and F#", "#", "[a](b.md#)"})
  void noLinks(String text) {
    assertThat(Link.in(text, Format.MARKDOWN)).allMatch(link -> link.page().length() < 2);
    assertThat(Link.in("[here](#the-list)", Format.MARKDOWN)).isEmpty();
  }

  @Test
  void asciiDocReferencesNeedNoPath() {
    assertThat(Link.in("<<_the_list>> xref:_an_item[it] << 3 <<open", Format.ASCIIDOC))
        .extracting(Link::name)
        .containsExactly("thelist", "anitem");
    assertThat(Link.in("<<_the_list>>", Format.MARKDOWN)).isEmpty();
  }

  @Test
  void numbersPartHeadingsOfTheSameWords() {
    assertThat(Link.in("a.md#the-list-2", Format.TEXT).get(0).unnumbered()).isEqualTo("thelist");
    assertThat(Link.in("a.md#2024", Format.TEXT).get(0).unnumbered()).isEqualTo("2024");
  }

  @Test
  void longTextsTakeLinearTime() {
    String text = "[[".repeat(50_000) + "#a".repeat(50_000) + "x".repeat(50_000) + "#b";
    assertThat(Link.in(text, Format.ASCIIDOC)).isNotNull();
  }
}
