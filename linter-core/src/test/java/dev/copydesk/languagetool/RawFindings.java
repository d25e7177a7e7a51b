package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
  private String tag = "";
  private JLanguageTool tool;

  /**
   * @param everyRule whether rules run that are off, and findings that overlap are kept
   */
  public RawFindings(Boolean everyRule) {
    this.everyRule = everyRule;
  }

  @Override
  public List<String> apply(String newTag, String text) {
    if (!newTag.equals(tag)) {
      tool = newTool(Languages.getLanguageForShortCode(newTag));
      tag = newTag;
    }
    List<String> lines = new ArrayList<>();
    try {
      for (RuleMatch match : check(text)) {
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

  private List<RuleMatch> check(String text) throws IOException {
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
