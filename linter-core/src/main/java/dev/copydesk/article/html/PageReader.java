package dev.copydesk.article.html;

import dev.copydesk.article.Block;
import dev.copydesk.article.FrontMatter;
import dev.copydesk.article.ProseFields;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a page once. It keeps the elements that are open as browsers do, but moves nothing:
 * words belong where they stand in the source.
 */
final class PageReader {
  private final Source source;
  private final ProseFields fields;
  private final String text;
  private final boolean xml;
  private final Tokenizer tokenizer = new Tokenizer();
  private final TagScanner tags;
  private final TextReader texts;
  private final HtmlNotation notation;
  private final QuotationMarks marks;
  private final OpenElements open = new OpenElements();
  private final List<Block> blocks = new ArrayList<>();
  private final Flow silence;
  private final Place ground = new Place(Place.Shape.LOOSE, false);
  private Flow flow;
  private boolean foreignPage;

  /** How many elements are open deeper down than is looked at. */
  private int beyond;

  /** How many elements of code were closed by others around them, and go on. */
  private int reopened;

  PageReader(Source source, ProseFields fields) {
    this.source = source;
    this.fields = fields;
    this.text = source.text();
    this.xml =
        source.name().toLowerCase(Locale.ROOT).endsWith(".xhtml") || text.startsWith("<?xml");
    PageTemplates templates = new PageTemplates(text);
    char[] chars = text.toCharArray();
    this.tags = new TagScanner(text, chars, templates);
    this.texts = new TextReader(text, chars, templates, xml);
    this.notation = HtmlNotation.text(source, templates, DeclaredCharset.wantsAscii(source, xml));
    this.marks = new QuotationMarks();
    this.silence = newFlow(true);
    this.flow = newFlow(false);
  }

  List<Block> blocks() {
    int at = FrontMatter.parse(source, fields, tokenizer, blocks);
    while (at < text.length()) {
      at = texts.body(current(), at);
      if (at < text.length()) {
        at = markup(at);
      }
    }
    closeTo(0, text.length());
    cut();
    blocks.sort(Comparator.comparingInt(block -> block.span().start()));
    return blocks;
  }

  /** Reads what begins with {@code <}, and says where it ends. */
  private int markup(int at) {
    char next = text.charAt(at + 1);
    boolean tag =
        Html.isLetter(next)
            || (next == '/'
                && at + 2 < text.length()
                && (Html.isLetter(text.charAt(at + 2)) || text.charAt(at + 2) == '{'));
    if (!tag) {
      int end = Declarations.end(text, at, xml);
      if (end < text.length()) {
        if (xml && text.startsWith("<![CDATA[", at)) {
          current().object(at, end);
        } else {
          current().closes(end);
        }
      }
      return end;
    }
    Tag found = tags.scan(at);
    if (found == null) {
      return text.length();
    }
    return found.closing() ? endTag(found) : startTag(found);
  }

  private int startTag(Tag tag) {
    Role role = Elements.role(tag.name());
    if (beyond > 0 || (open.isFull() && role.staysOpen())) {
      if (role.staysOpen() && !(xml && tag.selfClosing())) {
        cut();
        beyond++;
      }
      return isRaw(role) ? rawEnd(tag) : tag.end();
    }
    closeTo(open.keptAt(tag.name()), tag.start());
    if (role.partsBlocks()) {
      cut();
    }
    if (role == Role.ROOT) {
      root(tag);
    }
    Boolean language = Markings.foreign(tag, text);
    boolean foreign = language == null ? isForeign() : language;
    boolean silent = isSilent() || (role != Role.ROOT && Markings.silent(tag, text));
    if (!foreign && !silent && reopened == 0) {
      attributes(tag);
    }
    if (role.staysOpen()) {
      int note = NoteMark.end(text, tag);
      if (note >= 0) {
        note(tag, note);
        return note;
      }
      if (xml && tag.selfClosing()) {
        current().closes(tag.end());
      } else {
        open(tag, role, foreign, silent);
      }
      return tag.end();
    }
    return empty(tag, role);
  }

  private void open(Tag tag, Role role, boolean foreign, boolean silentWords) {
    boolean silent =
        silentWords || role == Role.OBJECT || role == Role.HIDDEN || role == Role.SILENT_BLOCK;
    boolean muted = foreign || silent;
    boolean own = muted != isMuted() || role == Role.CONTROL;
    Place place = place().within(role, Elements.isContainer(tag.name(), role));
    if (own && role == Role.INLINE && !muted) {
      // English within words of another language, which are left out.
      place = new Place(Place.Shape.LOOSE, place.isQuotation());
    }
    @Nullable Flow outer = own ? flow : null;
    if (own) {
      flow = newFlow(muted);
    } else if (role == Role.QUOTE) {
      current().reference(marks.opening(), tag.start(), tag.end());
    } else if (!role.partsBlocks()) {
      current().opens(tag.start());
    }
    open.push(new Frame(tag.name(), role, tag.start(), place, foreign, silent, outer));
  }

