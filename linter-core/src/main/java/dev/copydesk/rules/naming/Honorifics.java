package dev.copydesk.rules.naming;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Speech;
import dev.copydesk.evidence.Walk;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one {@code Mr Hill} of an article that otherwise says {@code Hill}. */
final class Honorifics {
  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms");

  /** More of them than this are the article's habit. */
  private static final int RARE = 2;

  /** So many bare surnames for each honorific show the habit to have none. */
  private static final int DOMINANT = 5;

  private Honorifics() {}

  /** An honorific and the name behind it. */
  private record Place(Block block, int start, int surnameStart, String surname) {}

  static void find(Article article, RuleInfo rule, List<Finding> findings) {
    List<Place> places = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() && block.text().indexOf('M') >= 0) {
        collect(block, places);
        if (places.size() > RARE) {
          return;
        }
      }
    }
    Mentioned mentioned = new Mentioned(article);
    for (Place place : places) {
      int all = mentioned.count(place.surname());
      int titled = 0;
      for (Place other : places) {
        titled += other.surname().equals(place.surname()) ? 1 : 0;
      }
      int bare = all - titled;
      if (bare >= DOMINANT * titled) {
        Block block = place.block();
        findings.add(
            Finding.of(
                    rule,
                    block.span(place.start(), place.surnameStart()),
                    "`" + place.surname() + "` has no honorific elsewhere in the article")
                .withEvidence(
                    "`"
                        + place.surname()
                        + "` "
                        + Times.of(bare)
                        + " without, "
                        + Times.of(titled)
                        + " with"));
      }
    }
  }

  private static void collect(Block block, List<Place> places) {
    String text = block.text();
    @Nullable Speech speech = null;
    for (int at = text.indexOf('M');
        at >= 0 && places.size() <= RARE;
        at = text.indexOf('M', at + 1)) {
      if (at + 4 > text.length() || (text.charAt(at + 1) != 'r' && text.charAt(at + 1) != 's')) {
        continue;
      }
      Walk walk = new Walk(block);
      int index = block.tokenAt(at);
      Token title = walk.tokens().get(index);
      if (!TITLES.contains(title.text())) {
        continue;
      }
      int name = walk.after(index);
      name = walk.isMark(name, ".") ? walk.after(name) : name;
      boolean couple = walk.lower(walk.before(index)).equals("and");
      boolean alone = !couple && walk.isCapitalised(name) && !walk.isCapitalised(walk.after(name));
      if (!alone) {
        continue;
      }
      speech = speech == null ? Speech.of(text) : speech;
      if (!speech.isQuoted(at)) {
        Token surname = walk.tokens().get(name);
        String bare = surname.text().replace('\u2019', '\'');
        bare = bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
        places.add(new Place(block, at, surname.start(), bare));
      }
    }
  }
}
