package dev.copydesk.rules.naming;

import com.google.auto.service.AutoService;
import dev.copydesk.evidence.Capitals;
import dev.copydesk.evidence.Mention;
import dev.copydesk.evidence.Mention.Use;
import dev.copydesk.evidence.Name;
import dev.copydesk.evidence.OfficialNames;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds official names of countries that lack the article they need. */
@AutoService(Rule.class)
public final class BareOfficialName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "naming/bare-official-name",
          "0.1",
          "The official name of a country without `the`, put in for its short name");

  /** What is repaired once another place has shown that the short name was replaced. */
  private static final Set<Use> FOLLOWS =
      EnumSet.of(Use.BARE, Use.SHARED, Use.LISTED, Use.MODIFIER, Use.TITLE, Use.PLACE, Use.TEAM);

  /** What is doubtful on its own. */
  private static final Set<Use> DOUBTFUL =
      EnumSet.of(Use.BARE, Use.SHARED, Use.LISTED, Use.MODIFIER, Use.TITLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Capitals capitals = context.evidence().get(Capitals.class, Capitals::of);
    OfficialNames names =
        context.evidence().get(OfficialNames.class, article -> OfficialNames.of(article, capitals));
    if (names.mentions().isEmpty()) {
      return List.of();
    }
    if (context.style().habits().hasOfficialNames()) {
      return lackingArticles(names);
    }
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : names.mentions()) {
      find(mention, names).ifPresent(findings::add);
    }
    // Asked last, for it takes a look at every word, and most articles have nothing to find.
    return findings.isEmpty() || names.tone().isFormal() ? List.of() : findings;
  }

  /** Where long names are right, they only may lack their article. */
  private static List<Finding> lackingArticles(OfficialNames names) {
    return names.mentions().stream()
        .filter(mention -> mention.use() == Use.BARE)
        .map(mention -> lackingArticle(mention, names))
        .toList();
  }

  private static Optional<Finding> find(Mention mention, OfficialNames names) {
    if (mention.name().bare() == Name.Bare.WITH_THE) {
      return lacksArticle(mention, names);
    }
    int bare = names.count(mention.name(), Use.BARE);
    int determined = names.count(mention.name(), Use.DETERMINED);
    if (bare == 0 || determined > 0) {
      return mention.use() == Use.BARE
              || (bare + determined == 0 && DOUBTFUL.contains(mention.use()))
          ? Optional.of(suggested(mention, names, determined))
          : Optional.empty();
    }
    if (mention.use() == Use.QUOTED) {
      return Optional.of(suggested(mention, names, determined));
    }
    boolean follows = FOLLOWS.contains(mention.use()) || (mention.use() == Use.TERSE && bare >= 2);
    if (!follows) {
      return Optional.empty();
    }
    int doubts =
        names.tone().formal()
            + (names.usesLongNamesOtherThan(mention.name()) ? 1 : 0)
            + (names.mayDiffer(mention.name()) ? 2 : 0);
    return Optional.of(
        doubts >= 2 || (doubts == 1 && bare == 1)
            ? suggested(mention, names, determined)
            : finding(mention, names).safely(shortForm(mention)));
  }

  private static Finding suggested(Mention mention, OfficialNames names, int determined) {
    Finding finding = finding(mention, names);
    boolean keepLong = determined > 0 || mention.use() == Use.TITLE;
    return keepLong
        ? finding.suggesting("the " + mention.text()).suggesting(shortForm(mention))
        : finding.suggesting(shortForm(mention)).suggesting("the " + mention.text());
  }

  private static Finding finding(Mention mention, OfficialNames names) {
    String longName = mention.longName().text();
    String shortName = mention.longName().shortName();
    return Finding.of(
            INFO,
            mention.block().span(mention.start(), mention.end()),
            "`" + longName + "` needs `the`; it most likely replaced `" + shortName + "`")
        .withEvidence(evidence(mention, names));
  }

  private static String evidence(Mention mention, OfficialNames names) {
    int determined = names.count(mention.name(), Use.DETERMINED);
    int shortUses = names.shortUses(mention.name());
    return "`"
        + mention.longName().text()
        + "` "
        + Times.of(names.longUses(mention.name()))
        + ", "
        + withThe(determined)
        + "; `"
        + mention.name().shortName()
        + "` "
        + Times.of(shortUses);
  }

  private static String withThe(int count) {
    return Times.of(count) + " with `the`";
  }

  /**
   * A name that only lacks its article; it is also a name in tables, so a sentence must need it.
   */
  private static Optional<Finding> lacksArticle(Mention mention, OfficialNames names) {
    boolean needed =
        mention.use() == Use.BARE
            && (mention.isObject() || mention.isSubject() || mention.isReported());
    return needed ? Optional.of(lackingArticle(mention, names)) : Optional.empty();
  }

  private static Finding lackingArticle(Mention mention, OfficialNames names) {
    String name = mention.longName().text();
    return Finding.of(
            INFO,
            mention.block().span(mention.start(), mention.end()),
            "`" + name + "` needs `the`")
        .withEvidence(
            "`"
                + name
                + "` "
                + Times.of(names.longUses(mention.name()))
                + ", "
                + withThe(names.count(mention.name(), Use.DETERMINED)))
        .suggesting((mention.isSubject() ? "The " : "the ") + mention.text());
  }

  /** The short name; of two words, they part at the line's end if the long name did. */
  private static String shortForm(Mention mention) {
    String shortName = mention.longName().shortName();
    int blank = shortName.indexOf(' ');
    String lineBreak = lineBreakIn(mention.text());
    return blank < 0 || lineBreak.isEmpty()
        ? shortName
        : shortName.substring(0, blank) + lineBreak + shortName.substring(blank + 1);
  }

  /** The blank of a name that is broken over two lines, with the next line's indent. */
  private static String lineBreakIn(String name) {
    int start = 0;
    while (start < name.length() && name.charAt(start) != '\n' && name.charAt(start) != '\r') {
      start++;
    }
    int end = start;
    while (end < name.length() && Character.isWhitespace(name.charAt(end))) {
      end++;
    }
    return name.substring(start, end);
  }
}
