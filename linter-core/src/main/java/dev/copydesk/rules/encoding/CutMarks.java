package dev.copydesk.rules.encoding;

import dev.copydesk.rule.Finding;
import java.util.List;

/**
 * Judges control characters whose numbers are the low bytes of typographic marks: a program that
 * writes one byte for each character turns U+2019 into U+0019.
 */
final class CutMarks {
  void judge(Passage passage, int at, List<Finding> findings) {
    char c = passage.text().charAt(at);
    int before = passage.before(at);
    int after = passage.at(at + 1);
    if (!passage.isEnglish()) {
      return;
    }
    String mark = Character.toString(0x2000 + c);
    String head = passage.lettersBefore(at);
    String tail = passage.lettersAfter(at + 1);
    boolean inWord = !head.isEmpty() && !tail.isEmpty();
    boolean possessive = tail.equals("s") && Contracted.isOwner(head);
    boolean apostrophe =
        c == 0x19 && inWord && (Contracted.isContraction(head, tail) || possessive);
    if (inWord && !apostrophe && Passage.words().knows(head + tail)) {
      findings.add(
          Finding.of(
                  InvisibleCharacter.INFO,
                  passage.block().span(at, at + 1),
                  "a control character stands in `" + head + tail + "`")
              .withEvidence("without it the word is in the dictionary")
              .safely(""));
      return;
    }
    if (!Fit.suits(mark.codePointAt(0), before, after) || !passage.canWrite(mark)) {
      return;
    }
    boolean quote = (c == 0x1C || c == 0x1D) && passage.hasPairedCutQuotes();
    Finding finding =
        Finding.of(
                InvisibleCharacter.INFO,
                passage.block().span(at, at + 1),
                "a control character stands for `" + mark + "`, of which it is the low byte")
            .withEvidence("the mark suits this place");
    findings.add(apostrophe || quote ? finding.safely(mark) : finding.suggesting(mark));
  }
}
