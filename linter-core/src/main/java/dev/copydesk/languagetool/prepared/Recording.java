package dev.copydesk.languagetool.prepared;

import java.util.function.IntPredicate;

/** What a parser told of a file of rules, by groups of rules. */
final class Recording {
  private final Strings strings;
  private final byte[] bytes;
  private final int prelude;
  private final int[] categories;

  /** Where each group begins. */
  private final int[] groups;

  /** The number of each group's first rule in the file; at the end, how many rules there are. */
  private final int[] firstRules;

  /** Reads what {@link RuleRecorder} wrote. */
  Recording(Strings strings, ByteReader in) {
    this.strings = strings;
    bytes = in.bytes();
    prelude = in.block();
    categories = in.blocks();
    groups = new int[in.number()];
    firstRules = new int[groups.length + 1];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = in.position();
      in.number();
      in.block();
      int rules = 0;
      for (int items = in.number(); items > 0; items--) {
        rules += in.number();
        in.block();
      }
      firstRules[i + 1] = firstRules[i] + rules;
    }
  }

  int rules() {
    return firstRules[groups.length];
  }

  int groups() {
    return groups.length;
  }

  /** The number of a group's first rule; of the one behind the last, how many rules there are. */
  int firstRule(int group) {
    return firstRules[group];
  }

  /** Tells what stands before all rules. */
  void tellPrelude(Teller teller) {
    teller.tell(strings, new ByteReader(bytes, prelude));
  }

  /**
   * Tells of some rules of a group, with what stands around them.
   *
   * @param wanted says of a rule's number whether it is to be told
   */
  void tell(int group, IntPredicate wanted, Teller teller) {
    ByteReader in = new ByteReader(bytes, groups[group]);
    teller.tell(strings, new ByteReader(bytes, categories[in.number()]));
    int start = in.block();
    boolean alone = bytes[start] == 0;
    teller.tell(strings, new ByteReader(bytes, start));
    int rule = firstRules[group];
    for (int items = in.number(); items > 0; items--) {
      boolean isRule = in.number() == 1;
      ByteReader item = new ByteReader(bytes, in.block());
      if (!isRule) {
        teller.tell(strings, item);
      } else {
        if (wanted.test(rule)) {
          teller.tell(strings, item);
          teller.told(rule);
        } else {
          teller.leaveOutRule();
        }
        rule++;
      }
    }
    if (!alone) {
      teller.end();
    }
    teller.end();
  }
}
