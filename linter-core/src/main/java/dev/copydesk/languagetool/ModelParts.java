package dev.copydesk.languagetool;

import java.util.Optional;
import opennlp.tools.postag.TagDictionary;

/**
 * What one of OpenNLP's models consists of.
 *
 * @param table its features
 * @param tags its dictionary; empty if that is among the rest, or if it has none
 * @param rest a model of it in which no features are
 */
@SuppressWarnings("ArrayRecordComponent")
record ModelParts(MaxentTable table, Optional<TagDictionary> tags, byte[] rest) {}
