package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of rules may hold, and what is said of one that is hostile or broken. */
final class RuleFileTest {
  @TempDir private Path folder;

  @Test
  void rulesAreListedByIdWithTheirLines() throws SourceException {
    RuleFile file =
        UserRules.file(
            "<rulegroup id='B_RULE' name='Two of\n  a kind'>",
            UserRules.rule("", "bbb", "b"),
            UserRules.rule("", "bbbb", "b"),
            "</rulegroup>",
            "<rule id='A_RULE' name='One'>",
            "<regexp>aaa</regexp><message>No!</message></rule>");

    assertThat(file.rules())
        .containsExactly(
            new UserRule("languagetool/B_RULE", "Two of a kind", 4, true),
            new UserRule("languagetool/A_RULE", "One", 8, false));
    assertThat(file.name()).isEqualTo("house.xml");
  }

  @Test
  void filesAreEqualIfNameAndContentAre() throws SourceException {
    RuleFile file = UserRules.file(UserRules.rule("A", "aaa", "a"));
    assertThat(file)
        .isEqualTo(UserRules.file(UserRules.rule("A", "aaa", "a")))
        .hasSameHashCodeAs(UserRules.file(UserRules.rule("A", "aaa", "a")))
        .isNotEqualTo(UserRules.file(UserRules.rule("A", "aab", "a")));
  }

