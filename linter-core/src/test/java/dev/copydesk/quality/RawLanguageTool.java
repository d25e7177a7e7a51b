package dev.copydesk.quality;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool with the defaults of its command line: American English, every rule that is on, and
 * findings that overlap are all reported. What it found before is read from a cache.
 */
final class RawLanguageTool {
  private final RawCache cache;
  private final ConcurrentLinkedDeque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();

  RawLanguageTool(RawCache cache) {
    this.cache = cache;
  }

  /** What it finds in texts, in their order. */
  List<List<Hit>> check(List<String> texts) {
    return texts.parallelStream().map(text -> cache.get(text, this::checkNow)).toList();
  }

  private List<Hit> checkNow(String text) {
    JLanguageTool tool = idle.poll();
    if (tool == null) {
      tool = newTool();
    }
    try {
      List<Hit> hits = tool.check(text).stream().map(RawLanguageTool::hit).toList();
      idle.push(tool);
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tools of one language share its rules while they are made. */
  private synchronized JLanguageTool newTool() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    tool.setCleanOverlappingMatches(false);
    return tool;
  }

  private static Hit hit(RuleMatch match) {
    Span span = new Span(match.getFromPos(), match.getToPos());
    List<String> suggestions = match.getSuggestedReplacements();
    return new Hit(
        match.getRule().getId(),
        match.getRule().getCategory().getId().toString(),
        Severity.WARNING,
        span,
        suggestions.isEmpty() ? List.of() : List.of(new Edit(span, suggestions.get(0))),
        0);
  }
}
