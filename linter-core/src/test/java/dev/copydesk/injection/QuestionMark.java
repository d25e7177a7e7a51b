package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/**
 * A question mark in place of the apostrophe of a contraction or a possessive.
 *
 * <p>Converting to an encoding that lacks the typographic apostrophe puts a question mark in its
 * place: {@code It?s}. Quotation marks and dashes are lost in the same way, but there a question
 * mark could be one, and the rule must ask; so only the apostrophe within a word is struck. Behind
 * a plural it looks like the end of a question and is not struck either. Which of the two kinds of
 * apostrophe is right only the rest of the text tells, so some of it must be left.
 */
public final class QuestionMark implements Damage {
  @Override
  public String name() {
    return "question mark for apostrophe";
  }

  @Override
  public String rule() {
    return "encoding/question-for-character";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    return Places.any(text, random, i -> Places.isApostropheOfKnownKind(text, i))
        .map(i -> Places.replaced(text, i, "?"));
  }
}
