package dev.copydesk.languagetool;

/**
 * Hears what an engine has to say beside its findings, one line each, from whichever thread checks.
 */
public interface EngineListener {
  /** Hears nothing. */
  EngineListener NONE =
      new EngineListener() {
        @Override
        public void loaded(String line) {}

        @Override
        public void unchecked(String line) {}

        @Override
        public void missing(MissingRules rules) {}
      };

  /** A language has been loaded. */
  void loaded(String line);

  /**
   * Something could not be checked, or not by all that was asked for, so that no findings there
   * does not mean that it is clean.
   */
  void unchecked(String line);

  /** Articles in a language go without the engine's rules; heard once for each language. */
  void missing(MissingRules rules);
}
