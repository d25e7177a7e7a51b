package dev.copydesk.injection;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What Wikipedia shows in square brackets, copied along with the text.
 *
 * <p>Behind every heading there is a link to edit the section, and behind doubtful statements
 * stands a note that asks for a citation. Copied as text, the link is glued to the heading or
 * stands at the end of its line, and the note is glued to the full stop or comma before it, or set
 * off by a blank where the page had an invisible one. Quotations are left out: there square
 * brackets hold what was put in for clarity. So are texts about Wikipedia itself.
 */
public final class WikiMark implements Damage {
  @Override
  public String name() {
    return "mark of a wiki";
  }

  @Override
  public String rule() {
    return "residue/markup";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (!Paragraphs.isPlain(text)) {
      return Optional.empty();
    }
    Paragraphs paragraphs = new Paragraphs(text);
    List<Integer> seams =
        paragraphs.seams().stream()
            .filter(
                at ->
                    text.substring(text.lastIndexOf(10, at) + 1, at)
                        .matches("(?s)[^\"\u201C\u201D]*"))
            .toList();
    if (seams.isEmpty()) {
      return Optional.empty();
    }
    int at = Paragraphs.any(seams, random);
    String mark =
        Paragraphs.any(
            List.of("[edit]", "[citation needed]", " [citation needed]", "[clarification needed]"),
            random);
    return Optional.of(text.substring(0, at) + mark + text.substring(at));
  }
}
