package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.en.EnglishMultitokenSpeller;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;

/** What is suggested for phrases is what LanguageTool suggests that looks at all of them. */
final class QuickPhraseSpellerTest {
  /** Every how many of the phrases are looked at. */
  private static final int EVERY = 500;

  private final Random random = new Random(18);

  /** Before anybody asks LanguageTool, which would have loaded its own. */
  @BeforeAll
  static void load() {
    assertThat(Variety.of("en-US")).isPresent();
  }

  @Test
  void suggestsWhatLanguageToolDoes() throws IOException {
    List<String> lines =
        JLanguageTool.getDataBroker().getFromResourceDirAsLines("/spelling_global.txt");
    Optional<MultitokenSpeller> made = PhraseSuggestions.speller();
    assumeThat(made).as("derived data").isPresent();
    MultitokenSpeller quick = made.orElseThrow();
    int suggested = 0;
    for (int i = 0; i < lines.size(); i += EVERY) {
      for (String phrase : miswritten(lines.get(i).split("#", 2)[0].trim())) {
        List<String> expected = EnglishMultitokenSpeller.INSTANCE.getSuggestions(phrase);
        assertThat(quick.getSuggestions(phrase)).as(phrase).isEqualTo(expected);
        suggested += expected.size();
      }
    }
    assertThat(suggested).isPositive();
  }

  private List<String> miswritten(String phrase) {
    List<String> written = new ArrayList<>();
    if (phrase.indexOf(' ') > 0) {
      written.add(phrase);
      written.add(phrase.toLowerCase(Locale.ROOT));
      written.add(phrase.toUpperCase(Locale.ROOT));
      written.add(phrase.replace(' ', '\u00A0'));
      written.add(phrase.replace(" ", "- "));
      for (int i = 0; i < 6; i++) {
        String changed = changed(phrase);
        written.add(changed);
        written.add(changed(changed));
      }
    }
    written.removeIf(each -> each.isBlank() || each.charAt(0) == ' ');
    return written;
  }

  private String changed(String phrase) {
    int at = 1 + random.nextInt(phrase.length() - 1);
    String before = phrase.substring(0, at);
    String after = phrase.substring(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after.substring(1);
      case 1 -> before + "aiyk".charAt(random.nextInt(4)) + after;
      case 2 -> before + "eock".charAt(random.nextInt(4)) + after.substring(1);
      default ->
          after.length() > 1
              ? before + after.charAt(1) + after.charAt(0) + after.substring(2)
              : phrase;
    };
  }
}
