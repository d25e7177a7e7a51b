package dev.copydesk.article.asciidoc;

/**
 * A piece of inline markup.
 *
 * @param kind what it does
 * @param start where it begins in the passage
 * @param textStart where the prose begins that it holds
 * @param textEnd one past that
 * @param end one past the markup
 * @param before what its first mark means, such as a quotation mark; mostly empty
 * @param after what its last mark means
 */
record Construct(
    Kind kind, int start, int textStart, int textEnd, int end, String before, String after) {
  /** What markup does. */
  enum Kind {
    /** Sets the prose it holds. */
    SPAN,
    /** Is no prose, but stands in the sentence. */
    OBJECT,
    /** Is not seen in the sentence. */
    INVISIBLE,
    /** Means a character. */
    REFERENCE,
    /** Is written as it is read, and holds no other markup. */
    LITERAL,
    /** Is a picture; the prose tells what it shows. */
    IMAGE,
    /** Is a note; the prose is its text. */
    NOTE
  }

  static Construct span(int start, int textStart, int textEnd, int end) {
    return new Construct(Kind.SPAN, start, textStart, textEnd, end, "", "");
  }

  static Construct of(Kind kind, int start, int end) {
    return new Construct(kind, start, end, end, end, "", "");
  }

  static Construct reference(String meaning, int start, int end) {
    return new Construct(Kind.REFERENCE, start, end, end, end, meaning, "");
  }

  /** The same with a list of attributes before it. */
  Construct from(int earlier) {
    return new Construct(kind, earlier, textStart, textEnd, end, before, after);
  }
}
