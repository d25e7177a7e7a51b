package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChoicesTest {
  private static final RuleInfo RULE = RuleInfo.safe("group/rule", "0.1.0", "Something");
  private static final byte[] NOT_UTF8 = {'a', ' ', (byte) 0xE9, ' ', 'b'};

  @Test
  void whatTheEncodingCannotWriteIsNotChosen() throws SourceException {
    Source source = Source.decode("a.txt", NOT_UTF8);
    Finding foreign = Finding.of(RULE, new Span(0, 1), "Wrong").safely("\u0107");
    Finding plain = Finding.of(RULE, new Span(4, 5), "Wrong").safely("\u2019");

    List<Choice> choices = Choices.of(List.of(foreign, plain), source, false);

    assertThat(choices).extracting(Choice::finding).containsExactly(plain);
  }

  @Test
  void unicodeWritesAllButHalfAPair() throws SourceException {
    Source source = Source.decode("a.txt", "a b".getBytes(StandardCharsets.UTF_8));

    assertThat(source.canWrite("\u0107\uD83D\uDE00")).isTrue();
    assertThat(source.canWrite("\uD83D")).isFalse();
    assertThat(source.canWrite("\uDE00a")).isFalse();
  }
}
