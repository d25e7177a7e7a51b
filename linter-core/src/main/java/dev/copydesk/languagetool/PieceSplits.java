package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.StringUtil;

/**
 * Where OpenNLP's tokenizer splits a piece of text without blanks. It looks at what its {@code
 * DefaultTokenContextGenerator} without abbreviations makes, in its order, so that what it amounts
 * to is the same to the last bit; but that is looked up without being made, and kept for letters
 * and pairs of letters. Safe for use by many threads.
 */
final class PieceSplits {
  /** The letters of which features are kept. */
  private static final int KEPT = 0x80;

  /** Around a place: the letters before, and those behind. */
  private static final String[] LETTERS = {"p1", "p2", "f1", "f2"};

  private static final int LAST = 0;
  private static final int BEFORE_LAST = 1;
  private static final int NEXT = 2;
  private static final int AFTER_NEXT = 3;
  private static final String[] PAIRS = {"p21=", "p1f1=", "f12="};

  private final MaxentTable model;
  private final int split;
  private final int nothingBefore;
  private final int nothingBehind;
  private final int code;
  private final KeptFeatures ofLetters = new KeptFeatures(LETTERS.length * KEPT);
  private final KeptFeatures ofPairs = new KeptFeatures(KEPT * KEPT);

  private PieceSplits(MaxentTable model) {
    this.model = model;
    split = Arrays.asList(model.outcomes()).indexOf(TokenizerME.SPLIT);
    nothingBefore = model.find("p2=bok");
    nothingBehind = model.find("f2=bok");
    code = model.find("cc");
  }

  /** Empty if the model is of another kind. */
  static Optional<PieceSplits> of(TokenizerModel tokenizer) {
    TokenizerFactory factory = tokenizer.getFactory();
    if (factory.getClass() != TokenizerFactory.class
        || factory.getContextGenerator().getClass() != DefaultTokenContextGenerator.class
        || factory.getAbbreviationDictionary() != null) {
      return Optional.empty();
    }
    try {
      Object features = Internals.get(AbstractModel.class, "pmap", tokenizer.getMaxentModel());
      return features instanceof MaxentTable table && table.outcomes().length == 2
          ? Optional.of(new PieceSplits(table))
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What a piece is split into; it has a letter or more. */
  String[] parts(String piece) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < piece.length(); at++) {
      if (isSplit(piece, at)) {
        parts.add(piece.substring(start, at));
        start = at;
      }
    }
    parts.add(piece.substring(start));
    return parts.toArray(new String[0]);
  }

  private boolean isSplit(String piece, int at) {
    double[] sums = model.prior();
    int length = piece.length();
    addText("p=", 0, at, piece, sums);
    addText("s=", at, length, piece, sums);
    char last = piece.charAt(at - 1);
    char next = piece.charAt(at);
    add(ofLetter(LAST, last), sums);
    if (at > 1) {
      char before = piece.charAt(at - 2);
      add(ofLetter(BEFORE_LAST, before), sums);
      model.add(ofPair(before, last)[0], sums);
    } else {
      model.add(nothingBefore, sums);
    }
    model.add(ofPair(last, next)[1], sums);
    add(ofLetter(NEXT, next), sums);
    if (at + 1 < length) {
      char after = piece.charAt(at + 1);
      add(ofLetter(AFTER_NEXT, after), sums);
      model.add(ofPair(next, after)[2], sums);
    } else {
      model.add(nothingBehind, sums);
    }
    if (piece.charAt(0) == '&' && piece.charAt(length - 1) == ';') {
      model.add(code, sums);
    }
    MaxentTable.toProbabilities(sums);
    // Of outcomes that are as likely OpenNLP takes the first.
    return split == 0 ? sums[0] >= sums[1] : sums[1] > sums[0];
  }

  private void addText(String name, int begin, int end, String piece, double[] sums) {
    if (name.length() + end - begin <= model.longest()) {
      model.add(model.find(name, piece.substring(begin, end)), sums);
    }
  }

  private void add(int[] features, double[] sums) {
    for (int feature : features) {
      model.add(feature, sums);
    }
  }

  private int[] ofLetter(int place, char c) {
    if (c >= KEPT) {
      return findLetter(place, c);
    }
    int slot = place * KEPT + c;
    int[] known = ofLetters.get(slot);
    return known == null ? ofLetters.keep(slot, findLetter(place, c)) : known;
  }

  private int[] findLetter(int place, char c) {
    String name = LETTERS[place];
    int itself = model.find(name, "=", String.valueOf(c));
    if (Character.isLetter(c)) {
      int caps = Character.isUpperCase(c) ? model.find(name, "_caps") : -1;
      return new int[] {itself, model.find(name, "_alpha"), caps};
    }
    String kind = kind(c);
    return new int[] {itself, kind.isEmpty() ? -1 : model.find(name, kind)};
  }

  /** Of what kind something is that is no letter; empty for the rest. */
  private static String kind(char c) {
    if (Character.isDigit(c)) {
      return "_num";
    }
    if (StringUtil.isWhitespace(c)) {
      return "_ws";
    }
    return switch (c) {
      case '.', '?', '!' -> "_eos";
      case '`', '"', '\'' -> "_quote";
      case '[', '{', '(' -> "_lp";
      case ']', '}', ')' -> "_rp";
      default -> "";
    };
  }

  /** The features of two letters before a place, around it, and behind it. */
  private int[] ofPair(char first, char second) {
    if (first >= KEPT || second >= KEPT) {
      return findPair(first, second);
    }
    int slot = first * KEPT + second;
    int[] known = ofPairs.get(slot);
    return known == null ? ofPairs.keep(slot, findPair(first, second)) : known;
  }

  private int[] findPair(char first, char second) {
    String pair = String.valueOf(new char[] {first, second});
    int[] found = new int[PAIRS.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = model.find(PAIRS[i], pair);
    }
    return found;
  }
}
