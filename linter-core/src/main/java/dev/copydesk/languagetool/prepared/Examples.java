package dev.copydesk.languagetool.prepared;

/** The examples of a file's rules, which only people read. */
final class Examples {
  private final Strings strings;
  private final byte[] bytes;
  private final int[] places;

  /** Reads what {@link RuleRecorder} wrote. */
  Examples(ByteReader in) {
    strings = new Strings(in);
    bytes = in.bytes();
    places = in.blocks();
  }

  void tell(int example, Teller teller) {
    teller.tell(strings, new ByteReader(bytes, places[example]));
  }
}
