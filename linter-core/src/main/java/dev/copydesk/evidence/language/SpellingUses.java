package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an article has words that are written in two ways, as its own: not in quotations, nor in
 * names and titles, which are written as their owners write them.
 *
 * @param all in order
 */
public record SpellingUses(List<Use> all) {
  /** What is often a name or the beginning of one where it has a capital. */
  private static final Set<String> NAMES =
      Set.of("labor", "labour", "harbor", "harbour", "center", "centre", "defense", "defence");

  /** Marks that make a word beside them part of an address, a file's name or code. */
  private static final String JOINING = "@/\\_#$=<>&`~" + Block.OBJECT;

  public SpellingUses {
    all = List.copyOf(all);
  }

  /**
   * One word.
   *
   * @param block where it stands
   * @param token how it stands there
   */
  public record Use(Block block, Token token, Spelling spelling) {
    /** The other form, with a capital if this one has one. */
    public String other() {
      String other = spelling.other();
      return token.isCapitalised()
          ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
          : other;
    }
  }

  public static SpellingUses of(Article article) {
    List<Use> uses = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() && !block.isQuotation()) {
        find(block, uses);
      }
    }
    return new SpellingUses(uses);
  }

  /** Whether a word in small letters is one that Americans and British spell differently. */
  public static boolean isOfDialects(String word) {
    return Spellings.known()
        .of(word)
        .filter(spelling -> spelling.kind() != Spelling.Kind.WEAK)
        .isPresent();
  }

  private static void find(Block block, List<Use> uses) {
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.text().length() < 4) {
        continue;
      }
      Optional<Spelling> spelling = Spellings.known().of(token.lower());
      if (spelling.isPresent()
          && isOwnWord(block, tokens, i)
          && !block.isQuoted(token.start())
          && !isJoined(block.text(), token)) {
        uses.add(new Use(block, token, spelling.get()));
      }
    }
  }

  /** In small letters, or with the capital of a sentence that goes on in small letters. */
  private static boolean isOwnWord(Block block, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isCapitalised()) {
      return token.text().equals(token.lower());
    }
    return !token.isAllCaps()
        && !NAMES.contains(token.lower())
        && block.sentenceAt(token.start()).start() == token.start()
        && at + 2 < tokens.size()
        && tokens.get(at + 1).isBlank()
        && tokens.get(at + 2).isWord()
        && !tokens.get(at + 2).isCapitalised();
  }

  private static boolean isJoined(String text, Token token) {
    int start = token.start();
    int end = token.end();
    boolean before = start > 0 && JOINING.indexOf(text.charAt(start - 1)) >= 0;
    boolean after = end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0;
    boolean dotted =
        (start > 1 && text.charAt(start - 1) == '.' && text.charAt(start - 2) != ' ')
            || (end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isLetterOrDigit(text.charAt(end + 1)));
    return before || after || dotted;
  }
}
