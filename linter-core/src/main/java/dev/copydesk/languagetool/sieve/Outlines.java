package dev.copydesk.languagetool.sieve;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.Match;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/** Finds out what LanguageTool's patterns ask of a sentence. Safe for use by many threads. */
public final class Outlines {
  private final Parts parts;

  private Outlines(Parts parts) {
    this.parts = parts;
  }

  /** Empty if LanguageTool's patterns are not as we know them. */
  public static Optional<Outlines> ofLanguageTool() {
    try {
      return Optional.of(new Outlines(new Parts()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What LanguageTool keeps to itself. */
  private static final class Parts {
    final Field matcher = open(PatternToken.class, "textMatcher");
    final Field tag = open(PatternToken.class, "posToken");
    final Field tagPattern = open(PatternToken.PosToken.class, "posPattern");
    final Field flags = open(PatternToken.class, "flags");
    final int whitespace = open(PatternToken.class, "TEST_WHITESPACE_MASK").getInt(null);
    final Field rare = open(PatternToken.class, "rareFields");
    final Field previous = open(rare.getType(), "previousExceptions");
    final Field before = open(PatternRule.class, "interpretPosTagsPreDisambiguation");

    Parts() throws ReflectiveOperationException {}

    private static Field open(Class<?> type, String name) throws ReflectiveOperationException {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    }
  }

  /** That of a pattern; empty if it is one that can match anywhere. */
  public Optional<Outline> of(AbstractTokenBasedRule rule) {
    try {
      if (rule instanceof PatternRule && parts.before.getBoolean(rule)) {
        return Optional.empty();
      }
      List<Element> elements = new ArrayList<>();
      boolean inRow = true;
      for (PatternToken token : rule.getPatternTokens()) {
        if (token.isPartOfPhrase()) {
          // LanguageTool counts skipped places otherwise there.
          return Optional.empty();
        }
        elements.add(
            element(
                token, inRow ? repeats(token, elements.size()) : 0, rule.isGroupsOrUnification()));
        inRow &=
            token.getMinOccurrence() == 1
                && token.getMaxOccurrence() == 1
                && token.getSkipNext() == 0;
      }
      return Optional.of(new Outline(elements, rule.isSentStart()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * How many places before the same word has to stand.
   *
   * @param place of the token in the pattern, before which none is optional and none skipped
   * @return 0 if that is not what it refers to
   */
  private static int repeats(PatternToken token, int place) {
    Match match = token.getMatch();
    if (match == null
        || match.getPosTag() != null
        || match.setsPos()
        || match.getRegexMatch() != null
        || match.isStaticLemma()
        || match.convertsCase()
        || token.isInflected()
        || token.isRegularExpression()
        || token.getNegation()
        || !token.getString().equals("\\" + match.getTokenRef())) {
      return 0;
    }
    int distance = place - match.getTokenRef();
    return distance >= 1 && distance <= SentenceView.FARTHEST ? distance : 0;
  }

  private Element element(PatternToken token, int repeats, boolean groups)
      throws ReflectiveOperationException {
    List<Question> needed = needed(token);
    List<Question> barred = new ArrayList<>();
    ChunkTag phrase = token.getChunkTag();
    if (phrase != null) {
      (token.getNegation() ? barred : needed).add(ofPhrase(phrase, phrase.isRegexp()));
    }
    addBarred(token.getExceptionList(), barred);
    if (groups) {
      for (PatternToken each : token.getAndGroup()) {
        needed.addAll(needed(each));
        if (each.getChunkTag() != null) {
          // LanguageTool takes it literally there.
          (each.getNegation() ? barred : needed).add(ofPhrase(each.getChunkTag(), false));
        }
        addBarred(each.getExceptionList(), barred);
      }
    }
    List<Question> barredBefore = new ArrayList<>();
    if (token.hasPreviousException()) {
      addBarred(List.of((PatternToken[]) parts.previous.get(parts.rare.get(token))), barredBefore);
    }
    return new Element(
        needed,
        barred,
        barredBefore,
        repeats,
        token.getMinOccurrence() == 0,
        token.getMaxOccurrence() != 1,
        token.getSkipNext());
  }

  private List<Question> needed(PatternToken token) throws ReflectiveOperationException {
    // What is rare comes first.
    List<Question> needed = new ArrayList<>();
    boolean empty = token.getString().isEmpty();
    Match reference = token.getMatch();
    if (reference != null || !(empty && token.getNegation())) {
      if (reference == null && !empty) {
        needed.add(ofText(token));
      }
      if (token.getPOStag() != null && (reference == null || !reference.setsPos())) {
        needed.add(ofTag(token, token.getPOStag()));
      }
    }
    return needed;
  }

  /** Those of some exceptions that can be told by one thing alone. */
  private void addBarred(List<PatternToken> exceptions, List<Question> barred)
      throws ReflectiveOperationException {
    for (PatternToken each : exceptions) {
      if (each.hasNextException()
          || each.isReferenceElement()
          || (parts.flags.getShort(each) & parts.whitespace) != 0) {
        continue;
      }
      boolean ofText = !each.getString().isEmpty();
      String tag = each.getPOStag();
      if (ofText && tag == null && !each.getPOSNegation()) {
        barred.add(ofText(each));
      } else if (!ofText && tag != null && !each.getNegation()) {
        barred.add(ofTag(each, tag));
      }
    }
  }

  private Question ofText(PatternToken token) throws ReflectiveOperationException {
    StringMatcher matcher = (StringMatcher) parts.matcher.get(token);
    Set<String> words = matcher.getPossibleValues();
    // LanguageTool keeps of a regular expression for one word that word.
    boolean isOneWord = words != null && words.size() == 1;
    boolean isRegularExpression = token.isRegularExpression() && !isOneWord;
    return new Question(
        token.isInflected() ? Kind.LEMMA : Kind.WORD,
        token.getString(),
        isRegularExpression,
        token.isCaseSensitive(),
        token.getNegation(),
        words == null || !isRegularExpression || token.getNegation() ? null : sorted(words));
  }

  /** The same for the same. */
  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private Question ofTag(PatternToken token, String tag) throws ReflectiveOperationException {
    boolean isRegularExpression = parts.tagPattern.get(parts.tag.get(token)) != null;
    return new Question(Kind.TAG, tag, isRegularExpression, true, token.getPOSNegation(), null);
  }

  private static Question ofPhrase(ChunkTag phrase, boolean isRegularExpression) {
    return new Question(Kind.PHRASE, phrase.getChunkTag(), isRegularExpression, true, false, null);
  }
}
