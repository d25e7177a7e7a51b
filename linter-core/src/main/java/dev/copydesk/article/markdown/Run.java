package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.List;

/**
 * The text of one paragraph, heading, cell or image.
 *
 * @param images what its images show, in words; those without words left out
 */
record Run(BlockBuilder builder, MarkdownNotation notation, List<Run> images) {}
