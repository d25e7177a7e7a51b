package dev.copydesk.style.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.testing.RandomText;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for another engine means here what it means there. */
final class ExpressionTest {
  private static Budget budget() {
    return Budget.forLength(1_000);
  }

  private static List<String> found(Expression expression, String text) {
    return expression.findAll(new Subject(text), budget()).stream()
        .map(MatchResult::group)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "(?P<a_b>x)(?P=a_b) § xx",
        "(?<a>x)\\k<a> § xx",
        "(?'a'x)y § xy",
        "[[:alpha:]]+ § été",
        "[[:digit:][:space:]]+ § 1 2",
        "[[]a § [a",
        "[]x]+ § x]",
        "[^]x] § y",
        "[a&&b]+ § a&b",
        "[a-z-[aeiou]]+ § xyz",
        "a{,2} § a{,2}",
        "{x} § {x}",
        "x{2} § xx",
        "\\p{Cyrillic}+ § да",
        "\\p{Lu}\\pL § Éa",
        "\\P{L} § 1",
        "\\p{^L} § 1",
        "(?<=a+)b § b",
        "(?<!:[^ ]+?):x § :x",
        "(?#nothing)x § x",
        "(?i)x(?-i)y § Xy",
        "(?>x+)y § xxy",
        "\\u00e9\\x41 § éA",
        "\\w+ § naïve",
        "a\\/b\\-c\\'d § a/b-c'd"
      })
  void translates(String expression, String match) throws BadExpression {
    Expression read = Expression.of(expression, false);
    String text = expression.startsWith("(?<=") ? "aab" : match;

    assertThat(found(read, text)).containsExactly(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?(1)a|b)", "(?<a-b>x)", "\\y", "[a-[^b]]", "[[:nothing:]]"})
  void refusesWhatItDoesNotKnow(String expression) {
    assertThatThrownBy(() -> Expression.of(expression, false))
        .isInstanceOfSatisfying(BadExpression.class, e -> assertThat(e.isUnsupported()).isTrue());
  }

  @Test
  void groupsAreFilledIn() throws BadExpression {
    Expression expression = Expression.of("(a)(b)?", false);

    assertThat(expression.replaceAll("a ab", "[$1${2}$3$$$0]", budget()))
        .isEqualTo("[a$a] [ab$ab]");
    assertThat(expression.replaceAll("a", "$x ${ $", budget())).isEqualTo("$x ${ $");
    assertThat(Expression.withoutGroups("(a)[(](?:b)\\((c)")).isEqualTo("(?:a)[(](?:b)\\((?:c)");
  }

  @Test
  void anEdgeOfAWordIsOneInAnyScript() throws BadExpression {
    assertThat(found(Expression.words(List.of("caf"), false), "café caf")).containsExactly("caf");
    assertThat(found(Expression.words(List.of("да"), true), "Да, дача")).containsExactly("Да");
  }

  /** Looking only where words begin must not lose a match. */
  @Test
  void beginningsLoseNothing() throws BadExpression {
    List<List<String>> lists =
        List.of(
            List.of("the", "of", "said", "don"),
            List.of("(?:he )?said", "[Ww]ord", "wor?d", "a+", "and|to"),
            List.of("in(?!x)", "(?<!y)word", "(the|of) \\w+", "re\\b", "can't", "e\\w*"),
            List.of("U\\.S\\.", "p\\.m\\.", "Mr[.]", "http://[^ ]+", "file.txt"));
    for (List<String> alternatives : lists) {
      for (boolean ignoreCase : new boolean[] {false, true}) {
        Expression words = Expression.words(alternatives, ignoreCase);
        Expression anywhere =
            Expression.anywhere(
                List.of("\\b(?:" + String.join("|", alternatives) + ")\\b"), ignoreCase);
        RandomText random = new RandomText(alternatives.size());
        for (int i = 0; i < 300; i++) {
          String text = random.soup(40);
          assertThat(found(words, text))
              .as("%s in %s", alternatives, text)
              .isEqualTo(found(anywhere, text));
        }
      }
    }
  }

  @Test
  void edgesThatAreWrittenOutLoseNothing() throws BadExpression {
    for (String each :
        List.of(
            "\\b(the|of)\\b\\s*\\w+",
            "\\bsaid|word",
            "\\b(?:he )?said",
            "\\b[.]",
            "\\b(?=w)word")) {
      Expression one = Expression.anywhere(List.of(each), true);
      Expression other = Expression.of(each, true);
      RandomText random = new RandomText(each.length());
      for (int i = 0; i < 300; i++) {
        String text = random.soup(40);
        assertThat(found(one, text)).as("%s in %s", each, text).isEqualTo(found(other, text));
      }
    }
  }

  @Test
  void beginningsAreReadWhereTheyCan() {
    assertThat(Starts.of("the|of|[Ss]aid|x(?:yz|zy)?")).isPresent();
    assertThat(Starts.of("the|\\w+")).isEmpty();
    assertThat(Starts.of("(?i)the")).isEmpty();
    assertThat(Starts.of("a*b")).isEmpty();
    assertThat(Starts.of("1st")).isEmpty();
  }

  @Test
  void looksAreCounted() throws BadExpression {
    Expression expression = Expression.of("a*a*a*b", false);
    String text = "a".repeat(2_000);

    assertThatThrownBy(() -> expression.isIn(text, budget())).isInstanceOf(TooManySteps.class);
  }
}
