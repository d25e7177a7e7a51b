package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The blank beside a mark is lost where a sentence ends: {@code Mr President?"Jeanine asked},
 * {@code she said."We will go."}
 *
 * <p>Paragraphs that a page sets apart are joined without a blank, and the break between them is
 * where one speaker ends and the next begins; so the lost blank has a full stop, a question mark or
 * an exclamation mark and a quotation mark beside it. The order tells the two cases apart: behind
 * the stop the mark may close what was said or open what comes next, and a capital follows either
 * way. Two quotations that meet lose the blank between their marks ({@code ."" }). A colon or a
 * comma before an opening mark is struck too, where a template put the quotation in. Places whose
 * mark stands behind an ellipsis are left out: there a blank is the writer's choice.
 */
public final class GluedStopQuote implements Damage {
  @Override
  public String name() {
    return "glued quote beside a stop";
  }

  @Override
  public String rule() {
    return "punctuation/glued-quote";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && (isOpening(text, i + 1) || isClosing(text, i - 1))) {
        places.add(i);
      }
    }
    places.removeIf(place -> !Prose.isAt(text, place) || isKey(text, place));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(text.substring(0, at) + text.substring(at + 1));
  }

  /** {@code title: "A day out"}, alone on its line: not prose. */
  private static boolean isKey(String text, int blank) {
    int start = text.lastIndexOf('\n', blank) + 1;
    int first = text.indexOf(' ', start);
    return first == blank && text.charAt(blank - 1) == ':';
  }

  private static boolean isOpening(String text, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\u201C')
        && at > 2
        && at + 1 < text.length()
        && ".?!,:".indexOf(text.charAt(at - 2)) >= 0
        && Character.isLetterOrDigit(text.charAt(at - 3))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean isClosing(String text, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\u201D')
        && at > 1
        && at + 2 < text.length()
        && ".?!".indexOf(text.charAt(at - 1)) >= 0
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at + 2));
  }
}
