package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles keep their words if the document refers to them, or to what is made of them. */
final class TitlesTest {
  private static final String TITLE = "== It didn t `really` work\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<It didn t `really` work>>",
        "<<It didn t `really`\nwork>>",
        "<<_it_didn_t_really_work>>",
        "<<_it_didn_t_really_work,text>>",
        "<<#_it_didn_t_really_work,text>>",
        "<<other.adoc#_it_didn_t_really_work,text>>",
        "<<it-didn-t-really-work>>",
        "<<_it_didn_t_really_work_2>>",
        "xref:_it_didn_t_really_work[]",
        "xref:#_it_didn_t_really_work[text]",
        "xref:It didn t `really` work[]",
        "link:#_it_didn_t_really_work[text]",
        "link:page.html#_it_didn_t_really_work[text]",
        "image:a.png[text,link=#_it_didn_t_really_work]",
        "|===\n|<<_it_didn_t_really_work>>\n|===",
      })
  void keepWhatIsReferredTo(String reference) {
    assertThat(AsciiDoc.rewrite(TITLE + reference, "didn t", "didn't")).isEmpty();
    assertThat(AsciiDoc.rewrite(reference + "\n\n" + TITLE, "work", "works")).isEmpty();
    assertThat(AsciiDoc.rewrite("It didn t `really` work\n\n" + reference, "work", "word"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<other>>",
        "<<_it_didn_t_really>>",
        "xref:other.adoc[It didn t really work]",
        "It didn t really work"
      })
  void othersAreFree(String text) {
    assertThat(AsciiDoc.rewrite(TITLE + text, "didn t", "didn't")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[id]]\n== It didn t work",
        "[#id]\n== It didn t work",
        "[discrete#id.role]\n== It didn t work",
        "[.role,id=id]\n== It didn t work",
        "== It didn t work [[id]]",
        ".It didn t work"
      })
  void identifiersOfTheirOwnLeaveTheWordsFree(String title) {
    String named = title + "\n\n<<_it_didn_t_work>>";
    String quoted = title + "\n\n<<It didn t work>>";

    assertThat(AsciiDoc.rewrite(named, "didn t", "didn't")).isPresent();
    assertThat(AsciiDoc.rewrite(quoted, "didn t", "didn't")).isEmpty();
  }

  @Test
  void prefixesMayHaveLetters() {
    String text = ":idprefix: sect_\n\n== It didn t work\n\n<<sect_it_didn_t_work>>";

    assertThat(AsciiDoc.rewrite(text, "didn t", "didn't")).isEmpty();
    assertThat(AsciiDoc.rewrite(text.substring(17), "didn t", "didn't")).isPresent();
  }

  @Test
  void underlinedTitlesToo() {
    String text = "It didn t work\n--------------\n\n<<_it_didn_t_work>>";

    assertThat(AsciiDoc.rewrite(text, "didn t", "didn't")).isEmpty();
    assertThat(AsciiDoc.rewrite(text.replace("<<", "_"), "didn t", "didn't")).isPresent();
  }
}
