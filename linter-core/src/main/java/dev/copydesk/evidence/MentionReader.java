package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.regex.Pattern;

/** Tells how the long names of one block are used. */
final class MentionReader {
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\w /()-]{1,40}+: .*+", Pattern.DOTALL);
  private static final Pattern DATED = Pattern.compile("\\s*+[\\d.\u2022*-].*+", Pattern.DOTALL);
  private static final int LONG_LIST = 6;

  private final Block block;
  private final Walk walk;
  private final Speech speech;
  private final Tone tone;

  MentionReader(Block block, Tone tone) {
    this.block = block;
    this.walk = new Walk(block);
    this.speech = Speech.of(block.text());
    this.tone = tone;
  }

  Mention read(LongNameForms.Match match) {
    int start = walk.tokens().get(match.first()).start();
    return new Mention(
        match.name(), match.longName(), block, start, match.end(), use(match, start));
  }

  private Mention.Use use(LongNameForms.Match match, int start) {
    if (isKept(match, start) || isSetApart()) {
      return Mention.Use.OTHER;
    }
    if (speech.isQuoted(start)) {
      return spoken(match) == Mention.Use.BARE ? Mention.Use.QUOTED : Mention.Use.OTHER;
    }
    return spoken(match);
  }

  private Mention.Use spoken(LongNameForms.Match match) {
    Follower follower = follower(match);
    Governor governor = Governor.of(walk, match.first(), match.last());
    boolean mentioned = isMentioned(match) && governor != Governor.DETERMINED;
    if (mentioned || governor == Governor.OTHER) {
      return Mention.Use.OTHER;
    }
    if (governor == Governor.HYPHEN || follower == Follower.HYPHENATED) {
      return Mention.Use.MODIFIER;
    }
    if (governor == Governor.PART) {
      return Mention.Use.PLACE;
    }
    boolean institution = follower == Follower.NOUN && isBeforeInstitution(match.last());
    if (governor == Governor.DETERMINED) {
      boolean subject = Follower.mayBeVerb(walk.lower(walk.after(match.last())));
      return determined(subject ? Follower.VERB : follower, institution);
    }
    if (follower == Follower.CAPITALISED) {
      boolean person = walk.isNameOnly(walk.after(match.last()));
      return person && (governor == Governor.TITLE || governor == Governor.NOTHING)
          ? Mention.Use.PLACE
          : Mention.Use.OTHER;
    }
    if (governor == Governor.POSSESSED) {
      return Mention.Use.OTHER;
    }
    if (institution) {
      return Mention.Use.INSTITUTION;
    }
    if (isTeam(match)) {
      return Mention.Use.TEAM;
    }
    Conjuncts conjuncts = Conjuncts.around(walk, match.first(), match.last());
    if (conjuncts.count() > 2) {
      boolean formal = conjuncts.isFormal() || conjuncts.count() >= LONG_LIST;
      return formal ? Mention.Use.OTHER : Mention.Use.LISTED;
    }
    return switch (governor) {
      case SHARED -> Mention.Use.SHARED;
      case PLACE -> Mention.Use.PLACE;
      case TITLE -> Mention.Use.TITLE;
      default -> bare(follower, governor);
    };
  }

  /** The article is that of a noun behind the name, or the name's own. */
  private static Mention.Use determined(Follower follower, boolean institution) {
    if (follower == Follower.CAPITALISED) {
      return Mention.Use.OTHER;
    }
    return follower == Follower.NOUN && !institution ? Mention.Use.PLACE : Mention.Use.DETERMINED;
  }

  /** A possessive is followed by what it possesses, which the name does not modify. */
  private Follower follower(LongNameForms.Match match) {
    boolean possessive = match.end() < walk.tokens().get(match.last()).end();
    return possessive ? Follower.OTHER : Follower.of(walk, match.first(), match.last());
  }

  private Mention.Use bare(Follower follower, Governor governor) {
    if (isTerse(block)) {
      return Mention.Use.TERSE;
    }
    boolean modifier =
        follower == Follower.NOUN
            || (follower == Follower.NOUN_OR_VERB && governor != Governor.CLAUSE);
    return modifier ? Mention.Use.MODIFIER : Mention.Use.BARE;
  }

  private boolean isSetApart() {
    return block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.VERBATIM;
  }

  /** Headings, items and entries of a factbook leave articles out. */
  private static boolean isTerse(Block block) {
    String text = block.text().stripTrailing();
    return block.kind() == Block.Kind.HEADING
        || (block.kind() == Block.Kind.LIST_ITEM && !text.endsWith("."))
        || LABEL.matcher(text).matches()
        || DATED.matcher(text).matches();
  }

  private boolean isKept(LongNameForms.Match match, int start) {
    return match.name().keep().stream().anyMatch(phrase -> block.text().startsWith(phrase, start));
  }

  /** What follows shows that the name is explained, labels a value or stands in a table. */
  private boolean isMentioned(LongNameForms.Match match) {
    int next = walk.after(match.last());
    if (next == Walk.NONE) {
      return walk.before(match.first()) == Walk.NONE;
    }
    if (walk.isMark(next, ":/|=@#_")) {
      return true;
    }
    if (walk.isNumber(next)) {
      return true;
    }
    if (walk.isMark(next, "(")) {
      int inner = walk.after(next);
      return inner != Walk.NONE
          && (walk.tokens().get(inner).isAllCaps()
              || block.text().startsWith(match.longName().shortName(), offset(inner)));
    }
    // Name, postal code or telephone number.
    String word = walk.lower(next);
    if (word.equals("v") || word.equals("vs")) {
      return true;
    }
    return walk.isMark(next, ",")
        && walk.isNumber(walk.after(next))
        && walk.isMark(walk.before(match.first()), ",");
  }

  private int offset(int index) {
    return walk.tokens().get(index).start();
  }

  private boolean isBeforeInstitution(int last) {
    int at = walk.after(last);
    for (int i = 0; i < 3 && walk.isWord(at); i++) {
      String word = walk.lower(at);
      if (WordClass.INSTITUTION.has(word)) {
        return true;
      }
      if (WordClass.endsNounPhrase(word)) {
        return false;
      }
      at = walk.after(at);
    }
    return false;
  }

  /** In an article about sport only {@code in} and its like show that the country is meant. */
  private boolean isTeam(LongNameForms.Match match) {
    String next = walk.lower(walk.after(match.last()));
    String previous = walk.lower(walk.before(match.first()));
    boolean place = previous.equals("in") || previous.equals("across") || previous.equals("within");
    boolean rivalry = WordClass.RIVALRY.has(next) || WordClass.RIVALRY.has(previous);
    return !place
        && (tone.isSport()
            || WordClass.MATCH.has(next)
            || WordClass.MATCH.has(previous)
            || (rivalry && tone.sport() > 0)
            || isScored(match));
  }

  /** {@code 3-1} or {@code gold} within a few words. */
  private boolean isScored(LongNameForms.Match match) {
    int at = walk.after(match.last());
    for (int i = 0; i < 8 && at != Walk.NONE; i++) {
      Token token = walk.tokens().get(at);
      if (WordClass.SPORT.has(walk.lower(at)) || WordClass.PRIZE.has(walk.lower(at))) {
        return true;
      }
      int dash = at + 1;
      if (token.kind() == Token.Kind.NUMBER
          && walk.isMark(dash < walk.tokens().size() ? dash : Walk.NONE, "-\u2013")
          && dash + 1 < walk.tokens().size()
          && walk.isNumber(dash + 1)
          && token.text().length() <= 2) {
        return true;
      }
      at = walk.after(at);
    }
    return false;
  }
}
