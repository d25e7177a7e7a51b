package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The first byte of a no-break space, left as a letter between two blanks.
 *
 * <p>Editors on the Web put a no-break space beside a space to keep the space visible. Read
 * wrongly, the no-break space C2 A0 becomes a letter with a circumflex and another no-break space;
 * the next program makes one kind of blank of all blanks, so that the letter stands alone between
 * two spaces. It strikes wherever a blank was typed twice: between words, after a full stop, before
 * a number. What the author wanted to be seen there is one blank.
 */
public final class NoBreakSpaceRest implements Damage {
  @Override
  public String name() {
    return "rest of a no-break space";
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
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean blank = text.charAt(i) == ' ' && text.charAt(i - 1) > ' ';
      char before = text.charAt(i - 1);
      boolean behindWord = (before >= 'a' && before <= 'z') || ".,;".indexOf(before) >= 0;
      if (blank && behindWord && Character.isLetterOrDigit(text.charAt(i + 1))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(text.substring(0, at) + " \u00C2" + text.substring(at));
  }
}
