package dev.copydesk.quality;

import java.io.IOException;

/** One part of the report. */
interface Section {
  /** Measures, and writes what came of it. */
  void measure(Tools tools, Options options, Page page) throws IOException;
}
