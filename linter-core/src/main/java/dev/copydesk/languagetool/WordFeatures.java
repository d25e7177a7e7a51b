package dev.copydesk.languagetool;

import opennlp.tools.util.SequenceValidator;

/**
 * The features that OpenNLP's {@code DefaultPOSContextGenerator} makes, in its order: those of the
 * word itself, then of the words and tags around it.
 */
final class WordFeatures implements Features {
  private static final String BEGIN = "*SB*";
  private static final String END = "*SE*";

  private final KnownWords known;
  private final String[] sequence;
  private final SequenceValidator<String> validator;

  /** With one more before the sentence and behind it. */
  private final KnownWords.Word[] words;

  WordFeatures(KnownWords known, String[] sequence, SequenceValidator<String> validator) {
    this.known = known;
    this.sequence = sequence;
    this.validator = validator;
    words = new KnownWords.Word[sequence.length + 2];
    words[0] = known.word(BEGIN);
    for (int i = 0; i < sequence.length; i++) {
      words[i + 1] = known.word(sequence[i]);
    }
    words[sequence.length + 1] = known.word(END);
  }

  @Override
  public double[] sums(int place, int last, int before) {
    double[] sums = words[place + 1].sums();
    known.add(words[place].before(), sums);
    if (place > 0) {
      known.add(known.tag(last), sums);
      known.add(words[place - 1].secondBefore(), sums);
    }
    if (place > 1) {
      known.add(known.tags(last, before), sums);
    }
    known.add(words[place + 2].next(), sums);
    if (place + 1 < sequence.length) {
      known.add(words[place + 3].secondNext(), sums);
    }
    return sums;
  }

  @Override
  public boolean mayFollow(int place, int last, int before, int outcome) {
    // It is the dictionary that decides, whatever came before.
    return known.may(sequence[place], words[place + 1], outcome, validator);
  }
}
