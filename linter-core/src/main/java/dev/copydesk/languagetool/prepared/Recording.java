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

  /**
   * The group that a rule is of.
   *
   * @param from the group to look from, which comes no later
   */
  int groupOf(int rule, int from) {
    int group = from;
    while (firstRules[group + 1] <= rule) {
      group++;
    }
    return group;
  }

  /** Whether a group is a rule that stands alone. */
  boolean isAlone(int group) {
    ByteReader in = new ByteReader(bytes, groups[group]);
    in.number();
    return bytes[in.position()] == 0;
  }

  /** Whether the rules of a group have something in common beside its name. */
  boolean isShared(int group) {
    ByteReader in = new ByteReader(bytes, groups[group]);
    in.number();
    in.block();
    for (int left = in.number(); left > 0; left--) {
      if (in.number() == 0) {
        return true;
      }
      in.block();
    }
    return false;
  }

  /** Tells what stands before all rules. */
  void tellPrelude(Teller teller) {
    teller.tell(strings, new ByteReader(bytes, prelude));
  }

  /**
   * Tells of some rules of a group, with what stands around them; of all of them where they share
   * something that does not stand before the first, for LanguageTool listens to that only between
   * rules.
   *
   * @param wanted says of a rule's number whether it is to be told
   */
  void tell(int group, IntPredicate wanted, Teller teller) {
    ByteReader in = new ByteReader(bytes, groups[group]);
    teller.tell(strings, new ByteReader(bytes, categories[in.number()]));
    int start = in.block();
    boolean alone = bytes[start] == 0;
    teller.tell(strings, new ByteReader(bytes, start));
    boolean whole = sharesBehindFirst(in.position());
    int rule = firstRules[group];
    int leftOut = 0;
    for (int items = in.number(); items > 0; items--) {
      boolean isRule = in.number() == 1;
      ByteReader item = new ByteReader(bytes, in.block());
      if (!isRule) {
        teller.tell(strings, item);
      } else if (whole || wanted.test(rule)) {
        // Only before another rule: what comes next would be taken for a part of it.
        teller.leaveOutRules(leftOut);
        leftOut = 0;
        teller.tell(strings, item);
        teller.told(rule++);
      } else {
        leftOut++;
        rule++;
      }
    }
    if (!alone) {
      teller.end();
    }
    teller.end();
  }

  private boolean sharesBehindFirst(int items) {
    ByteReader in = new ByteReader(bytes, items);
    boolean first = false;
    for (int left = in.number(); left > 0; left--) {
      boolean isRule = in.number() == 1;
      if (first && !isRule) {
        return true;
      }
      first |= isRule;
      in.block();
    }
    return false;
  }
}
