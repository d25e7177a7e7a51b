package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.LineShape;

/**
 * One place where an article uses a country's long name.
 *
 * @param name whose name it is
 * @param longName which of its long names
 * @param block where it stands
 * @param start its first UTF-16 code unit in the block's text
 * @param end one past its last, a possessive ending left out
 * @param use how it is used there
 */
public record Mention(Name name, Name.LongName longName, Block block, int start, int end, Use use) {
  /** How a long name stands in its sentence. */
  public enum Use {
    /** With {@code the}, as it should be. */
    DETERMINED,
    /** Where only a name can stand that needs no article: something replaced a short name. */
    BARE,
    /** Behind {@code the X and}, which may lend its article. */
    SHARED,
    /** Among three or more names. */
    LISTED,
    /** Before a noun that it modifies, or joined to a word with a hyphen. */
    MODIFIER,
    /** Before a noun that long names, but not short ones, modify: {@code government}. */
    INSTITUTION,
    /** In what may be a title or the name of an office: {@code Bank of}. */
    TITLE,
    /** Behind a town and a comma. */
    PLACE,
    /** In a heading or a list item, which may leave articles out. */
    TERSE,
    /** As a team may be called. */
    TEAM,
    /** As {@link #BARE}, but among somebody's very words. */
    QUOTED,
    /** It tells nothing: quoted, mentioned as a name, part of a longer name, in a table. */
    OTHER
  }

  /** Whether a preposition stands before it, the first word of no sentence. */
  public boolean isObject() {
    Walk walk = new Walk(block);
    int previous = walk.before(block.tokenAt(start));
    return previous > 0 && WordClass.PREPOSITION.has(walk.lower(previous));
  }

  /** Whether it opens a sentence of running text and a verb follows, of which it is the subject. */
  public boolean isSubject() {
    Walk walk = new Walk(block);
    int first = block.tokenAt(start);
    int last = block.tokenAt(end - 1);
    return block.isRunningText()
        && LineShape.endsSentence(block.text())
        && walk.opensSentence(first)
        && Follower.of(walk, first, last) == Follower.VERB;
  }

  /**
   * Whether it is the subject of what somebody said: {@code she said X would pay}, {@code he warned
   * that X had}.
   */
  public boolean isReported() {
    Walk walk = new Walk(block);
    int first = block.tokenAt(start);
    int last = block.tokenAt(end - 1);
    int previous = walk.before(first);
    String word = walk.lower(previous);
    boolean speaks = word.equals("that") || Before.isReporting(word);
    int next = walk.after(last);
    int verb = walk.isMark(next, "\"\u201C") ? walk.after(next) : next;
    String spoken = walk.lower(verb);
    boolean finite = WordClass.AUXILIARY.has(spoken) || spoken.endsWith("n't");
    return block.isRunningText()
        && speaks
        && (finite || (verb == next && Follower.of(walk, first, last) == Follower.VERB));
  }

  /** The characters it stands in. */
  public String text() {
    return block.text().substring(start, end);
  }
}
