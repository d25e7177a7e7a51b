package dev.copydesk.rules.encoding;

import dev.copydesk.evidence.MarkupTraces;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds character references in prose, one finding for those that touch. */
final class EntityFinder {
  /** Words of texts that show how markup is written. */
  private static final Set<String> MARKUP =
      Set.of(
          "html",
          "xhtml",
          "xml",
          "sgml",
          "markup",
          "entity",
          "entities",
          "ampersand",
          "escape",
          "escaped",
          "escaping");

  /** Not to be seen in print, so nothing is put in their place. */
  private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

  private static final List<String> APOSTROPHES =
      List.of("rsquo", "apos", "lsquo", "#39", "#039", "#8217", "#8216", "#146", "#x2019", "#x27");

  /** References that are known for what they are without their semicolon. */
  private static final List<String> UNENDED =
      List.of(
          "rsquo", "lsquo", "ldquo", "rdquo", "mdash", "ndash", "hellip", "nbsp", "copy", "quot",
          "reg", "amp", "pound", "euro", "#8217", "#8216", "#8220", "#8221", "#8211", "#8212",
          "#8230", "#160", "#39", "#038");

  /** How far a bracket is looked for that this one may close. */
  private static final int NEAR = 200;

  /** How far a tag is looked for in a line. */
  private static final int FAR = 2000;

  private final EntityReader reader = new EntityReader();

  /** References that touch, as one: where they end and what they stand for. */
  record Run(int start, int end, List<EntityReader.Reference> references) {}

  /** Every run of references of a text, in order. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int from = text.indexOf('&');
    while (from >= 0) {
      List<EntityReader.Reference> references = new ArrayList<>();
      int end = from;
      EntityReader.@Nullable Reference next = reader.at(text, end);
      while (next != null) {
        references.add(next);
        end = next.end();
        next = end < text.length() && text.charAt(end) == '&' ? reader.at(text, end) : null;
      }
      if (!references.isEmpty() || isUnended(text, from)) {
        runs.add(new Run(from, Math.max(end, from + 1), references));
      }
      from = text.indexOf('&', Math.max(end, from + 1));
    }
    return runs;
  }

  void find(Passage passage, List<Run> runs, List<Finding> findings) {
    for (Run run : runs) {
      if (passage.isAddress(run.start()) || passage.isCodeSpan(run.start())) {
        continue;
      }
      if (run.references().isEmpty()) {
        unended(passage, run.start(), findings);
      } else {
        ended(passage, run, findings);
      }
    }
  }

  private static void ended(Passage passage, Run run, List<Finding> findings) {
    String decoded = decoded(passage, run);
    String entity = passage.text().substring(run.start(), run.end());
    if (!passage.canWrite(decoded)) {
      return;
    }
    boolean fits = fits(passage, run) || passage.isDash(decoded, run.start(), run.end());
    MarkupTraces markup = passage.markup();
    if (!fits && (markup.mentions() > 0 || passage.isTechnical())) {
      return;
    }
    Finding finding =
        Finding.of(
                HtmlEntity.INFO,
                passage.block().span(run.start(), run.end()),
                "`" + shown(entity) + "` stands undecoded for " + named(decoded))
            .withEvidence(
                fits
                    ? "the character suits this place; tags of HTML in the article: "
                        + markup.tags()
                    : "nothing in the article is markup or code, or speaks of it");
    boolean guarded =
        makesTag(passage.text(), run, decoded)
            || isTagged(passage.text(), run)
            || isShown(passage, run, decoded);
    findings.add(guarded ? finding.suggesting(decoded) : finding.safely(decoded));
  }

  /** An entity that a text about markup shows, or one to write in place of a sign. */
  private static boolean isShown(Passage passage, EntityFinder.Run run, String decoded) {
    boolean markup = decoded.chars().anyMatch(c -> "&<>\"".indexOf(c) >= 0);
    boolean alone =
        Passage.isBlank(passage.before(run.start()))
            && (Passage.isBlank(passage.at(run.end())) || passage.at(run.end()) < 0);
    return markup && (passage.mentions(MARKUP) || (alone && passage.isNamed(run.start())));
  }

  private static String decoded(Passage passage, Run run) {
    StringBuilder decoded = new StringBuilder();
    int at = run.start();
    for (int i = 0; i < run.references().size(); i++) {
      EntityReader.Reference reference = run.references().get(i);
      String value = reference.value();
      if (value.equals("\u00A0")) {
        int last = i;
        while (last + 1 < run.references().size()
            && run.references().get(last + 1).value().equals(value)) {
          last++;
        }
        int end = run.references().get(last).end();
        boolean inside = at > run.start() || end < run.end();
        String blank = Blank.between(passage.block(), run.start(), run.end());
        // Where such blanks belong is a matter of each language; what was written is kept.
        String plain = inside ? " " : blank;
        decoded.append(passage.isOtherLanguage() && plain.equals(" ") ? value : plain);
        i = last;
        at = end;
      } else {
        decoded.append(INVISIBLE.contains(value) ? "" : value);
        at = reference.end();
      }
    }
    return decoded.toString();
  }

