package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are written so that the markup stays. */
final class MarkdownWritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "the **big** dog # big # small # the **small** dog",
        "the **big** dog # the big # a big # a **big** dog",
        "the **big** dog # big dog # big cat # the **big** cat",
        "the **big dog** ran # g dog r # g cow r # the **big cow** ran",
        "the **big** dog # big # 'big' # the **'big'** dog",
        "the **big**s # big # (big) # refused",
        "a * b # b # c*d # a * c\\*d",
        "It&rsquo;s so # It\u2019s # It is # It is so",
        "a &amp; b # & # and # a and b",
        "a b # b # x_y_z # a x\\_y\\_z",
        "a b # b # {x} # refused",
        "a b # b # [x](y) # a \\[x\\](y)",
        "see [the page](/u) now # page # site # see [the site](/u) now",
        "see [page] now^^[page]: /u # page # site # refused",
        "see [page][] now^^[page]: /u # page # site # refused",
        "see [page][p] now^^[p]: /u # page # site # see [site][p] now^^[p]: /u",
        "use `a` here # use # take # take `a` here",
        "- one two # one # 1. # refused",
        "- one two # one # - # - \\- two",
        "- one two # \"one \" # \"\" # - two",
        "one # one # => # \\=>",
        "**one** # one # \"two \" # refused",
        "a_b_ _c_ # c # \"\" # refused",
        "end. # end # \"end \" # end .",
        "a end # \" end\" # \"\" # a",
        "a  end # end # \"\" # refused",
      })
  void written(String text, String words, String replacement, String expected) {
    assertThat(Reading.rewritten(text.replace('^', '\n'), words, replacement))
        .isEqualTo(expected.replace('^', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "it didn^t work ~ it didn\u2019t^work",
        "> it didn^> t work ~ > it didn\u2019t^> work",
        "- it didn^  t work ~ - it didn\u2019t^  work",
        "- it didn^t work ~ - it didn\u2019t^work",
        "it didn  ^t work ~ refused",
        "it didn\\^t work ~ refused",
        "it didn^t 1. work ~ refused",
        "it didn^t - work ~ refused",
        "it didn^t *work* ~ refused",
        "it *didn*^t work ~ refused",
      })
  void acrossLines(String text, String expected) {
    String source = text.replace('^', '\n');
    assertThat(Reading.rewritten(source, "didn\nt ", "didn\u2019t\n"))
        .isEqualTo(expected.replace('^', '\n'));
    assertThat(Reading.rewritten(source.replace("\n", "\r\n"), "didn\nt ", "didn\u2019t\n"))
        .isEqualTo(expected.replace("^", "\r\n"));
  }
}
