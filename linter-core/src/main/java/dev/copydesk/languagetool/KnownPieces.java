package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.StringUtil;
import org.jspecify.annotations.Nullable;

/**
 * How OpenNLP parts what stands between blanks, kept for what has come up: it parts each piece by
 * itself, whatever stands around it. Safe for use by many threads.
 */
final class KnownPieces {
  private static final int MOST_PIECES = 1 << 13;

  /** In letters; longer ones, such as addresses, hardly come again. */
  private static final int LONGEST = 32;

  /** What OpenNLP leaves whole without asking the model. */
  private static final String WHOLE = "^[A-Za-z0-9]+$";

  private static final char NO_BREAK = '\uFEFF';

  private final TokenizerModel model;
  private final boolean leavesWhole;
  private final @Nullable PieceSplits splits;
  private final FirstWords<String[]> pieces = new FirstWords<>(MOST_PIECES, LONGEST);

  KnownPieces(TokenizerModel model) {
    this.model = model;
    TokenizerFactory factory = model.getFactory();
    leavesWhole =
        factory.isUseAlphaNumericOptmization()
            && factory.getAlphaNumericPattern().pattern().equals(WHOLE);
    splits = leavesWhole ? PieceSplits.of(model).orElse(null) : null;
  }

  /** The tokens of a sentence, in the way of LanguageTool's {@code EnglishChunker}. */
  String[] tokens(String sentence) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    int length = sentence.length();
    for (int at = 0; at <= length; at++) {
      if (at == length || isBlank(sentence.charAt(at))) {
        if (at > start) {
          add(sentence.substring(start, at), tokens);
        }
        start = at + 1;
      }
    }
    return tokens.toArray(new String[0]);
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c >= 0x7F) && StringUtil.isWhitespace(c);
  }

  private void add(String piece, List<String> tokens) {
    if (leavesWhole && isWhole(piece)) {
      tokens.add(piece);
      return;
    }
    String[] parts = pieces.get(piece);
    if (parts == null) {
      parts = part(piece);
      pieces.keep(piece, parts);
    }
    for (String part : parts) {
      tokens.add(part);
    }
  }

  private static boolean isWhole(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  private String[] part(String piece) {
    String[] parts = splits == null ? new TokenizerME(model).tokenize(piece) : splits.parts(piece);
    return piece.indexOf(NO_BREAK) < 0 ? parts : clean(parts);
  }

  /** As LanguageTool does: a token is there once for each part of it between such characters. */
  private static String[] clean(String[] tokens) {
    return Arrays.stream(tokens)
        .flatMap(
            token ->
                Arrays.stream(token.split(String.valueOf(NO_BREAK), 0))
                    .map(part -> part.isEmpty() ? "" : token))
        .toArray(String[]::new);
  }
}
