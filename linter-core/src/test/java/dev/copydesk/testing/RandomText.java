package dev.copydesk.testing;

import java.util.Random;

/** Texts made by chance, the same for the same seed. */
public final class RandomText {
  private static final String[] PIECES = {
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00A0",
    "\u2028",
    "\u0085",
    ".",
    "...",
    "\u2026",
    "?",
    "!",
    ",",
    ";",
    ":",
    "-",
    "--",
    "\u2013",
    "\u2014",
    "'",
    "\u2019",
    "\u2018",
    "\"",
    "\u201C",
    "\u201D",
    "(",
    ")",
    "[",
    "]",
    "`",
    "|",
    "<b>",
    "&amp;",
    "*",
    "#",
    "/",
    "\\",
    "@",
    "$5",
    "%",
    "a",
    "A",
    "I",
    "the",
    "The",
    "don",
    "t",
    "s",
    "re",
    "can't",
    "U.S.",
    "US",
    "Mr.",
    "p.m.",
    "1",
    "2,000",
    "3.5",
    "1990s",
    "1.",
    "5\"",
    "http://a.example/b?c=d",
    "x@y.example",
    "file.txt",
    "he said",
    "He said",
    "word",
    "Word",
    "WORD",
    "and",
    "of",
    "to",
    "in",
    "said.The",
    "end.\"Then",
    "\uD83D\uDE00",
    "\u2764\uFE0F",
    "e\u0301",
    "\u0301",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u202E",
    "\uFFFD",
    "\u4F60\u597D",
    "\uD83D",
    "\uDE00",
    "\u00C3\u00A9",
    "\u00E2\u20AC\u2122",
    "\u00E2\u20AC\u0153",
    "\u00E2\u20AC",
    "\u00C3\u0192\u00C2\u00A9",
    "\u00C2\u00A0",
    "\u0420\u00B5",
    "\u00E2",
    "\u0093",
    "\u00AD",
    "&rsquo;",
    "&#146;",
    "&amp;nbsp;",
    "&rsquo",
    "<br />",
    "</p>",
    "[edit]",
    "{{name}}",
    "{good|great}",
    "Read more:",
    "govern ment",
    "com- plete",
    "theUnited",
    "ofthe",
    "rnodern",
    "tbe",
    "badysts",
    "1 ,000",
    "20 17",
    "percent%",
    "$5 million dollars",
    "U.S. -led",
    "(NATO)",
    "OH",
    "previous year",
    "who",
    "Smith",
    "the the",
    "\u0430",
    "\uFF21",
    "\uFB01",
    "\u0130",
    "\u00DF",
    "\u0001"
  };

  private final Random random;

  public RandomText(long seed) {
    random = new Random(seed);
  }

  /** Words, marks and oddities in any order, lone surrogates with them. */
  public String soup(int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Code units of any value, most of them unassigned or in scripts nobody expects. */
  public String noise(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (1 + random.nextInt(random.nextBoolean() ? 0xFF : 0xFFFF)));
    }
    return text.toString();
  }

  /** A text with a few characters lost, doubled, swapped or replaced by something odd. */
  public String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    int wounds = 1 + random.nextInt(6);
    for (int i = 0; i < wounds && damaged.length() > 1; i++) {
      int at = random.nextInt(damaged.length() - 1);
      switch (random.nextInt(6)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, damaged.charAt(at));
        case 2 -> damaged.setCharAt(at, ' ');
        case 3 -> damaged.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 4 -> damaged.setLength(at + 1);
        default -> damaged.delete(0, at);
      }
    }
    return damaged.toString();
  }
}
