package dev.copydesk.maven;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What goal {@code fix} is asked to do.
 *
 * @param articles which articles to fix
 * @param suggested whether to apply the first suggested fix where there is no safe one
 * @param outputFolder where a corrected copy goes; empty to fix the articles themselves
 */
record FixRequest(ArticleRequest articles, boolean suggested, Optional<Path> outputFolder) {}
