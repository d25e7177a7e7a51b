package dev.copydesk.languagetool;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;

/**
 * LanguageTool's speller for phrases, but that it says for which it is looking. Safe for use by
 * many threads.
 */
final class QuickPhraseSpeller extends MultitokenSpeller {
  /** What this thread is looking for. */
  // There is one of us, as long as the program runs.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable String> looking = new ThreadLocal<>();

  QuickPhraseSpeller() {
    super(Languages.getLanguageForShortCode("en-US"), List.of());
  }

  @Override
  public List<String> getSuggestions(String phrase, boolean accepted) throws IOException {
    looking.set(withPlainBlanks(phrase));
    try {
      return super.getSuggestions(phrase, accepted);
    } finally {
      looking.remove();
    }
  }

  /** As LanguageTool looks for it: with one blank in place of several, of whatever kind. */
  private static String withPlainBlanks(String phrase) {
    StringBuilder plain = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean isBlank = Character.getType(c) == Character.SPACE_SEPARATOR;
      if (!isBlank || !blank) {
        plain.append(isBlank ? ' ' : c);
      }
      blank = isBlank;
    }
    return plain.toString();
  }

  /** The phrase that this thread is looking for; null if it is not looking. */
  @Nullable String looking() {
    return looking.get();
  }
}
