package dev.copydesk.style;

/** What a style rule looks for. It keeps no state: one object serves many threads. */
interface Check {
  void find(Passages passages, Hits hits);
}
