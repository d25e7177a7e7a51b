package dev.copydesk.quality;

import java.nio.file.Path;

/**
 * The two that are compared, and where to list what they differ in.
 *
 * @param lists the folder of the listings
 */
record Tools(RawLanguageTool raw, Ours ours, CurationTable curation, Path lists) {
  Listing listing(String name, Options options) {
    return new Listing(lists.resolve(name + ".tsv"), options.lists());
  }
}
