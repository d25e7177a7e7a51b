package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * What LanguageTool finds in a text of a dialect, a line for each finding, in its order.
 *
 * <p>Knows nothing of ours. So it finds what LanguageTool finds by itself where its classes were
 * loaded apart, and what it finds with what we give it where we gave it that.
 */
public final class RawFindings implements BiFunction<String, String, List<String>> {
  private final boolean everyRule;

  /** The last that was asked; each takes much memory. */
  private final Map<String, JLanguageTool> tools = new HashMap<>();

  /**
   * @param everyRule whether rules run that are off, and findings that overlap are kept
   */
  public RawFindings(Boolean everyRule) {
    this.everyRule = everyRule;
  }

  @Override
  public List<String> apply(String tag, String text) {
    tools.keySet().retainAll(Set.of(tag));
    JLanguageTool tool =
        tools.computeIfAbsent(tag, key -> newTool(Languages.getLanguageForShortCode(key)));
    List<String> lines = new ArrayList<>();
    try {
      for (RuleMatch match : check(tool, text)) {
        lines.add(line(match));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      lines.add("failed: " + e.getCause());
    }
    return lines;
  }

  private JLanguageTool newTool(Language language) {
    JLanguageTool made = new JLanguageTool(language);
    if (everyRule) {
      made.setCleanOverlappingMatches(false);
      for (Rule rule : made.getAllRules()) {
        made.enableRule(rule.getId());
      }
    }
    return made;
  }

  private List<RuleMatch> check(JLanguageTool tool, String text) throws IOException {
    return everyRule
        ? tool.check(
            new AnnotatedTextBuilder().addText(text).build(),
            true,
            JLanguageTool.ParagraphHandling.NORMAL,
            null,
            JLanguageTool.Level.PICKY)
        : tool.check(text);
  }

  private static String line(RuleMatch match) {
    Rule rule = match.getRule();
    return String.join(
        "\t",
        rule.getFullId(),
        match.getSpecificRuleId(),
        match.getFromPos() + "-" + match.getToPos(),
        match.getMessage(),
        String.valueOf(match.getShortMessage()),
        String.join("|", match.getSuggestedReplacements()),
        String.valueOf(match.getUrl()),
        match.getType().toString(),
        rule.getDescription(),
        rule.getCategory().getId().toString());
  }
}
