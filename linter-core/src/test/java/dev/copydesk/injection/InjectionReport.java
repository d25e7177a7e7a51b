package dev.copydesk.injection;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The figures of {@link InjectionTest} on prose that other people wrote, for reading: places that
 * were repaired wrongly are printed with what is around them.
 */
@Tag("benchmark")
final class InjectionReport {
  private static final int INJECTIONS = 200;
  private static final long SEED = 7;

  /** Shorter paragraphs are headings and cells. */
  private static final int SHORTEST = 120;

  @Test
  void onCleanCorpora() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String corpus : List.of("clean-plain", "pud", "clean-md", "clean-adoc", "clean-rst")) {
      read(SharedTexts.path("corpora/" + corpus), texts);
    }
    System.out.println(texts.size() + " paragraphs\n" + Tally.head());
    for (Damage damage : Damages.all()) {
      Tally tally = Tally.of(damage, texts, INJECTIONS, SEED);
      System.out.println(tally);
      tally.wrong().forEach(each -> System.out.println("    wrong " + each));
      tally.missed().stream()
          .limit(damage.safe() ? 8 : 0)
          .forEach(each -> System.out.println("    left  " + each));
    }
  }

  /** Paragraphs in which nothing needs to be mended, so that what was injected is all there is. */
  private static void read(Path folder, List<String> texts) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String paragraph :
            Files.readString(file, StandardCharsets.UTF_8).split("\r?\n\r?\n", -1)) {
          String text = paragraph.strip() + "\n";
          if (text.length() > SHORTEST && isProse(text) && Tally.mend(text).equals(text)) {
            texts.add(text);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isProse(String text) {
    return Character.isUpperCase(text.charAt(0))
        && text.chars().noneMatch(c -> "`*_#|<>{}[]\\".indexOf(c) >= 0);
  }
}
