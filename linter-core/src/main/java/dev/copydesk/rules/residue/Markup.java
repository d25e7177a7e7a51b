package dev.copydesk.rules.residue;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.evidence.WholeLines;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds markup of HTML, of wikis, of page builders and of templates in plain text. */
@AutoService(Rule.class)
public final class Markup implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
              "residue/markup",
              "0.1.0",
              "Markup in plain text: tags, shortcodes, marks of wikis and templates")
          .at(Stage.CHARACTERS)
          .inAnyLanguage();

  /** A text of so many blanks to fill in is a form. */
  private static final int FORM = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    String text = article.source().text();
    if (article.format() != Format.TEXT) {
      return List.of();
    }
    List<Leftover> all = Leftovers.in(text);
    if (all.isEmpty()) {
      return List.of();
    }
    MarkupTalk talk = MarkupTalk.of(text, all);
    if (talk.ofCode()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        new TagRepair(
                INFO,
                text,
                all.stream().filter(each -> each.kind().isTag()).toList(),
                !context.isEnglish())
            .findings());
    long templates = all.stream().filter(each -> each.kind() == Leftover.Kind.TEMPLATE).count();
    for (int i = 0; i < all.size(); i++) {
      Leftover each = all.get(i);
      Place place = new Place(text, each.start(), each.end());
      switch (each.kind()) {
        case WIKI_MARK -> wikiMark(talk, each, place, context.isEnglish(), findings);
        case SHORTCODE -> shortcode(each, place, isCaptionLine(all, i, place), findings);
        case CODE ->
            add(
                each,
                place,
                WholeLines.with(text, new Span(each.start(), each.end())),
                "",
                "a line of a style sheet or script",
                false,
                findings);
        case SPINTAX ->
            add(
                each,
                place,
                span(each),
                each.name(),
                "a choice left open by a spinner",
                false,
                findings);
        case MARKDOWN -> {
          if (talk.isMarkdownStray()) {
            add(each, place, span(each), each.name(), "markup of Markdown", false, findings);
          }
        }
        case TEMPLATE -> {
          if (templates < FORM) {
            findings.add(
                Finding.of(
                    INFO, span(each), "`" + each.in(text) + "` is a blank that nothing filled in"));
          }
        }
        default -> {}
      }
    }
    return findings;
  }

  /** An article on wikis may mean the mark; a speaker's words may have it put in. */
  private static void wikiMark(
      MarkupTalk talk, Leftover mark, Place place, boolean english, List<Finding> findings) {
    boolean edit = mark.end() - mark.start() < 8;
    boolean glued = place.inkBefore() == place.start() && !place.beginsLine();
    boolean quoted = place.isQuoted();
    if (talk.ofWikis() > 2 || (quoted && !glued)) {
      return;
    }
    boolean safe =
        english
            && talk.ofWikis() == 0
            && !quoted
            && !place.isSpokenOf()
            && (!edit
                || glued
                || place.endsLine()
                || place.beginsLine()
                || place.isBehindSentence());
    add(mark, place, place.removal(), "", "a mark of a wiki's page", safe, findings);
  }

  /** Whether a caption is a line of its own and not run into a paragraph. */
  private static boolean isCaptionLine(List<Leftover> all, int index, Place place) {
    Leftover each = all.get(index);
    int step = each.closing() ? -1 : 1;
    for (int i = index + step; i >= 0 && i < all.size() && Math.abs(i - index) < 8; i += step) {
      Leftover other = all.get(i);
      if (other.kind() == Leftover.Kind.SHORTCODE && other.name().equals(each.name())) {
        Place there = new Place(place.text(), other.start(), other.end());
        return each.closing()
            ? place.endsLine() && there.beginsLine()
            : place.beginsLine() && there.endsLine();
      }
    }
    return place.isOwnLine();
  }

  private static void shortcode(
      Leftover code, Place place, boolean ownLine, List<Finding> findings) {
    boolean certain =
        code.closing()
            || code.withAttributes()
            || code.name().indexOf('_') > 0
            || code.name().indexOf('-') > 0;
    boolean bareLine = place.isOwnLine() && code.name().equals("gallery");
    boolean framed = code.name().endsWith("caption") || code.name().equals("pullquote");
    if (!certain && !bareLine && !ownLine && !code.name().equals("dropcap")) {
      return;
    }
    boolean safe =
        (certain || bareLine || code.name().equals("dropcap") || code.name().equals("embed"))
            && (!framed || ownLine);
    add(code, place, place.removal(), "", "a shortcode no program replaced", safe, findings);
  }

  private static Span span(Leftover each) {
    return new Span(each.start(), each.end());
  }

  private static void add(
      Leftover each,
      Place place,
      Span span,
      String replacement,
      String what,
      boolean safe,
      List<Finding> findings) {
    String shown = each.in(place.text()).replaceAll("\\s+", " ").replace('`', '\'');
    String start = shown.length() > 60 ? shown.substring(0, 59) + "\u2026" : shown;
    String instead = replacement.isEmpty() ? "delete it" : "`" + replacement + "` is meant";
    findings.add(
        Finding.of(INFO, span, "`" + start + "` is " + what + ": " + instead)
            .withEvidence("the article speaks neither of markup nor of code")
            .with(
                new Fix(
                    safe ? Applicability.SAFE : Applicability.SUGGESTED,
                    List.of(new Edit(span, replacement)))));
  }
}
