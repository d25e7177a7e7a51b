package dev.copydesk.quality;

import dev.copydesk.quality.Correction.Hunk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How both tools do on mistakes that people mended. */
final class Comparison {
  private final CurationTable curation;
  private final Listing lost;
  private final Listing fixes;
  private final Listing missed;
  private final Map<String, Integer> causes = new TreeMap<>();
  private int errors;
  private int rawSees;
  private int rawMends;
  private int oursSees;
  private int oursTells;
  private int oursMends;
  private int kept;
  private int keptForInformation;
  private int bothMend;
  private int rawUnread;
  private int keptUnread;

  /**
   * @param lost is given what LanguageTool sees and we do not report
   * @param fixes is given where the first suggestions differ in being right
   * @param missed is given what neither reports
   */
  Comparison(CurationTable curation, Listing lost, Listing fixes, Listing missed) {
    this.curation = curation;
    this.lost = lost;
    this.fixes = fixes;
    this.missed = missed;
  }

  void add(String id, Correction correction, List<Hit> rawHits, Ours.Alone alone) {
    for (int i = 0; i < correction.hunks().size(); i++) {
      Hunk hunk = correction.hunks().get(i);
      List<Hit> raw = at(hunk, rawHits, correction);
      List<Hit> ours = at(hunk, alone.hits(), correction);
      boolean rawMendsIt = mends(raw, correction, i);
      boolean oursMendsIt = mends(ours, correction, i);
      boolean alarm = ours.stream().anyMatch(Hit::isAlarm);
      errors++;
      rawSees += raw.isEmpty() ? 0 : 1;
      rawMends += rawMendsIt ? 1 : 0;
      oursSees += alarm ? 1 : 0;
      oursTells += ours.isEmpty() ? 0 : 1;
      oursMends += oursMendsIt ? 1 : 0;
      bothMend += rawMendsIt && oursMendsIt ? 1 : 0;
      String sentence = Listing.sentence(correction.input(), hunk.span(), hunk.replacement());
      boolean unread = !alone.reads(hunk.place());
      rawUnread += !raw.isEmpty() && unread ? 1 : 0;
      keptUnread += !raw.isEmpty() && unread && alarm ? 1 : 0;
      if (!raw.isEmpty() && alarm) {
        kept++;
      } else if (!raw.isEmpty()) {
        keptForInformation += ours.isEmpty() ? 0 : 1;
        String cause = cause(raw, ours);
        causes.merge(cause, 1, Integer::sum);
        lost.add(id, cause, suggestions(raw, correction), suggestions(ours, correction), sentence);
      } else if (!alarm) {
        missed.add(id, suggestions(ours, correction), sentence);
      }
      if (rawMendsIt != oursMendsIt) {
        String who = rawMendsIt ? "only raw mends" : "only ours mends";
        fixes.add(id, who, suggestions(raw, correction), suggestions(ours, correction), sentence);
      }
    }
  }

  private static List<Hit> at(Hunk hunk, List<Hit> hits, Correction correction) {
    return hits.stream()
        .filter(hit -> hit.touches(hunk.place()))
        .filter(hit -> !isAboutTornLine(hit, correction))
        .toList();
  }

  /** Whether it wants a capital where the person began with a small letter, in mid-sentence. */
  private static boolean isAboutTornLine(Hit hit, Correction correction) {
    return hit.span().start() == 0
        && hit.rule().endsWith("UPPERCASE_SENTENCE_START")
        && !correction.expected().isEmpty()
        && Character.isLowerCase(correction.expected().charAt(0));
  }

  private static boolean mends(List<Hit> hits, Correction correction, int hunk) {
    // Ours was given a line break behind the text.
    return hits.stream()
        .filter(hit -> !hit.first().isEmpty())
        .map(hit -> hit.appliedTo(correction.input() + "\n"))
        .map(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
        .anyMatch(text -> correction.isMended(hunk, text));
  }

  private static String suggestions(List<Hit> hits, Correction correction) {
    String text = correction.input() + "\n";
    return hits.stream()
        .map(
            hit ->
                hit.rule()
                    + (hit.isAlarm() ? "" : " (info)")
                    + (hit.first().isEmpty() ? "" : " -> " + hit.readAfter(text)))
        .collect(Collectors.joining("; "));
  }

  /** The rules LanguageTool reports there by itself, and what keeps us from it, if it is known. */
  private String cause(List<Hit> raw, List<Hit> ours) {
    String rules =
        raw.stream()
            .map(
                hit -> {
                  String action = curation.action(hit);
                  return action.isEmpty() ? hit.rule() : hit.rule() + " [" + action + "]";
                })
            .distinct()
            .collect(Collectors.joining(" + "));
    return rules + (ours.isEmpty() ? ": nothing" : ": info");
  }

  List<List<String>> rows() {
    return List.of(
        List.of("mistakes that people mended", number(errors), number(errors)),
        List.of("reported, warning or error", share(rawSees, errors), share(oursSees, errors)),
        List.of("reported, information included", share(rawSees, errors), share(oursTells, errors)),
        List.of(
            "first suggestion is what the person wrote",
            share(rawMends, errors),
            share(oursMends, errors)),
        List.of(
            "the same, of what raw reports", share(rawMends, rawSees), share(oursMends, rawSees)),
        List.of("of what raw reports: reported, warning or error", "", share(kept, rawSees)),
        List.of(
            "the same, what raw reports in code, addresses and comments left out",
            "",
            share(kept - keptUnread, rawSees - rawUnread)),
        List.of(
            "of what raw reports: for information only", "", share(keptForInformation, rawSees)),
        List.of(
            "of what raw's first suggestion mends: mended by our first one",
            "",
            share(bothMend, rawMends)));
  }

  /** Why what raw reports is not reported as a warning or error, most frequent first. */
  List<List<String>> causes(int most) {
    return causes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(entry -> List.of(entry.getKey(), number(entry.getValue())))
        .toList();
  }

  private static String number(int count) {
    return Page.number(count);
  }

  private static String share(int part, int whole) {
    return Page.share(part, whole) + " (" + Page.number(part) + ")";
  }
}
