package dev.copydesk.languagetool;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** A rule's page in Markdown, from what LanguageTool says of it and what we make of it. */
final class Explanation {
  private static final int MOST_EXAMPLES = 6;
  private static final String PICKY =
      "It is picky: it runs only at that level, or when it is selected by its id.";
  private static final String OFF = "It is off; it runs only when it is selected by its id.";

  private final Curation curation;

  Explanation(Curation curation) {
    this.curation = curation;
  }

  /**
   * @param ruleId the whole id
   * @param rules all rules of that id, at least one
   * @param ofUser whether they are of a user's file
   */
  String of(String ruleId, List<Rule> rules, boolean ofUser) {
    Rule first = rules.get(0);
    List<String> lines = new ArrayList<>();
    lines.add("# " + ruleId);
    lines.add("");
    lines.add(withStop(first.getDescription()));
    lines.add("");
    String category = ", category " + first.getCategory().getName() + ".";
    if (ofUser) {
      lines.add("A rule of " + first.getSourceFile() + category);
      lines.add(stateOfUsers(rules));
    } else {
      lines.add("A rule of LanguageTool" + category);
      lines.add(state(first, rules));
    }
    URL url = first.getUrl();
    if (url != null) {
      lines.add("");
      lines.add("More: <" + url + ">");
    }
    addExamples(rules, lines);
    return String.join("\n", lines) + "\n";
  }

  private static String stateOfUsers(List<Rule> rules) {
    if (rules.stream().anyMatch(RuleKey::isOnByDefault)) {
      return "It is on.";
    }
    return rules.stream().map(RuleKey::of).anyMatch(RuleKey::picky) ? PICKY : OFF;
  }

  private String state(Rule first, List<Rule> rules) {
    if (rules.stream().noneMatch(RuleKey::isOnByDefault) && !curation.isOn(first.getId())) {
      if (rules.stream().map(RuleKey::of).anyMatch(RuleKey::picky)) {
        return PICKY;
      }
      return "LanguageTool leaves it off; it runs only when it is selected by its id.";
    }
    return curation
        .of(first.getId(), first.getCategory().getId().toString())
        .map(
            entry ->
                switch (entry.action()) {
                      case ON -> "It is on.";
                      case OFF -> "It runs only when it is selected by its id: ";
                      case INFO -> "Its findings are for information only: ";
                      case INFO_BUT_BEHIND_TITLE ->
                          "Its findings are for information only, but for those close behind the"
                              + " abbreviation of a title: ";
                      case BESIDE_CODE -> "It is heard beside code, too: ";
                      case OFF_AT_SEAM ->
                          "It is silent at the beginning of a paragraph and behind a question: ";
                      case OFF_BEFORE_NOUN -> "It is silent where a noun follows: ";
                    }
                    + (entry.action() == Curation.Action.ON ? "" : entry.reason() + "."))
        .orElse("It is on.");
  }

  private static void addExamples(List<Rule> rules, List<String> lines) {
    Set<String> wrong = new LinkedHashSet<>();
    Set<String> right = new LinkedHashSet<>();
    for (Rule rule : rules) {
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        List<String> corrections = example.getCorrections();
        wrong.add(
            "- "
                + marked(example.getExample())
                + (corrections.isEmpty() || corrections.get(0).isEmpty()
                    ? ""
                    : " (better: " + corrections.get(0) + ")"));
      }
      for (CorrectExample example : rule.getCorrectExamples()) {
        right.add("- " + marked(example.getExample()));
      }
    }
    add("## Wrong", wrong, lines);
    add("## Right", right, lines);
  }

  private static void add(String heading, Set<String> examples, List<String> lines) {
    if (!examples.isEmpty()) {
      lines.add("");
      lines.add(heading);
      lines.add("");
      examples.stream().limit(MOST_EXAMPLES).forEach(lines::add);
    }
  }

  private static String marked(String example) {
    return example.replace("<marker>", "**").replace("</marker>", "**").replaceAll("\\s+", " ");
  }

  private static String withStop(String description) {
    String line = Message.oneLine(description);
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }
}
