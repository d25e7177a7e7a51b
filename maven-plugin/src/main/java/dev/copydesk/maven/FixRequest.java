package dev.copydesk.maven;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What goal {@code fix} is asked to do.
 *
 * @param articles which articles to fix
 * @param suggested whether to apply the first suggested fix where there is no safe one
 * @param baseline the file of known findings, which are left alone; empty for none
 * @param outputFolder where a corrected copy goes; empty to fix the articles themselves
 */
record FixRequest(
    ArticleRequest articles,
    boolean suggested,
    Optional<Path> baseline,
    Optional<Path> outputFolder) {}
