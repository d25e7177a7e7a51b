package dev.copydesk.rules.naming;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Abbreviation;
import dev.copydesk.evidence.Abbreviations;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.List;

/**
 * Finds {@code United States officials} in an article that otherwise says {@code US officials}.
 * Behind {@code the}, and where the name comes first, the long form is as good as the short one.
 */
final class LongForms {
  private static final String LONG = "United States";
  private static final int HABIT = 3;

  private LongForms() {}

  static void find(
      RuleContext context, RuleInfo rule, List<VariantSpot> spots, List<Finding> findings) {
    String form = spots.get(0).form().text();
    int attributive = 0;
    int noun = 0;
    for (VariantSpot spot : spots) {
      if (!spot.form().text().equals(form)) {
        return;
      }
      boolean before = isBeforeNoun(spot.block(), spot.end());
      attributive += before ? 1 : 0;
      noun += !before && isDetermined(spot.block(), spot.start()) ? 1 : 0;
    }
    if (attributive >= HABIT) {
      spelledOut(context.article(), rule, form, attributive, findings);
    }
    nouns(context, rule, form, noun, findings);
  }

  private static void spelledOut(
      Article article, RuleInfo rule, String form, int attributive, List<Finding> findings) {
    boolean first = true;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(LONG); at >= 0; at = text.indexOf(LONG, at + 1)) {
        int end = at + LONG.length();
        boolean free = block.isRunningText() && !block.isQuoted(at) && isBeforeNoun(block, end);
        if (!first && free && !isPart(block, at)) {
          findings.add(
              Finding.of(
                      rule,
                      block.span(at, end),
                      "`" + LONG + "` before a noun is `" + form + "` elsewhere in the article")
                  .withEvidence("`" + form + "` " + Times.of(attributive) + " before a noun")
                  .suggesting(form));
        }
        first = false;
      }
    }
  }

  /** {@code the USA} in an article that otherwise says {@code the US}. */
  private static void nouns(
      RuleContext context, RuleInfo rule, String form, int noun, List<Finding> findings) {
    Abbreviations abbreviations = Abbreviations.of(context.evidence());
    int others = abbreviations.count("USA", Abbreviation.Use.DETERMINED);
    if (others == 0 || noun < 2 || noun < 2 * others) {
      return;
    }
    for (Abbreviation place : abbreviations.places()) {
      if (place.use() == Abbreviation.Use.DETERMINED) {
        Block block = place.block();
        boolean stop =
            place.end() < block.text().length() && block.text().charAt(place.end()) == '.';
        String replacement =
            stop && form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        findings.add(
            Finding.of(
                    rule,
                    block.span(place.start(), place.end()),
                    "`the USA` is `the " + form + "` elsewhere in the article")
                .withEvidence(
                    "`the " + form + "` " + Times.of(noun) + ", `the USA` " + Times.of(others))
                .suggesting(replacement));
      }
    }
  }

  private static boolean isPart(Block block, int start) {
    Walk walk = new Walk(block);
    int before = walk.before(block.tokenAt(start));
    return walk.lower(before).equals("the")
        || (walk.isCapitalised(before) && !walk.opensSentence(before))
        || walk.isNumber(before);
  }

  private static boolean isDetermined(Block block, int start) {
    Walk walk = new Walk(block);
    int before = walk.before(block.tokenAt(start));
    return walk.lower(before).equals("the");
  }

  /** A plural noun in small letters follows. */
  static boolean isBeforeNoun(Block block, int end) {
    Walk walk = new Walk(block);
    int last = block.tokenAt(end - 1);
    int after = walk.after(last);
    if (!walk.isWord(after) || walk.isCapitalised(after) || walk.touches(last, after)) {
      return false;
    }
    String word = walk.lower(after);
    Lexicon lexicon = Lexicon.english();
    return (lexicon.has(word, "NN") || lexicon.has(word, "JJ"))
        && !lexicon.has(word, "IN")
        && (lexicon.has(word, "NNS") || !lexicon.has(word, "VBZ"))
        && !lexicon.has(word, "VBD")
        && !lexicon.has(word, "MD")
        && !lexicon.has(word, "RB")
        && !lexicon.has(word, "CC")
        && !lexicon.has(word, "DT");
  }
}
