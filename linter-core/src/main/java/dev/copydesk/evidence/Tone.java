package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether an article is of a kind that names countries its own way. It is read when that is first
 * asked: most names of countries stand where any article has them.
 */
public final class Tone {
  private static final int ENOUGH = 3;

  private final Article article;
  private final Set<String> formal = new HashSet<>();
  private final Set<String> sport = new HashSet<>();
  private boolean isRead;

  private Tone(Article article) {
    this.article = article;
  }

  /** The answer for an article. */
  public static Tone of(Article article) {
    return new Tone(article);
  }

  private synchronized void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    for (Block block : article.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 0, count = tokens.size(); i < count; i++) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          if (token.is('§')) {
            formal.add("§");
          }
          continue;
        }
        if (WordClass.SPORT.has(token.lower())) {
          sport.add(token.lower());
        }
        List<String[]> phrases = Holder.PHRASES.get(token.text());
        if (phrases != null) {
          for (String[] phrase : phrases) {
            if (matches(tokens, i, phrase)) {
              formal.add(String.join(" ", phrase).toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    }
  }

  /** How many different phrases of legal, diplomatic or scholarly writing it holds. */
  public int formal() {
    read();
    return formal.size();
  }

  /** How many different words of team sport it holds. */
  public int sport() {
    read();
    return sport.size();
  }

  /** Official names are in place, with or without their article. */
  public boolean isFormal() {
    return formal() >= ENOUGH;
  }

  /** A country's name may stand for its team. */
  public boolean isSport() {
    return sport() >= ENOUGH;
  }

  private static boolean matches(List<Token> tokens, int from, String[] phrase) {
    int i = from;
    for (String part : phrase) {
      while (i < tokens.size() && tokens.get(i).isBlank()) {
        i++;
      }
      if (i >= tokens.size()) {
        return false;
      }
      Token token = tokens.get(i);
      boolean same =
          part.equals("#") ? token.kind() == Token.Kind.NUMBER : token.text().equals(part);
      if (!same) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static final class Holder {
    /** A plain map: every word is looked up, and it is the quickest to say no. */
    static final Map<String, List<String[]>> PHRASES = load();

    private static Map<String, List<String[]>> load() {
      Map<String, List<String[]>> phrases = new HashMap<>();
      for (String line : Names.lines("formal.txt")) {
        String[] parts = line.replace(")", " )").replace("-", " - ").trim().split(" +", -1);
        phrases.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts);
      }
      return phrases;
    }
  }
}
