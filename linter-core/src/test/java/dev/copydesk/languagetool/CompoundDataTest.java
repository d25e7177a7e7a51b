package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.languagetool.rules.CompoundRuleData;
import org.languagetool.rules.en.CompoundRule;

@Isolated
final class CompoundDataTest {
  @TempDir Path folder;

  @Test
  void itHoldsWhatLanguageToolReads() throws IOException, ReflectiveOperationException {
    assertThat(Variety.of("en-US")).isPresent();
    CompoundData.write(folder);
    CompoundRuleData read;
    try (DataInputStream in =
        DerivedData.open(Files.newInputStream(folder.resolve("compounds"))).orElseThrow()) {
      read = CompoundData.read(in);
      assertThat(in.read()).isNegative();
    }
    CompoundRuleData expected = new CompoundRuleData("/en/compounds.txt");
    same(read.getIncorrectCompounds(), expected.getIncorrectCompounds());
    same(read.getJoinedSuggestion(), expected.getJoinedSuggestion());
    same(read.getDashSuggestion(), expected.getDashSuggestion());
    same(read.getJoinedLowerCaseSuggestion(), expected.getJoinedLowerCaseSuggestion());
    assertThat(read.hasDigitPatterns()).isEqualTo(expected.hasDigitPatterns());
    assertThat(read.getIncorrectCompounds()).hasSizeGreaterThan(5_000);
  }

  private static void same(Set<String> read, Set<String> expected) {
    assertThat(read.equals(expected)).isTrue();
  }

  @Test
  void languageToolTakesIt() throws ReflectiveOperationException {
    assumeTrue(
        DerivedData.class.getResource(DerivedData.FOLDER + "compounds") != null,
        "the classes were compiled without the rest of the build");
    assertThat(Variety.of("en-US")).isPresent();
    Object before = Internals.get(CompoundRule.class, "compoundData", null);
    try {
      Internals.set(CompoundRule.class, "compoundData", null, null);
      CompoundData.give();
      assertThat(Internals.get(CompoundRule.class, "compoundData", null)).isNotNull();
    } finally {
      Internals.set(CompoundRule.class, "compoundData", null, before);
    }
  }
}
