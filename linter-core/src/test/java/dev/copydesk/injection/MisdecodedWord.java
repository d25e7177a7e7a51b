package dev.copydesk.injection;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One word misread amid text that is right.
 *
 * <p>Articles are put together from parts: an agency's report, a quotation pasted from a page, a
 * name from a database. One of the parts went through a wrong decoding, the others did not. So a
 * single word with a typographic apostrophe or an accent is damaged while others of the paragraph,
 * of the line, even of the sentence are intact. A decoding of the whole line is then impossible,
 * and the damaged word must prove itself alone. It strikes any word that holds a character beyond
 * ASCII, with the marks that touch it, since what is pasted is cut at blanks.
 */
public final class MisdecodedWord implements Damage {
  @Override
  public String name() {
    return "mojibake of one word";
  }

  @Override
  public String rule() {
    return "encoding/mojibake";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<int[]> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (text.substring(start, i).chars().anyMatch(c -> c > 0x7F)) {
          words.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int[] word = words.get(random.nextInt(words.size()));
    String damaged =
        Misreading.misread(text.substring(word[0], word[1]), Charset.forName("windows-1252"));
    return Optional.of(text.substring(0, word[0]) + damaged + text.substring(word[1]));
  }
}
