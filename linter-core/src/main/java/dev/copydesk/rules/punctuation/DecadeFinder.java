package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds decades parted from their {@code s} ({@code 1990 s}), and {@code rock n roll}. */
final class DecadeFinder {
  private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)\\d0");
  private static final Pattern SHORT_DECADE = Pattern.compile("[1-9]0");

  /** Words before a decade; before a number of seconds stand others. */
  private static final Set<String> BEFORE =
      Set.of("the", "early", "late", "mid", "middle", "pre", "post", "since", "and", "1st");

  /** Nouns that a number of seconds stands before. */
  private static final Set<String> MEASURED =
      Set.of(
          "interval",
          "timeout",
          "exposure",
          "exposures",
          "delay",
          "period",
          "limit",
          "mark",
          "run",
          "window",
          "duration",
          "time",
          "wait",
          "integration",
          "observation",
          "test",
          "trial");

  /** Looks at a word of one letter. */
  void find(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    char letter = tokens.get(at).text().charAt(0);
    if ((letter != 's' && letter != 'n') || at < 4 || !tokens.get(at - 1).text().equals(" ")) {
      return;
    }
    if (letter == 'n') {
      clipped(block, at, context, findings);
    } else if (tokens.get(at - 2).kind() == Token.Kind.NUMBER) {
      decade(block, at, context, findings);
    }
  }

  private static void decade(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    Token number = tokens.get(at - 2);
    Token before = tokens.get(at - 4);
    boolean introduced =
        (tokens.get(at - 3).isBlank() || tokens.get(at - 3).is('-'))
            && BEFORE.contains(before.lower());
    boolean measured =
        at + 2 < tokens.size()
            && tokens.get(at + 1).isBlank()
            && MEASURED.contains(tokens.get(at + 2).text());
    boolean ends = at + 1 == tokens.size() || !"(/=^*".contains(tokens.get(at + 1).text());
    if (!introduced || measured || !ends) {
      return;
    }
    Apostrophes evidence = LostApostrophe.apostrophes(context);
    if (evidence.seconds() > 0 && !isShort(number)) {
      return;
    }
    String mark = evidence.dottedDecades() > 0 ? evidence.mark() : "";
    String whole = number.text() + mark + "s";
    Finding finding =
        Finding.of(
                LostApostrophe.INFO,
                block.span(number.start(), tokens.get(at).end()),
                "the decade `" + whole + "` is torn apart")
            .withEvidence(
                evidence.seconds() == 0
                    ? "no number of seconds in this text"
                    : "could be seconds: " + evidence.seconds() + " such numbers");
    if (DECADE.matcher(number.text()).matches()) {
      findings.add(finding.safely(whole));
    } else if (isShort(number) && before.text().equals("the") && evidence.seconds() <= 1) {
      findings.add(finding.suggesting(whole));
    }
  }

  private static boolean isShort(Token number) {
    return SHORT_DECADE.matcher(number.text()).matches();
  }

  private static void clipped(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    boolean rockNRoll =
        tokens.get(at - 2).text().equalsIgnoreCase("rock")
            && at + 2 < tokens.size()
            && tokens.get(at + 1).text().equals(" ")
            && tokens.get(at + 2).text().equalsIgnoreCase("roll");
    if (rockNRoll) {
      Token n = tokens.get(at);
      String mark = LostApostrophe.apostrophes(context).mark();
      findings.add(
          Finding.of(
                  LostApostrophe.INFO,
                  block.span(n.start(), n.end()),
                  "the apostrophes of the clipped `and` are lost")
              .suggesting(mark + "n" + mark));
    }
  }
}
