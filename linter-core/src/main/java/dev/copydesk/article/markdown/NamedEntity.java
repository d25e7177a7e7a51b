package dev.copydesk.article.markdown;

/** The references to characters by name that are met in Markdown; each means one character. */
enum NamedEntity {
  AMP("amp", "&"),
  LT("lt", "<"),
  GT("gt", ">"),
  QUOT("quot", "\""),
  NBSP("nbsp", "\u00A0"),
  NDASH("ndash", "\u2013"),
  MDASH("mdash", "\u2014"),
  LSQUO("lsquo", "\u2018"),
  RSQUO("rsquo", "\u2019"),
  LDQUO("ldquo", "\u201C"),
  RDQUO("rdquo", "\u201D"),
  HELLIP("hellip", "\u2026");

  private static final NamedEntity[] ALL = values();

  private final String label;
  private final String meaning;

  NamedEntity(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** What the name between two offsets means; empty if it is not among these. */
  static String meaning(char[] text, int start, int end) {
    for (NamedEntity entity : ALL) {
      if (entity.stands(text, start, end)) {
        return entity.meaning;
      }
    }
    return "";
  }

  private boolean stands(char[] text, int start, int end) {
    if (label.length() != end - start) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      if (text[start + i] != label.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
