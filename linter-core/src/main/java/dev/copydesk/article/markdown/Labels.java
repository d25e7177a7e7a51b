package dev.copydesk.article.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;

/** What a page says about the labels of its links. */
@FunctionalInterface
interface Labels {
  /** Whether a label is defined is not known. */
  int UNKNOWABLE = -1;

  int UNDEFINED = 0;
  int DEFINED = 1;

  /** Of a page without a definition. */
  Labels NONE = label -> UNDEFINED;

  /** Of a page that the library has read. */
  static Labels of(InlineParserContext context) {
    return label ->
        context.getDefinition(LinkReferenceDefinition.class, label) == null ? UNDEFINED : DEFINED;
  }

  /** Whether a label is defined: {@link #DEFINED}, {@link #UNDEFINED} or {@link #UNKNOWABLE}. */
  int state(String label);
}
