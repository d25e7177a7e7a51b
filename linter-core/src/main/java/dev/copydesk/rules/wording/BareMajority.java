package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import java.util.Optional;
import java.util.Set;

/** One {@code majority} that counts people or things and has no article. */
final class BareMajority {
  private static final Set<String> INTRODUCES =
      Set.of(
          "which",
          "that",
          "because",
          "where",
          "while",
          "although",
          "though",
          "but",
          "and",
          "when",
          "in",
          "for",
          "among",
          "said",
          "says",
          "whereas",
          "if",
          "since",
          "from");

  private BareMajority() {}

  static Optional<Finding> find(Block block, int start) {
    Walk walk = new Walk(block);
    int index = block.tokenAt(start);
    Token token = walk.tokens().get(index);
    if (token.start() != start || !walk.lower(index).equals("majority") || block.isQuoted(start)) {
      return Optional.empty();
    }
    int before = walk.before(index);
    boolean opens = token.isCapitalised();
    boolean introduced = INTRODUCES.contains(walk.lower(before)) && !walk.touches(before, index);
    if (opens ? !walk.opensSentence(index) : !introduced) {
      return Optional.empty();
    }
    int of = walk.after(index);
    if (!walk.lower(of).equals("of")) {
      boolean clause = walk.lower(before).equals("which") && isPluralVerb(walk, of);
      return clause ? Optional.of(finding(block, token, token.end(), "most")) : Optional.empty();
    }
    return ofWhat(block, walk, token, of, opens);
  }

  private static Optional<Finding> ofWhat(
      Block block, Walk walk, Token token, int of, boolean opens) {
    int group = walk.after(of);
    String word = walk.lower(group);
    Lexicon lexicon = Lexicon.english();
    boolean part = walk.isDeterminer(group) || lexicon.has(word, "PRP") || lexicon.has(word, "DT");
    boolean plural = lexicon.has(word, "NNS") || nextIsPlural(walk, group);
    if (!part && !plural) {
      return Optional.empty();
    }
    String most = opens ? "Most" : "most";
    Token end = part ? token : walk.tokens().get(of);
    String definite = opens ? "The majority" : "the majority";
    Finding finding = finding(block, token, end.end(), most);
    return Optional.of(finding.suggesting(part ? definite : definite + " of"));
  }

  private static boolean nextIsPlural(Walk walk, int adjective) {
    int noun = walk.after(adjective);
    Lexicon lexicon = Lexicon.english();
    return walk.isWord(adjective)
        && lexicon.has(walk.lower(adjective), "JJ")
        && walk.isWord(noun)
        && lexicon.has(walk.lower(noun), "NNS");
  }

  private static boolean isPluralVerb(Walk walk, int index) {
    String word = walk.lower(index);
    return Lexicon.english().has(word, "VBP") && !Lexicon.english().has(word, "NNS");
  }

  private static Finding finding(Block block, Token token, int end, String most) {
    return Finding.of(
            BarePeriod.INFO,
            block.span(token.start(), end),
            "`" + token.text() + "` needs `the`, or was `" + most + "`")
        .suggesting(most);
  }
}
