package dev.copydesk.maven;

import java.nio.file.Path;

/**
 * What goal {@code baseline} is asked to do.
 *
 * @param articles which articles to look at
 * @param file where known findings are kept; it need not exist
 * @param prune whether to take out what is no longer found
 */
record BaselineRequest(ArticleRequest articles, Path file, boolean prune) {}
