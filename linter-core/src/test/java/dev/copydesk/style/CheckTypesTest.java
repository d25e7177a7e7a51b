package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Format;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each type of rule finds, says and offers. */
final class CheckTypesTest {
  @Test
  void existenceFindsWordsButNotPartsOfThem() {
    String yaml =
        "{extends: existence, message: \"no '%s'\", ignorecase: true, tokens: [cat, dogs?]}";

    StyleText text = StyleText.markdown("Cat and dog, *cats* and concat. A `cat`.");

    assertThat(text.found(yaml)).containsExactly("Cat", "dog");
    assertThat(text.said(yaml)).containsExactly("no 'Cat'", "no 'dog'");
  }

  @Test
  void existenceJoinsRawAndTokens() {
    StyleText text = StyleText.markdown("It was seen, is broken and be gone.");

    assertThat(
            text.found(
                "{extends: existence, message: m, raw: ['\\b(?:was|is)\\s'], tokens: [seen,"
                    + " broken]}"))
        .containsExactly("was seen", "is broken");
    assertThat(
            text.found(
                "{extends: existence, message: m, append: true, raw: ['\\sgone'], tokens: [be]}"))
        .containsExactly("be gone");
  }

  @Test
  void exceptionsAndAcceptedWordsStand() {
    String yaml =
        "{extends: existence, message: m, tokens: ['\\w*cat\\w*'], exceptions: [polecat]}";

    StyleText text = StyleText.markdown("A cat, a polecat, a bobcat and a fat cat here.");

    assertThat(text.found(yaml)).containsExactly("cat", "bobcat", "cat");
    assertThat(text.found(yaml, "bobcat", "fat cat")).containsExactly("cat");
    assertThat(text.found(yaml.replace("{extends", "{vocab: false, extends"), "bobcat", "fat cat"))
        .containsExactly("cat", "bobcat", "cat");
  }

  @Test
  void aLimitHoldsForAnArticle() {
    assertThat(
            StyleText.markdown("cat cat\n\ncat cat")
                .found("{extends: existence, message: m, limit: 3, tokens: [cat]}"))
        .hasSize(3);
  }

  @Test
  void substitutionOffersWhatIsMeant() {
    String yaml =
        """
        extends: substitution
        message: "Use '%s' instead of '%s'."
        level: error
        ignorecase: true
        action: {name: replace}
        swap:
          e-?mails?: message|letter
          utilis(e|ing): us$1
        """;
    StyleText text = StyleText.markdown("An\nemail, utilising it.");

    assertThat(text.said(yaml))
        .containsExactly(
            "Use 'message' or 'letter' instead of 'email'.", "Use 'using' instead of 'utilising'.");
    Finding email = text.findings(StyleText.rule(yaml)).get(0);
    assertThat(email.severity()).isEqualTo(Severity.ERROR);
    assertThat(email.fixes())
        .extracting(fix -> fix.edits().get(0).replacement())
        .containsExactly("message", "letter");
    assertThat(email.fixes()).noneMatch(Fix::isSafe);
    assertThat(text.fixed(yaml)).isEqualTo("An\nmessage, utilising it.");
  }

  @Test
  void substitutionLeavesWhatIsRight() {
    String yaml =
        "{extends: substitution, message: '%s', ignorecase: true, swap: {javascript: JavaScript}}";

    assertThat(StyleText.markdown("JavaScript, Javascript, javascript").found(yaml))
        .containsExactly("Javascript", "javascript");
  }

  @Test
  void whatIsWrittenOutIsLeftAlone() {
    String yaml =
        "{extends: substitution, message: '%s', action: {name: replace}, swap: {Cloud: Our Cloud}}";

    assertThat(StyleText.markdown("Our Cloud and Cloud").fixed(yaml))
        .isEqualTo("Our Cloud and Our Cloud");
    assertThat(StyleText.markdown("Our Cloud").found(yaml)).isEmpty();
  }

