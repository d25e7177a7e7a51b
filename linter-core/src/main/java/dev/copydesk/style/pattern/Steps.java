package dev.copydesk.style.pattern;

/** A text that counts how often it is looked at: what a matcher does it does by looking. */
final class Steps implements CharSequence {
  private final String text;
  private final Budget budget;

  Steps(String text, Budget budget) {
    this.text = text;
    this.budget = budget;
  }

  @Override
  public char charAt(int index) {
    budget.spend();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
