package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the markup within a paragraph. */
final class InlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "the *Russian Federation* said | the Russian Federation said",
        "**R**ussia and __I__taly | Russia and Italy",
        "*_both_* and #marked# and [.role]#more# | both and marked and more",
        "2 * 3 * 4 and a_b_c and snake_case_ | 2 * 3 * 4 and a_b_c and snake_case_",
        "call `foo()` and ``b``ar | call <> and <>ar",
        "literal `+*+` and +raw *x*+ and +++<u>x</u>+++ | literal <> and <> and <>",
        "H~2~O and E=mc^2^ | H2O and E=mc2",
        "\"`So it goes`\" and '`so`' | \u201CSo it goes\u201D and \u2018so\u2019",
        "the classes`' names, don't | the classes\u2019 names, don't",
        "\\*not bold* and \\{name} and C\\* | *not bold* and {name} and C\\*",
        "it&rsquo;s, it&#8217;s, it&#x2019;s, AT&T | it\u2019s, it\u2019s, it\u2019s, AT&T",
        "it{rsquo}s {version} and {counter:n}{empty} | it\u2019s <> and <>",
        "see https://a.example/b_c_d[the *page*] now | see the page now",
        "see https://a.example/b_c_d, or <https://b.example> | see https://a.example/b_c_d, or <>",
        "link:a.html[Home,window=_blank] and link:b.html[\"A, b\",role=x] | Home and A, b",
        "{url}/a#b[Guide^] and {url}/c and {url}[G] | Guide and <> and G",
        "xref:a.adoc#b[Part] xref:c[] <<d>> <<e,Part two>> | Part <> <> Part two",
        "mailto:a@b.example[Write us] or a@b.example | Write us or a@b.example",
        "mailto:a@b.example[Write us,Subject,Body] now | Write us now",
        "link:pass:[a_b c][the page] and xref:pass:q[x][] | the page and <>",
        "_`code`_ and *`code`* and _a `b`_ | <> and <> and a <>",
        "caf&eacute; &hearts;&Omega; &notSoMuch; | caf\u00E9 \u2665\u03A9 &notSoMuch;",
        "a ((term)) and (((hidden,term)))here and indexterm:[x]on | a term and here and on",
        "kbd:[Ctrl] btn:[OK] menu:File[Save] icon:tag[] | <> <> <> <>.",
        "stem:[a^2] latexmath:[x] pass:[<b>] javadoc:a.B[format=x] | <> <> <> <>.",
        "[[anchor]]Text [[[ref]]] more | Text  more",
        "{{ page.title }} and {% if x %}y | <> and <>y",
        "C++ is, note: this [sic] a:b | C++ is, note: this [sic] a:b",
        "(C) 2020 -- and ... -> | (C) 2020 -- and ... ->",
        "\\https://a.example and \\link:x[y] | https://a.example and link:x[y]",
        "an *unclosed and _half | an *unclosed and _half",
        "`code`s are `one`'s | `code`s are `one\u2019s",
      })
  void reads(String source, String text) {
    String words = text.endsWith(".") && !source.endsWith(".") ? source + " end." : source;
    String wanted = words.equals(source) ? text : text.replaceFirst("\\.$", " end.");
    assertThat(AsciiDoc.blocks(words)).containsExactly("para " + wanted.stripTrailing());
  }

  @Test
  void readsNotesAndPicturesAfterTheirSentence() {
    assertThat(
            AsciiDoc.blocks(
                "A factfootnote:[See https://a.example[the *page*].] and"
                    + " image:i.png[The sun, 20] here."))
        .containsExactly("para A fact and <> here.", "para See the page.", "head The sun");
  }

  @Test
  void joinsLines() {
    assertThat(AsciiDoc.blocks("*one\n// comment\n  two* +\nifdef::x[]\nthree\n"))
        .containsExactly("para one / two / three");
  }
}