  @Test
  void whatIsNoFileIsTold() throws IOException {
    assertRefused(folder.resolve("none.xml"), ": cannot be read: no such file or directory");
    assertRefused(folder, ": not a regular file");
    Path huge = folder.resolve("huge.xml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertRefused(huge, ": too large: 50,000,000 bytes, and a file of rules may have 16,777,216");
  }

  private static void assertRefused(Path path, String message) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> RuleFile.read(path))
        .withMessageStartingWith(path + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1: Premature end of file",
        "no XML|1: Content is not allowed in prolog",
        "<html/>|1: a file of rules begins with <rules>, not <html>",
        "<rules lang='en'>|1: XML document structures must start and end",
        "<rules lang='xx'></rules>|1: LanguageTool has no language xx here",
        "<rules lang='de-AT'></rules>|1: LanguageTool's rules for German (de-AT) are missing; they"
            + " need language-de, german-pos-dict, jwordsplitter, openregex, hunspell, jna",
        "<rules lang='en'>&nbsp;</rules>|1: The entity \"nbsp\" was referenced, but not declared",
      })
  void whatIsNoXmlIsTold(String content, String message) {
    assertRefused(content, message);
  }

  @Test
  void badUtf8IsTold() {
    byte[] content =
        "<rules lang='en'>\n<!-- caf\u00E9 --></rules>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> RuleFile.of("house.xml", content))
        .withMessageStartingWith("house.xml:")
        .withMessageContaining(": Invalid byte 2 of 3-byte UTF-8 sequence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rules [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rules lang='en'>&x;</rules>",
        "<!DOCTYPE rules [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<rules lang='en'>&b;</rules>",
        "<!DOCTYPE rules SYSTEM \"http://localhost:1/x.dtd\"><rules lang='en'></rules>",
        "<!DOCTYPE rules [<!ENTITY % p SYSTEM \"http://localhost:1/p\">%p;]><rules lang='en'/>",
      })
  void aDocumentTypeIsRefused(String content) {
    assertRefused(
        "\n" + content.replace("\n", ""),
        "2: a file of rules may have no DOCTYPE; write out what its entities stand for");
  }

  @Test
  void whatIsNestedTooDeeplyIsTold() {
    assertRefused(
        UserRules.wrapped("<rule id='A'><pattern>" + "<and>\n".repeat(100_000)),
        "31: more than 32 elements within one another");
    assertRefusedToken("(".repeat(50_000), "the expression has more than 100 brackets");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tokn>a</tokn>|unknown element <tokn>",
        "<token min='1000000000'>a</token>|min needs a number from 0 to 200",
        "<token max='many'>a</token>|max needs a number from -1 to 200, not `many`",
        "<token skip='x'>a</token>|skip needs a number from -1 to 1000",
        "<token regexp='yes'>a(</token>|no regular expression: `a(`: Unclosed group",
        "<token regexp='yes'>a<exception regexp='yes'>[b</exception></token>|no regular expression",
        "<token><match no='7'/></token>|Only backward references in match elements",
        "<token postag='(' postag_regexp='yes'/>|no regular expression",
      })
  void aTokenThatIsWrongIsTold(String token, String message) {
    assertRefused(UserRules.wrapped("<rule id='A' name='A'><pattern>\n" + token), "4: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rule name='A'><pattern><token>a</token></pattern><message>No</message></rule>"
            + "|a rule without an id",
        "<rule id='A,B' name='A'/>|an id is made of letters, digits, _ . and -, not `A,B`",
        "<rule id='A' name='A'><pattern><token>a</token></pattern></rule>"
            + "|a rule without a <message>",
        "<rule id='A' name='A'><message>No</message></rule>|Neither '<pattern>' tokens nor",
        "<rulegroup id='A' name='A'></rulegroup><rulegroup id='A' name='A'></rulegroup>"
            + "|the id A is that of the rule at line 3",
        "<rule id='A' name='A'><pattern><token>a</token></pattern>"
            + "<filter class='java.lang.ProcessBuilder' args='x:y'/></rule>"
            + "|a filter is a class of org.languagetool.rules., not java.lang.ProcessBuilder",
        "<rule id='A' name='A'><pattern><token>a</token></pattern>"
            + "<filter class='org.languagetool.rules.NoSuchFilter' args='x:y'/>"
            + "<message>No</message></rule>|Could not find filter class",
      })
  void aRuleThatIsWrongIsTold(String rule, String message) {
    assertRefused(UserRules.wrapped(rule), "3: " + message);
  }

  @Test
  void whatMultipliesIsRefused() {
    String choice = "<or><token>a</token><token>b</token><token>c</token></or>\n";
    assertRefused(
        UserRules.wrapped("<rule id='A' name='A'><pattern>\n" + choice.repeat(40)),
        "10: alternatives that make more than 1000 rules");
    assertRefused(
        UserRules.wrapped("<rule id='A' name='A'><pattern>" + "<token/>".repeat(300)),
        "3: a pattern of more than 200 tokens");
    assertRefused(
        UserRules.wrapped("<phrases><phrase id='p'>" + "<phraseref/>\n".repeat(40)),
        "27: more than 24 references to phrases");
    assertRefusedToken("(a|b|c)".repeat(30), "the expression stands for too many words");
    assertRefusedToken("[abc]".repeat(30), "the expression stands for too many words");
    assertRefusedToken("a?".repeat(30), "the expression stands for too many words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a?)*b", "(?:(a*))+b", ".*.*.*.*b"})
  void aReplacementThatCouldRunForeverIsRefused(String expression) {
    assertRefused(
        UserRules.wrapped(
            "<rule id='A' name='A'><pattern><token>a</token></pattern><message><match no='1'"
                + " regexp_match='"
                + expression
                + "' regexp_replace='x'/>"),
        "3: the expression repeats too much: `" + expression + "`");
  }

  private static void assertRefusedToken(String expression, String message) {
    assertRefused(
        UserRules.wrapped(
            "<rule id='A' name='A'><pattern>\n<token regexp='yes'>" + expression + "</token>"),
        "4: " + message);
  }

  private static void assertRefused(String content, String message) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> RuleFile.of("house.xml", content.getBytes(StandardCharsets.UTF_8)))
        .withMessageStartingWith("house.xml:" + message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void anXmlFileOfLanguageToolsOwnKindIsRead() throws IOException, SourceException {
    Path file = folder.resolve("rules.xml");
    Files.writeString(file, UserRules.wrapped(UserRules.rule("A", "aaa", "a")) + UserRules.END);
    assertThat(RuleFile.read(file).rules()).hasSize(1);
  }
}