  @Test
  void aSentenceStillBeginsWithACapital() {
    String yaml =
        "{extends: substitution, message: '%s', ignorecase: true, action: {name: replace},"
            + " swap: {in addition: also, javascript: jQuery}}";

    assertThat(StyleText.markdown("So. In addition, x").fixed(yaml)).isEqualTo("So. Also, x");
    assertThat(StyleText.markdown("So In addition, x").fixed(yaml)).isEqualTo("So also, x");
    assertThat(StyleText.markdown("Javascript").fixed(yaml)).isEqualTo("jQuery");
  }

  @Test
  void theLongerKeyIsMeantFirst() {
    String yaml =
        "{extends: substitution, message: '%s', swap: {good: fine, good at: able to, at: by}}";

    assertThat(StyleText.markdown("She is good at it.").said(yaml)).containsExactly("able to");
  }

  @Test
  void occurrenceCounts() {
    String yaml =
        "{extends: occurrence, message: '%d commas', scope: sentence, max: 1, token: ','}";

    StyleText text = StyleText.markdown("One, two. Three, four, five. Six.");

    assertThat(text.said(yaml)).containsExactly("2 commas");
    assertThat(text.findings(StyleText.rule(yaml)).get(0).span().start()).isEqualTo(15);
    String least = "{extends: occurrence, message: 'none', scope: heading, min: 1, token: Intro}";
    assertThat(StyleText.markdown("# Intro\n\n# Other").said(least)).isEmpty();
    assertThat(StyleText.markdown("# Outro\n\n# Other").said(least)).containsExactly("none");
  }

  @Test
  void repetitionSeesWordsTwiceRunning() {
    String yaml =
        "{extends: repetition, message: '%s', alpha: true, tokens: ['[^\\s]+'],"
            + " action: {name: edit, params: [truncate, ' ']}}";

    StyleText text = StyleText.markdown("It is\nis so so, 5 5. That. That too.");

    assertThat(text.found(yaml)).containsExactly("is\nis");
    assertThat(text.fixed(yaml)).isEqualTo("It is so so, 5 5. That. That too.");
  }

  @Test
  void consistencyAllowsOneOfTwo() {
    String yaml = "{extends: consistency, message: \"'%s'\", either: {colour: color, grey: gray}}";

    assertThat(StyleText.markdown("A colour, a gray one.\n\nAny color.").found(yaml))
        .containsExactly("color");
    assertThat(StyleText.markdown("A colour, a grey one.").found(yaml)).isEmpty();
  }

  @Test
  void conditionalAsksForAnExplanation() {
    String yaml =
        "{extends: conditional, message: \"'%s'\", first: '\\b([A-Z]{3,5})\\b',"
            + " second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)', exceptions: [USA]}";

    assertThat(StyleText.markdown("The World Health (WHO) said.\n\nWHO, UNO and USA.").found(yaml))
        .containsExactly("UNO");
  }

  @Test
  void capitalizationKnowsTheUsualStyles() {
    String head = "extends: capitalization\nmessage: \"'%s' as '%s'\"\nscope: heading\n";

    assertThat(StyleText.markdown("# A Title Like This").said(head + "match: $sentence"))
        .containsExactly("'A Title Like This' as 'A title like this'");
    assertThat(StyleText.markdown("# A title of NASA").said(head + "match: $sentence")).isEmpty();
    assertThat(StyleText.markdown("# a title of the sea").said(head + "match: $title"))
        .containsExactly("'a title of the sea' as 'A Title of the Sea'");
    assertThat(
            StyleText.markdown("# Running through Town")
                .said(head + "match: $title\nstyle: Chicago"))
        .isEmpty();
    assertThat(StyleText.markdown("# Lower").said(head + "match: $lower")).hasSize(1);
    assertThat(StyleText.markdown("# UPPER").said(head + "match: $upper")).isEmpty();
    assertThat(StyleText.markdown("# Abc").said(head + "match: '^[a-z]'")).hasSize(1);
  }

