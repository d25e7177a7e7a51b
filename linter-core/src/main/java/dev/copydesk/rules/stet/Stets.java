package dev.copydesk.rules.stet;

import dev.copydesk.article.Article;
import dev.copydesk.article.StetComments;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the writer of an article lets stand. */
public final class Stets {
  /** The group of the rules about stets themselves, which no stet silences. */
  public static final String GROUP = "stet";

  private static final String ALL_RULES = "";

  private final String text;
  private final List<Reach> reaches;
  private final Sics sics;

  /** Where the marks themselves stand: they are no prose. */
  private final Regions comments;

  /** What stands, by the names of rules and groups. */
  private final Map<String, Regions> byName = new HashMap<>();

  private Stets(Article article) {
    this.text = article.source().text();
    this.reaches = Reach.all(article, StetComments.of(article));
    this.sics = new Sics(article);
    List<Regions.Region> written = new ArrayList<>();
    Map<String, List<Regions.Region>> named = new HashMap<>();
    for (int i = 0; i < reaches.size(); i++) {
      Stet stet = reaches.get(i).stet();
      Regions.Region region = new Regions.Region(reaches.get(i).span(), i);
      written.add(new Regions.Region(stet.comment(), i));
      List<String> names = stet.isForAll() ? List.of(ALL_RULES) : stet.ruleNames();
      names.forEach(name -> named.computeIfAbsent(name, missing -> new ArrayList<>()).add(region));
    }
    this.comments = new Regions(written);
    named.forEach((name, regions) -> byName.put(name, new Regions(regions)));
  }

  /** What stands in an article. */
  public static Stets of(Article article) {
    return new Stets(article);
  }

  /** The stets in order, each with its reach; empty if there are none. */
  public List<Reach> all() {
    return reaches;
  }

  /** Whether a finding is about a mark itself, or about a word that was meant. */
  public boolean isMeant(Finding finding) {
    Span span = trimmed(finding.span());
    return sics.isMeant(span)
        || (!reaches.isEmpty()
            && (comments.owner(span.start()) >= 0 || comments.owner(last(span)) >= 0));
  }

  /**
   * The index of the stet that lets a finding stand, the innermost; -1 if none does. What begins
   * before what stands and ends behind it is about more than that.
   */
  public int standing(Finding finding) {
    if (reaches.isEmpty()) {
      return Regions.NONE;
    }
    Span span = trimmed(finding.span());
    int owner = Regions.NONE;
    for (String name : names(finding.rule())) {
      Regions regions = byName.get(name);
      if (regions != null) {
        owner = Math.max(owner, regions.owner(span.start()));
        owner = Math.max(owner, regions.owner(last(span)));
      }
    }
    return owner;
  }

  /**
   * The index of the stet that keeps an edit from being made, because it would change what stands;
   * -1 if none does.
   */
  public int keeper(String rule, Span edit) {
    int owner = Regions.NONE;
    if (!reaches.isEmpty()) {
      for (String name : names(rule)) {
        Regions regions = byName.get(name);
        owner = Math.max(owner, regions == null ? Regions.NONE : regions.ownerWithin(edit));
      }
    }
    return owner;
  }

  /** Whether an edit would change a mark itself, or a word that was meant. */
  public boolean isMeant(Span edit) {
    return sics.touches(edit) || comments.ownerWithin(edit) >= 0;
  }

  /** Whether nothing is to stand. */
  public boolean isEmpty() {
    return reaches.isEmpty() && sics.isEmpty();
  }

  private static List<String> names(String rule) {
    return List.of(ALL_RULES, rule, rule.substring(0, rule.indexOf('/')));
  }

  private static int last(Span span) {
    return Math.max(0, span.end() - 1);
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? span : new Span(start, end);
  }
}
