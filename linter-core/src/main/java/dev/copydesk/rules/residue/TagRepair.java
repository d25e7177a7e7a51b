package dev.copydesk.rules.residue;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what becomes of elements of HTML: they go, and what parted lines parts them still. */
final class TagRepair {
  private static final int LONGEST_VERSE = 70;
  private static final int FARTHEST_PAIR = 4_000;

  private final RuleInfo info;
  private final String text;
  private final List<Leftover> tags;

  /** Whether a tag could be spoken of in words that we cannot read. */
  private final boolean cautious;

  private final String lineBreak;
  private final boolean hasParagraphs;
  private final Set<Leftover> paired = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  TagRepair(RuleInfo info, String text, List<Leftover> tags, boolean cautious) {
    this.info = info;
    this.text = text;
    this.tags = tags;
    this.cautious = cautious;
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    this.hasParagraphs =
        text.contains("\n\n") || text.contains("\r\n\r\n") || text.strip().indexOf('\n') < 0;
  }

  List<Finding> findings() {
    pair();
    int i = 0;
    while (i < tags.size()) {
      int behind = i + 1;
      while (behind < tags.size() && isClump(tags.get(behind - 1), tags.get(behind))) {
        behind++;
      }
      clump(i, behind);
      i = behind;
    }
    return findings;
  }

  private void pair() {
    Map<String, Deque<Leftover>> open = new HashMap<>();
    for (Leftover tag : tags) {
      Deque<Leftover> same = open.computeIfAbsent(tag.name(), missing -> new ArrayDeque<>());
      if (!tag.closing()) {
        same.push(tag);
      } else if (!same.isEmpty()) {
        Leftover first = same.pop();
        if (tag.start() - first.end() <= FARTHEST_PAIR) {
          paired.add(first);
          paired.add(tag);
        }
      }
    }
  }

  /** Whether two tags do their work at one place: nothing, or for line breaks blanks, between. */
  private boolean isClump(Leftover first, Leftover second) {
    for (int i = first.end(); i < second.start(); i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return first.end() == second.start()
        || (first.kind().partsLines() && second.kind().partsLines());
  }

  private void clump(int from, int behind) {
    List<Leftover> clump = tags.subList(from, behind);
    Place place = new Place(text, clump.get(0).start(), clump.get(clump.size() - 1).end());
    boolean known = clump.stream().allMatch(this::isRemovable);
    long parting = clump.stream().filter(tag -> tag.kind().partsLines()).count();
    boolean edge = place.beginsLine() || place.endsLine();
    if (parting == 0 || edge) {
      add(place, place.removal(), "", known);
      return;
    }
    boolean sentences = place.isBehindSentence() && place.isBeforeSentence();
    boolean paragraph =
        parting > 1 || clump.stream().anyMatch(tag -> tag.kind() == Leftover.Kind.BLOCK_TAG);
    Span all = new Span(place.inkBefore(), place.inkAfter());
    if (paragraph) {
      add(place, all, paragraphBreak(), known && sentences && hasParagraphs);
    } else if (isVerse(from, behind, place)) {
      add(place, all, lineBreak, false);
    } else {
      boolean apart = all.start() < place.start() || all.end() > place.end();
      add(
          place,
          between(place, all),
          apart ? "" : " ",
          known && (sentences || (apart && !cautious)));
    }
  }

  /** One side's blanks stay, as they are, if there are any. */
  private static Span between(Place place, Span all) {
    return all.start() < place.start()
        ? new Span(place.start(), all.end())
        : new Span(place.start(), place.end());
  }

  /** Lines of a verse or an address are short and come one after the other. */
  private boolean isVerse(int from, int behind, Place place) {
    boolean before =
        from > 0
            && tags.get(from - 1).kind() == Leftover.Kind.BREAK_TAG
            && place.reachBefore(tags.get(from - 1).end()) < LONGEST_VERSE;
    if (before || behind >= tags.size()) {
      return before;
    }
    Leftover next = tags.get(behind);
    return next.kind() == Leftover.Kind.BREAK_TAG
        && new Place(text, next.start(), next.end()).reachBefore(place.end()) < LONGEST_VERSE;
  }

  private boolean isRemovable(Leftover tag) {
    return switch (tag.kind()) {
      case INLINE_TAG ->
          ((paired.contains(tag) && !(cautious && isLoose(tag)))
                  || (!cautious && tag.closing())
                  || tag.withAttributes()
                  || tag.name().equals("wbr"))
              && !isTypeArgument(tag);
      case BREAK_TAG, BLOCK_TAG -> true;
      case LINK_TAG -> tag.closing() && !paired.contains(tag) && !cautious;
      default -> false;
    };
  }

  /** A blank on its inner side: what is marked up begins and ends with a word. */
  private boolean isLoose(Leftover tag) {
    int inner = tag.closing() ? tag.start() - 1 : tag.end();
    return inner < 0 || inner >= text.length() || text.charAt(inner) == ' ';
  }

  /** {@code List<B>}. */
  private boolean isTypeArgument(Leftover tag) {
    return !tag.closing()
        && tag.start() > 0
        && Character.isLetterOrDigit(text.charAt(tag.start() - 1))
        && Character.isUpperCase(text.charAt(tag.start() + 1));
  }

  private String paragraphBreak() {
    return lineBreak + lineBreak;
  }

  private void add(Place place, Span span, String replacement, boolean safe) {
    String shown = text.substring(place.start(), place.end()).replaceAll("\\s+", " ");
    String what = shown.length() > 60 ? shown.substring(0, 59) + "\u2026" : shown;
    String instead =
        replacement.isEmpty()
            ? "delete it"
            : replacement.isBlank() && replacement.indexOf('\n') < 0
                ? "a blank is enough"
                : replacement.equals(lineBreak) ? "break the line" : "begin a new paragraph";
    findings.add(
        Finding.of(info, span, "`" + what + "` is markup in plain text: " + instead)
            .withEvidence("the article speaks neither of markup nor of code")
            .with(
                new Fix(
                    safe ? Applicability.SAFE : Applicability.SUGGESTED,
                    List.of(new Edit(span, replacement)))));
  }
}