  private static boolean fits(Passage passage, Run run) {
    int before = passage.before(run.start());
    for (int i = 0; i < run.references().size(); i++) {
      int c = run.references().get(i).value().codePointAt(0);
      int after =
          i + 1 < run.references().size()
              ? run.references().get(i + 1).value().codePointAt(0)
              : passage.at(run.end());
      boolean between = Passage.isBlank(before) && Passage.isBlank(after);
      boolean blank = !between && (c == '\u00A0' || (c < 0x3000 && INVISIBLE.indexOf(c) >= 0));
      if (!blank && !Fit.suits(c, before, after)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /**
   * An escaped opening bracket and a letter: decoded it would be a tag, or an address in angle
   * brackets.
   */
  private static boolean makesTag(String text, Run run, String decoded) {
    int open = decoded.indexOf('<');
    if (open >= 0) {
      return MarkupTraces.opensTag(
          decoded + (run.end() < text.length() ? text.charAt(run.end()) : ' '),
          decoded.lastIndexOf('<'));
    }
    if (decoded.indexOf('>') < 0) {
      return false;
    }
    for (int i = run.start() - 1; i >= 0 && run.start() - i < NEAR; i--) {
      if (text.startsWith("&lt;", i)) {
        char next = text.charAt(i + 4);
        return Character.isLetter(next) || next == '/';
      }
    }
    return false;
  }

  /** Whether there is a tag in the line, which is then HTML, or what is left of it. */
  private static boolean isTagged(String text, Run run) {
    for (int i = run.start() - 1; i >= 0 && run.start() - i < FAR && !isBreak(text, i); i--) {
      if (MarkupTraces.opensTag(text, i)) {
        return true;
      }
    }
    for (int i = run.end(); i < text.length() && i - run.end() < FAR && !isBreak(text, i); i++) {
      if (MarkupTraces.opensTag(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static boolean isUnended(String text, int at) {
    for (String name : UNENDED) {
      if (text.startsWith(name, at + 1)) {
        return true;
      }
    }
    return APOSTROPHES.stream().anyMatch(name -> text.startsWith(name, at + 1));
  }

  /** A reference that lacks its semicolon. */
  private void unended(Passage passage, int at, List<Finding> findings) {
    String text = passage.text();
    for (String name : UNENDED) {
      int end = at + 1 + name.length();
      if (text.startsWith(name, at + 1) && endsUnended(text, name, end)) {
        suggest(passage, at, end, name, findings);
        return;
      }
    }
    for (String name : APOSTROPHES) {
      int end = at + 1 + name.length();
      if (text.startsWith(name, at + 1) && isContracted(passage, at, end)) {
        suggest(passage, at, end, name, findings);
        return;
      }
    }
  }

  /** The name is over, or what follows cannot belong to it. */
  private static boolean endsUnended(String text, String name, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (name.charAt(0) == '#') {
      return !Character.isDigit(next) && next != ';';
    }
    boolean typographic = name.endsWith("quo") || name.endsWith("dash") || name.equals("hellip");
    boolean goesOn = Character.isLetterOrDigit(next) || next == '=' || next == ';' || next == '_';
    return !goesOn || (typographic && Character.isLetterOrDigit(next));
  }

  private static boolean isContracted(Passage passage, int at, int end) {
    String head = passage.lettersBefore(at);
    String tail = passage.lettersAfter(end);
    return !head.isEmpty()
        && (Contracted.isContraction(head, tail) || (tail.equals("s") && Contracted.isOwner(head)));
  }

  private void suggest(Passage passage, int at, int end, String name, List<Finding> findings) {
    String value = reader.value(name);
    boolean sure = APOSTROPHES.contains(name) && isContracted(passage, at, end);
    if (value == null || (!sure && (passage.markup().mentions() > 0 || passage.isTechnical()))) {
      return;
    }
    String decoded = value.equals("\u00A0") ? " " : value;
    Finding finding =
        Finding.of(
                HtmlEntity.INFO,
                passage.block().span(at, end),
                "`&" + name + "` is an entity without its semicolon, for " + named(decoded))
            .withEvidence("nothing in the article is markup or code, or speaks of it");
    findings.add(sure ? finding.safely(decoded) : finding.suggesting(decoded));
  }

  private static String shown(String entity) {
    return entity.length() > 40 ? entity.substring(0, 40) + "\u2026" : entity;
  }

  private static String named(String decoded) {
    if (decoded.isEmpty()) {
      return "nothing that shows";
    }
    if (decoded.isBlank() || Passage.isBlank(decoded.codePointAt(0))) {
      return decoded.equals(" ") ? "a blank" : "a special blank";
    }
    return "`" + decoded + "`";
  }
}
