package dev.copydesk.run;

import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.languagetool.SpareThreads;
import dev.copydesk.lint.Links;
import java.util.Optional;

/**
 * What all articles of a run have in common.
 *
 * @param engine told of the shared words
 * @param memory what earlier runs found; empty if that is of no use
 * @param spare helps with long articles
 * @param rules which of the rules that an article's settings select do run, in a word
 */
record Circumstances(
    Engine engine,
    SharedWords shared,
    Links links,
    Optional<Memory> memory,
    SpareThreads spare,
    String rules) {}
