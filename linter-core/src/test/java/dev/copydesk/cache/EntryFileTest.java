package dev.copydesk.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Language;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is read again, and nothing else is. */
final class EntryFileTest {
  private static final Key KEY = new KeyBuilder("test").add("a").key();

  @Test
  void findingsComeBackAsTheyWere() {
    KeptFindings kept = findings();

    assertThat(KeptFindings.of(kept.bytes())).contains(kept);
    assertThat(KeptFindings.of(new KeptFindings(List.of(), List.of(), List.of()).bytes()))
        .contains(new KeptFindings(List.of(), List.of(), List.of()));
  }

  @Test
  void readingsComeBackAsTheyWere() {
    Language german = new Language("de", "9 of 12 words");
    KeptReading all =
        new KeptReading(german, Set.of(2031, 2000), Optional.of(Set.of("Frobber", "Brivelka")));
    KeptReading some = new KeptReading(german, Set.of(2031, 2000), Optional.empty());

    assertThat(KeptReading.of(all.bytes())).contains(all);
    assertThat(KeptReading.of(some.bytes())).contains(some);
  }

  @Test
  void oneIsNotTakenForTheOther() {
    KeptReading reading =
        new KeptReading(new Language("de", ""), Set.of(), Optional.of(Set.of("a")));

    assertThat(KeptFindings.of(reading.bytes())).isEmpty();
    assertThat(KeptReading.of(findings().bytes())).isEmpty();
    assertThat(KeptFindings.of(new byte[0])).isEmpty();
  }

  @Test
  void noByteCanBeAnother() {
    byte[] content = findings().bytes();
    byte[] file = EntryFile.of(KEY, content);
    assertThat(EntryFile.content(KEY, file)).hasValueSatisfying(read -> same(read, content));

    for (int i = 0; i < file.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = file.clone();
        damaged[i] ^= (byte) (1 << bit);
        assertThat(EntryFile.content(KEY, damaged)).as("byte %s", i).isEmpty();
      }
    }
  }

  @Test
  void noByteCanBeMissingOrTooMuch() {
    byte[] file = EntryFile.of(KEY, findings().bytes());

    for (int length = 0; length < file.length; length++) {
      assertThat(EntryFile.content(KEY, Arrays.copyOf(file, length))).as("%s", length).isEmpty();
    }
    assertThat(EntryFile.content(KEY, Arrays.copyOf(file, file.length + 1))).isEmpty();
  }

  @Test
  void anEntryOfAnotherKeyIsNone() {
    byte[] file = EntryFile.of(KEY, findings().bytes());

    assertThat(EntryFile.content(new KeyBuilder("test").add("b").key(), file)).isEmpty();
  }

  /** Even where the check is right, content that was never written is no finding. */
  @Test
  void contentIsNotBelieved() {
    byte[] content = findings().bytes();
    int read = 0;
    for (int i = 0; i < content.length; i++) {
      byte[] damaged = content.clone();
      damaged[i] = (byte) ~damaged[i];
      // Nothing is thrown, and nothing huge is asked of the memory.
      read += KeptFindings.of(damaged).isPresent() ? 1 : 0;
    }
    assertThat(read).isLessThan(content.length);
  }

  @Test
  void whereOnePartEndsCounts() {
    assertThat(new KeyBuilder("k").add("ab").add("c").key())
        .isNotEqualTo(new KeyBuilder("k").add("a").add("bc").key());
    assertThat(new KeyBuilder("k").addAll(List.of("a")).add("b").key())
        .isNotEqualTo(new KeyBuilder("k").addAll(List.of("a", "b")).key());
    assertThat(new KeyBuilder("k").add("\uD800").key())
        .isNotEqualTo(new KeyBuilder("k").add("?").key());
  }

  private static void same(byte[] read, byte[] written) {
    assertThat(read).isEqualTo(written);
  }

  private static KeptFindings findings() {
    Span span = new Span(3, 7);
    Fix fix =
        new Fix(
            Applicability.SAFE,
            List.of(new Edit(span, "caf\u00E9 \uD83D\uDE00"), new Edit(new Span(9, 9), "\uD800")));
    return new KeptFindings(
        List.of(
            new Finding("a/b", Severity.ERROR, span, "no", "", List.of(fix)),
            new Finding("a/c", Severity.INFO, span, "", "why", List.of())),
        List.of(new KeptFindings.WordAnswer("Frobber", 2, true)),
        List.of(
            new KeptFindings.LinkAnswer(Set.of("a", "b"), Optional.of("c.md:3 links")),
            new KeptFindings.LinkAnswer(Set.of("d"), Optional.empty())));
  }

  @Test
  void longTextsComeBack() {
    String text = "\u4E2D\uD83D\uDE00".repeat(40_000);
    Finding finding = new Finding("a/b", Severity.INFO, new Span(0, 1), text, text, List.of());
    KeptFindings kept = new KeptFindings(List.of(finding), List.of(), List.of());

    assertThat(KeptFindings.of(kept.bytes())).contains(kept);
  }
}
