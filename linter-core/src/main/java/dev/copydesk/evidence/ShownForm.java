package dev.copydesk.evidence;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A damaged form, what it would become, and the sentence that may show it. */
final class ShownForm {
  private static final int MOST_BETWEEN = 7;
  private static final int MOST_LISTED = 4;
  private static final String OPENING =
      "([\"'`\u2018\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
  private static final String CLOSING = ")]\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB\u2039\u203A";

  private static final Set<String> CONTRAST = words("contrast");
  private static final Set<String> LINK = words("link");
  private static final Set<String> SIGN = words("sign");
  private static final Set<String> WRITES = words("writes");
  private static final Set<String> ABOUT = words("about");

  private final String text;
  private final Span sentence;
  private final Span place;
  private final String replacement;
  private final List<Span> words = new ArrayList<>();

  /** The first and one past the last of the words that the place touches. */
  private int first = -1;

  private int last;

  ShownForm(String text, Span sentence, Span place, String replacement) {
    this.text = text;
    this.sentence = sentence;
    this.place = place;
    this.replacement = replacement;
    split();
  }

  boolean isShown() {
    if (first < 0) {
      return false;
    }
    return isNamedInBrackets() || isAboutWriting() || isContrasted() || isWordThatSomebodyWrites();
  }

  /**
   * Whether it is part of a single word between quotation marks. What English says of such a word
   * is not known of another language.
   */
  boolean isQuotedWord() {
    if (last - first != 1) {
      return false;
    }
    int start = words.get(first).start();
    int end = words.get(first).end();
    boolean apart =
        first > 0
            && last < words.size()
            && isMark(words.get(first - 1), OPENING)
            && isMark(words.get(last), CLOSING);
    while (end > start && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return apart
        || (start < place.start()
            && end > place.end()
            && OPENING.indexOf(text.charAt(start)) >= 0
            && CLOSING.indexOf(text.charAt(end - 1)) >= 0);
  }

  /** French sets its marks off by blanks. */
  private boolean isMark(Span word, String marks) {
    return word.length() == 1 && marks.indexOf(text.charAt(word.start())) >= 0;
  }

  private void split() {
    int i = sentence.start();
    while (i < sentence.end()) {
      while (i < sentence.end() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < sentence.end() && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Span(start, i));
        if (i >= place.start() && start <= place.end()) {
          first = first < 0 ? words.size() - 1 : first;
          last = words.size();
        }
      }
    }
  }

  /** A single sign between brackets or quotation marks, with nothing beside it. */
  private boolean isNamedInBrackets() {
    int open = place.start() > 0 ? OPENING.indexOf(text.charAt(place.start() - 1)) : -1;
    int close = place.end() < text.length() ? CLOSING.indexOf(text.charAt(place.end())) : -1;
    boolean sign = replacement.codePointCount(0, replacement.length()) <= 1;
    return sign && !place.isEmpty() && open >= 0 && close >= 0 && !place.in(text).isBlank();
  }

  private boolean isAboutWriting() {
    for (int i = 0; i < words.size(); i++) {
      String word = plain(i);
      boolean inParts =
          word.equals("parts")
              && i > 0
              && plain(i - 1).equals("in")
              && (i + 1 == words.size() || !plain(i + 1).equals("of"));
      if ((i < first || i >= last) && (ABOUT.contains(word) || inParts)) {
        return true;
      }
    }
    return false;
  }

