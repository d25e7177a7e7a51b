package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import java.io.IOException;

/** Findings in one output format, written as the inputs come in, each input once. */
public interface Report {
  void add(Checked checked) throws IOException;

  /** Writes what follows the last input; nothing may be added afterwards. */
  void end(Summary summary) throws IOException;
}
