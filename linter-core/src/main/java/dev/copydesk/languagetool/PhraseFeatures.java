package dev.copydesk.languagetool;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * The features that OpenNLP's {@code DefaultChunkerContextGenerator} makes, in its order: words and
 * their tags around a place; the outcomes before; and each of the former behind the last outcome.
 * These are looked up without being made.
 */
final class PhraseFeatures implements Features {
  /** Of the features without outcomes, those that begin with a word. */
  private static final int OF_WORDS = 7;

  private final MaxentTable model;
  private final String[] words;
  private final String[] tags;
  private int place = -1;

  /** Those of the place without outcomes, and what the model says of them. */
  private String[] fixed = {};

  private @Nullable Context[] ofFixed = {};

  /** By the last outcome: what the model says of it, and of each of the former behind it. */
  private final Map<String, @Nullable Context[]> ofLast = new HashMap<>();

  PhraseFeatures(MaxentTable model, TokenTag[] tokens) {
    this.model = model;
    words = TokenTag.extractTokens(tokens);
    tags = TokenTag.extractTags(tokens);
  }

  @Override
  public @Nullable Context[] at(int at, String[] ending) {
    if (at != place) {
      begin(at);
    }
    // OpenNLP writes no = here.
    String beforeLast = at < 2 ? "p_2=bos" : "p_2" + ending[at - 2];
    String last = at < 1 ? "p_1=bos" : "p_1=" + ending[at - 1];
    @Nullable Context[] behind = ofLast.computeIfAbsent(last, this::behind);
    @Nullable Context[] all = new @Nullable Context[fixed.length + 2 + behind.length];
    System.arraycopy(ofFixed, 0, all, 0, fixed.length);
    all[fixed.length] = model.get(beforeLast);
    all[fixed.length + 1] = behind[0];
    all[fixed.length + 2] = model.get(beforeLast, last);
    System.arraycopy(behind, 1, all, fixed.length + 3, fixed.length);
    return all;
  }

  private void begin(int at) {
    place = at;
    ofLast.clear();
    String w2before = at < 2 ? "w_2=bos" : "w_2=" + words[at - 2];
    String t2before = at < 2 ? "t_2=bos" : "t_2=" + tags[at - 2];
    String w1before = at < 1 ? "w_1=bos" : "w_1=" + words[at - 1];
    String t1before = at < 1 ? "t_1=bos" : "t_1=" + tags[at - 1];
    String w = "w0=" + words[at];
    String t = "t0=" + tags[at];
    String w1 = at + 1 >= words.length ? "w1=eos" : "w1=" + words[at + 1];
    String t1 = at + 1 >= words.length ? "t1=eos" : "t1=" + tags[at + 1];
    String w2 = at + 2 >= words.length ? "w2=eos" : "w2=" + words[at + 2];
    String t2 = at + 2 >= words.length ? "t2=eos" : "t2=" + tags[at + 2];
    fixed =
        new String[] {
          w2before,
          w1before,
          w,
          w1,
          w2,
          w1before + w,
          w + w1,
          t2before,
          t1before,
          t,
          t1,
          t2,
          t2before + t1before,
          t1before + t,
          t + t1,
          t1 + t2,
          t2before + t1before + t,
          t1before + t + t1,
          t + t1 + t2
        };
    ofFixed = new @Nullable Context[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      ofFixed[i] = model.get(fixed[i]);
    }
  }

  private @Nullable Context[] behind(String last) {
    @Nullable Context[] behind = new @Nullable Context[1 + fixed.length];
    behind[0] = model.get(last);
    for (int i = 0; i < fixed.length; i++) {
      behind[1 + i] = model.get(last, fixed[(OF_WORDS + i) % fixed.length]);
    }
    return behind;
  }
}
