package dev.copydesk.article.html;

import java.util.ArrayList;
import java.util.List;

/** The elements that are open, and which of them a tag closes. */
final class OpenElements {
  /** Deeper down nothing is prose; a walk through all that is open is short. */
  private static final int DEEPEST = 500;

  private final List<Frame> frames = new ArrayList<>();

  boolean isFull() {
    return frames.size() >= DEEPEST;
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  int size() {
    return frames.size();
  }

  Frame top() {
    return frames.get(frames.size() - 1);
  }

  Frame get(int index) {
    return frames.get(index);
  }

  void push(Frame frame) {
    frames.add(frame);
  }

  void remove(int index) {
    frames.remove(index);
  }

  /** How many elements stay open when a start tag comes; browsers close the others for it. */
  int keptAt(String name) {
    int kept = size();
    if (Elements.endsParagraph(name)) {
      int paragraph = lastInScope("p");
      kept = paragraph < 0 ? kept : paragraph;
    }
    int sibling =
        switch (name) {
          case "li" -> item(kept, "li", "li");
          case "dd", "dt" -> item(kept, "dd", "dt");
          case "td", "th" -> tablePart(kept, "td", "th", "caption");
          case "tr" -> tablePart(kept, "tr", "caption", "caption");
          case "tbody", "thead", "tfoot" -> tablePart(kept, "tbody", "thead", "tfoot");
          case "option" -> lastOf(kept, "option", "option");
          case "optgroup" -> lastOf(kept, "option", "optgroup");
          case "rt", "rp" -> lastOf(kept, "rt", "rp");
          default -> Elements.isHeadline(name) ? headline(kept) : -1;
        };
    return sibling < 0 ? kept : Math.min(kept, sibling);
  }

  /** The element that an end tag closes; -1 if it closes none. */
  int closedBy(String name) {
    boolean headline = Elements.isHeadline(name);
    boolean tablePart = Elements.isTablePart(name);
    for (int i = size() - 1; i >= 0; i--) {
      String open = frames.get(i).name();
      if (open.equals(name) || (headline && Elements.isHeadline(open))) {
        return i;
      }
      boolean boundary =
          tablePart
              ? open.equals("table") || open.equals("template")
              : Elements.isBoundary(open) || (name.equals("li") && Elements.isList(open));
      if (boundary) {
        return -1;
      }
    }
    return -1;
  }

  private int lastInScope(String name) {
    for (int i = size() - 1; i >= 0; i--) {
      String open = frames.get(i).name();
      if (open.equals(name)) {
        return i;
      }
      if (Elements.isBoundary(open)) {
        return -1;
      }
    }
    return -1;
  }

  /** The item before, unless another element that parts blocks stands between. */
  private int item(int below, String one, String other) {
    for (int i = below - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      String open = frame.name();
      if (open.equals(one) || open.equals(other)) {
        return i;
      }
      boolean passed = open.equals("address") || open.equals("div") || open.equals("p");
      if (Elements.isBoundary(open) || (frame.role().partsBlocks() && !passed)) {
        return -1;
      }
    }
    return -1;
  }

  /** The lowest of some parts of the innermost table. */
  private int tablePart(int below, String one, String other, String third) {
    int found = -1;
    for (int i = below - 1; i >= 0; i--) {
      String open = frames.get(i).name();
      if (open.equals("table") || open.equals("template")) {
        return found;
      }
      if (open.equals(one) || open.equals(other) || open.equals(third)) {
        found = i;
      }
    }
    // Rows without a table, as in a template's fragment of a page.
    return found;
  }

  private int lastOf(int below, String one, String other) {
    int found = -1;
    for (int i = below - 1; i >= 0; i--) {
      String open = frames.get(i).name();
      if (!open.equals(one) && !open.equals(other)) {
        return found;
      }
      found = i;
    }
    return found;
  }

  private int headline(int below) {
    return below > 0 && Elements.isHeadline(frames.get(below - 1).name()) ? below - 1 : -1;
  }
}
