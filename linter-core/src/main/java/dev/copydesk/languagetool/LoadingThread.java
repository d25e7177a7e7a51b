package dev.copydesk.languagetool;

/** Loads something before it is asked for. The end of the program does not wait for it. */
final class LoadingThread {
  private LoadingThread() {}

  /**
   * Begins to load.
   *
   * @param what is loaded, for the name of the thread
   */
  static void start(String what, Runnable loading) {
    Thread thread = new Thread(loading, "copydesk-loading-" + what);
    thread.setDaemon(true);
    // What fails here fails again, and is told of, where it is needed.
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    begin(thread);
  }

  /** Starts a thread that only makes things quicker; says whether the machine had one to give. */
  static boolean begin(Thread thread) {
    try {
      thread.start();
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    }
  }
}
