package dev.copydesk.report;

import dev.copydesk.fix.AppliedEdit;
import dev.copydesk.fix.FixResult;
import java.io.IOException;

/** The edits of a run as JSON Lines, one edit a line, offsets in the text as it was before. */
public final class EditLog {
  private final Appendable out;

  public EditLog(Appendable out) {
    this.out = out;
  }

  public void add(FixResult result) throws IOException {
    for (AppliedEdit edit : result.edits()) {
      JsonWriter json = new JsonWriter(out);
      json.beginObject().key("path").value(result.before().source().name());
      json.key("rule").value(edit.rule());
      json.key("start").value(edit.span().start()).key("end").value(edit.span().end());
      json.key("before").value(edit.before()).key("after").value(edit.after());
      json.key("applicability").value(edit.applicability().label());
      json.key("evidence").value(edit.evidence()).endObject();
      out.append('\n');
    }
  }
}