  @Test
  void metricComputes() {
    String yaml =
        "{extends: metric, message: '%s words each', formula: words / sentences, condition: '> 2'}";

    assertThat(StyleText.markdown("One two three. Four five six seven.").said(yaml))
        .containsExactly("3.50 words each");
    assertThat(StyleText.markdown("One two. Four.").said(yaml)).isEmpty();
    assertThat(StyleText.markdown("").said(yaml)).isEmpty();
  }

  @Test
  void readabilityTellsAGrade() {
    String yaml =
        "{extends: readability, message: 'grade %s', metrics: [Flesch-Kincaid, SMOG], grade: 8}";

    assertThat(StyleText.markdown("The cat sat. The dog ran. It was fun.").said(yaml)).isEmpty();
    assertThat(
            StyleText.markdown(
                    "Institutional considerations notwithstanding, comprehensive organisational"
                        + " transformation necessitates extraordinary interdepartmental"
                        + " communication.")
                .said(yaml))
        .hasSize(1);
  }

  @Test
  void spellingPassesOverWhatIsNoWord() {
    String yaml =
        "{extends: spelling, message: \"'%s'?\", action: {name: suggest, params: [spellings]}}";
    StyleText text =
        StyleText.markdown("A wrod of colour and color in `xyzzyq`, NATO's plugh, GitHub.");

    assertThat(text.found(yaml)).containsExactly("wrod", "plugh");
    assertThat(text.found(yaml, "plugh")).containsExactly("wrod");
    assertThat(text.fixed(yaml)).startsWith("A word of");
  }

  @Test
  void sequenceKnowsPartsOfSpeech() {
    String yaml =
        """
        extends: sequence
        message: "'%[1]s' and '%[3]s'"
        tokens:
          - pattern: very
          - tag: JJ
          - {tag: NN, skip: 1}
        """;

    assertThat(StyleText.markdown("It is a very old wooden house. He runs very fast.").said(yaml))
        .containsExactly("'very' and 'wooden'");
  }

  @Test
  void removalTakesABlankAlong() {
    String yaml = "{extends: existence, message: m, tokens: [very], action: {name: remove}}";

    assertThat(StyleText.markdown("A very good one.").fixed(yaml)).isEqualTo("A good one.");
    assertThat(StyleText.markdown("He is very.").fixed(yaml)).isEqualTo("He is.");
  }

  @Test
  void actionsEdit() {
    String head = "extends: existence\nmessage: \"'%s' to '%s'\"\nnonword: true\n";

    StyleText text = StyleText.markdown("An auto-save on page(s) 5-6.");

    assertThat(
            text.said(
                head
                    + "tokens: ['\\w+\\(s\\)']\naction: {name: edit, params: [trim_right, '(s)']}"))
        .containsExactly("'page(s)' to 'page'");
    assertThat(
            text.said(
                head
                    + "tokens: ['\\d-\\d']\n"
                    + "action: {name: edit, params: [regex, '(\\d)-(\\d)', '$1 to ${2}']}"))
        .containsExactly("'5-6' to '5 to 6'");
    assertThat(text.said(head + "tokens: ['auto-\\w+']\naction: {name: convert, params: [simple]}"))
        .containsExactly("'auto-save' to 'autosave'");
    assertThat(
            text.said(
                head + "tokens: ['auto-\\w+']\naction: {name: edit, params: [split, '-', 1]}"))
        .containsExactly("'auto-save' to 'save'");
  }

  @Test
  void addressesAndCodeAreLeftAlone() {
    String yaml = "{extends: existence, message: m, tokens: [cat]}";

    assertThat(StyleText.markdown("See https://a.example/cat and `cat`, a cat.").found(yaml))
        .containsExactly("cat");
    assertThat(
            StyleText.of("a.html", Format.HTML, "<p>a <code>cat</code> or <b>c</b>at</p>")
                .found(yaml))
        .isEqualTo(List.of("c</b>at"));
  }
}