  /** {@code X instead of Y}, {@code Y becomes X}: the right form, or the name of the sign. */
  private boolean isContrasted() {
    int start = Math.min(words.get(first).start(), place.start());
    int end = Math.max(words.get(last - 1).end(), place.end());
    String repaired =
        text.substring(start, place.start()) + replacement + text.substring(place.end(), end);
    List<String> right = new ArrayList<>();
    for (String word : repaired.strip().split("\\s+", -1)) {
      right.add(core(word));
    }
    if (right.get(0).isEmpty()) {
      right.set(0, replacement.strip());
    }
    if (!changesWord(right.get(0))) {
      return false;
    }
    boolean accented = replacement.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    boolean signed = isSign();
    for (int i = 0; i < words.size(); i++) {
      if (i >= first && i < last) {
        continue;
      }
      boolean same = !right.get(0).isEmpty() && isAt(right, i);
      if (same && accented && right.get(0).length() > 2) {
        // One spelling of a foreign word beside the other in a sentence is no accident.
        return true;
      }
      if ((same && areContrasted(i, right.size())) || (signed && isSignName(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters of the form change, and not only a mark beside them. */
  private boolean changesWord(String right) {
    boolean inWord =
        place.start() > 0
            && place.end() < text.length()
            && Character.isLetterOrDigit(text.charAt(place.start() - 1))
            && Character.isLetterOrDigit(text.charAt(place.end()));
    return inWord
        || replacement.codePoints().anyMatch(Character::isLetterOrDigit)
        || right.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the place is all there is between two blanks, marks of the sentence aside. */
  private boolean isSign() {
    int start = words.get(first).start();
    int end = words.get(last - 1).end();
    while (end > place.end() && ".,;:!?)\"'\u2019\u201D".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == place.start()
        && end == place.end()
        && !replacement.isEmpty()
        && replacement.codePointCount(0, replacement.length()) == 1;
  }

  private boolean isSignName(int index) {
    return SIGN.contains(plain(index)) && areContrasted(index, 1);
  }

  /** Whether the right words stand there, and not the damaged form once more. */
  private boolean isAt(List<String> right, int index) {
    if (index + right.size() > words.size() || (index < first && index + right.size() > first)) {
      return false;
    }
    boolean other = false;
    for (int k = 0; k < right.size(); k++) {
      Span word = words.get(index + k);
      String found = core(word.in(text));
      if (!plain(found).equals(plain(right.get(k)))) {
        return false;
      }
      int mine = first + k;
      other |= mine >= last || !found.equals(core(words.get(mine).in(text)));
    }
    return other || right.size() != last - first;
  }

  /** Whether nothing but linking words stands between, words that follow both forms aside. */
  private boolean areContrasted(int index, int length) {
    int from = index > first ? last : index + length;
    int to = index > first ? index : first;
    int behindLeft = from;
    int behindRight = index > first ? index + length : last;
    while (behindLeft < to
        && behindRight < words.size()
        && plain(behindLeft).equals(plain(behindRight))) {
      behindLeft++;
      behindRight++;
    }
    int beforeLeft = (index > first ? first : index) - 1;
    while (beforeLeft >= 0 && to > behindLeft && plain(beforeLeft).equals(plain(to - 1))) {
      beforeLeft--;
      to--;
    }
    if (to - behindLeft > MOST_BETWEEN) {
      return false;
    }
    boolean contrast = false;
    for (int i = behindLeft; i < to; i++) {
      String word = plain(i);
      contrast |= CONTRAST.contains(word);
      if (!word.isEmpty() && !CONTRAST.contains(word) && !LINK.contains(word)) {
        return false;
      }
    }
    return contrast;
  }

  /** {@code Shaw wrote dont, cant and wont}: nothing but the apostrophe is missing. */
  private boolean isWordThatSomebodyWrites() {
    if (last - first != 1 || replacement.isEmpty()) {
      return false;
    }
    Span word = words.get(first);
    int start = Math.min(word.start(), place.start());
    int end = Math.max(word.end(), place.end());
    String damaged = text.substring(start, end);
    String repaired =
        text.substring(start, place.start()) + replacement + text.substring(place.end(), end);
    if (repaired.length() <= damaged.length() || !bare(repaired).equals(damaged)) {
      return false;
    }
    for (int i = first - 1; i >= 0 && first - i <= MOST_LISTED; i--) {
      if (WRITES.contains(plain(i))) {
        return true;
      }
      boolean listed = plain(i).matches("and|or") || text.charAt(words.get(i).end() - 1) == ',';
      if (!listed) {
        return false;
      }
    }
    return false;
  }

  private String plain(int index) {
    return plain(core(words.get(index).in(text)));
  }

  private static String plain(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    return word.replace("'", "").replace("\u2019", "");
  }

  /** A word without the marks around it; what is but marks loses only those that end sentences. */
  private static String core(String word) {
    int start = 0;
    int end = word.length();
    boolean marksOnly = word.codePoints().noneMatch(Character::isLetterOrDigit);
    if (marksOnly) {
      while (end > 1 && ".,;".indexOf(word.charAt(end - 1)) >= 0) {
        end--;
      }
      return word.substring(0, end);
    }
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static Set<String> words(String kind) {
    return WordTable.beside(ShownForm.class, "shown-words.tsv").rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> WordTable.wordsIn(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