  /** An element without content, or whose content has no tags. */
  private int empty(Tag tag, Role role) {
    int end = isRaw(role) ? rawEnd(tag) : tag.end();
    if (isRaw(role) && end == text.length()) {
      return end;
    }
    switch (role) {
      case LINE_BREAK -> lineBreak(tag);
      case VOID_OBJECT -> {
        if (tag.has("type", "hidden", text)) {
          current().closes(end);
        } else {
          current().object(tag.start(), end);
        }
      }
      case RAW_OBJECT -> current().object(tag.start(), end);
      case VOID_HIDDEN, RAW_HIDDEN -> current().closes(end);
      case RAW_TITLE -> {
        Flow title = newFlow(isMuted());
        texts.plain(title, tag.end(), end);
        add(title, new Place(Place.Shape.HEADING, false));
      }
      default -> {}
    }
    return end;
  }

  private int endTag(Tag tag) {
    Role role = Elements.role(tag.name());
    if (beyond > 0) {
      beyond -= role.staysOpen() ? 1 : 0;
      return tag.end();
    }
    if (role == Role.LINE_BREAK) {
      lineBreak(tag);
      return tag.end();
    }
    int closed = open.closedBy(tag.name());
    if (closed < 0) {
      if (role.partsBlocks()) {
        cut();
      } else if (Elements.isReopened(tag.name()) && reopened > 0) {
        reopened--;
      } else {
        current().closes(tag.end());
      }
    } else if (open.get(closed).isPlainInline()) {
      open.remove(closed);
      current().closes(tag.end());
    } else {
      closeTo(closed + 1, tag.start());
      close(tag);
    }
    return tag.end();
  }

  private void closeTo(int size, int at) {
    while (open.size() > size) {
      Frame frame = open.top();
      close(frame, at, at);
      if (Elements.isReopened(frame.name())) {
        reopened++;
      }
    }
  }

  private void close(Tag tag) {
    close(open.top(), tag.start(), tag.end());
  }

  /**
   * @param start where the end tag begins
   * @param end where it ends; the same if there is none
   */
  private void close(Frame frame, int start, int end) {
    boolean apart = frame.role().partsBlocks();
    Flow outer = frame.outer();
    if (apart || outer != null) {
      cut();
    }
    open.remove(open.size() - 1);
    if (outer != null) {
      flow = outer;
    }
    if (frame.role() == Role.CELL || frame.name().equals("table")) {
      reopened = 0;
    }
    if (apart || start == end) {
      // Nothing is put in where words would still belong to what was never closed.
      return;
    }
    if (outer == null && frame.role() == Role.QUOTE) {
      current().reference(marks.closing(), start, end);
    } else if (outer == null || frame.role() == Role.HIDDEN) {
      current().closes(end);
    } else {
      current().object(frame.start(), end);
    }
  }

  /** The block so far ends. */
  private void cut() {
    if (!flow.isEmpty()) {
      add(flow, place());
    }
    if (!flow.isUntouched()) {
      flow = newFlow(flow.isMuted());
    }
  }

  private void add(Flow words, Place where) {
    if (isProse(words.text())) {
      String read = words.text().toString();
      blocks.add(words.build(where.kind(read), where.isQuotation()));
    }
  }

  private static boolean isProse(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean bare =
          c == Block.OBJECT
              || Html.isDigit(c)
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c);
      if (!bare) {
        return true;
      }
    }
    return false;
  }

  private void attributes(Tag tag) {
    for (Attribute attribute : tag.attributes()) {
      if (ShownAttributes.isShown(tag, attribute, text)) {
        Flow words = new Flow(source, tokenizer, notation.within(attribute.quote()), false);
        texts.attribute(words, attribute);
        add(words, new Place(Place.Shape.HEADING, false));
      }
    }
  }

  private void lineBreak(Tag tag) {
    if (current().lineBreak(tag.start(), tag.end())) {
      cut();
    }
  }

  /** What leads to a note is no part of its word, but parts others. */
  private void note(Tag tag, int end) {
    char last = current().last();
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean empty = end - tag.end() == tag.name().length() + 3;
    boolean hangsOn =
        !Html.isBlank(last)
            && last != Block.OBJECT
            && !Html.isDigit(last)
            && !Character.isLetterOrDigit(next);
    if (empty || hangsOn) {
      current().closes(end);
    } else {
      current().object(tag.start(), end);
    }
  }

  private void root(Tag tag) {
    Boolean foreign = Markings.foreign(tag, text);
    if (foreign != null && open.isEmpty()) {
      foreignPage = foreign;
      flow = newFlow(foreign);
    }
  }

  private int rawEnd(Tag tag) {
    return xml && tag.selfClosing() ? tag.end() : RawText.end(text, tag.name(), tag.end());
  }

  private static boolean isRaw(Role role) {
    return role == Role.RAW_HIDDEN || role == Role.RAW_OBJECT || role == Role.RAW_TITLE;
  }

  private Flow current() {
    return beyond > 0 || reopened > 0 ? silence : flow;
  }

  private Flow newFlow(boolean muted) {
    return new Flow(source, tokenizer, notation, muted);
  }

  private Place place() {
    return open.isEmpty() ? ground : open.top().place();
  }

  private boolean isForeign() {
    return open.isEmpty() ? foreignPage : open.top().foreign();
  }

  private boolean isSilent() {
    return !open.isEmpty() && open.top().silent();
  }

  private boolean isMuted() {
    return isForeign() || isSilent();
  }
}
