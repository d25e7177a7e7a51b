package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks made of pieces, in a toy markup: {@code [b]} opens, {@code [/b]} closes. */
final class RewritingTest {
  private static final String SOURCE = "Say [b]Russian[/b] Federation&rsquo;s [c]code[/c], then.";

  private final Block block = block();

  private static Block block() {
    BlockBuilder builder = new BlockBuilder(source(), new Tokenizer(), Notation.PLAIN);
    literal(builder, "Say ");
    builder.opens(SOURCE.indexOf("[b]"));
    literal(builder, "Russian");
    builder.closes(SOURCE.indexOf("[/b]") + 4);
    literal(builder, " Federation");
    int entity = SOURCE.indexOf("&rsquo;");
    builder.reference("\u2019", entity, entity + "&rsquo;".length());
    literal(builder, "s ");
    builder.object(SOURCE.indexOf("[c]"), SOURCE.indexOf("[/c]") + 4);
    literal(builder, ", then.");
    return builder.build(Block.Kind.PARAGRAPH, false);
  }

  private static void literal(BlockBuilder builder, String text) {
    int at = SOURCE.indexOf(text);
    builder.literal(at, at + text.length());
  }

  private static Source source() {
    return source(SOURCE);
  }

  private static Source source(String text) {
    try {
      return Source.decode("toy", text.getBytes(StandardCharsets.UTF_8));
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads other words in place of some, wherever markup stands among them. */
  private Optional<String> rewritten(String words, String others) {
    int at = block.text().indexOf(words);
    return rewritten(at, at + words.length(), others);
  }

  private Optional<String> rewritten(int start, int end, String others) {
    return rewritten(block, SOURCE, start, end, others);
  }

  private static Optional<String> rewritten(
      Block block, String source, int start, int end, String others) {
    return block
        .rewrite(block.span(start, end), others, source)
        .map(changes -> applied(source, changes));
  }

  private static String applied(String source, List<Change> changes) {
    StringBuilder text = new StringBuilder(source);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Span span = changes.get(i).span();
      text.replace(span.start(), span.end(), changes.get(i).text());
    }
    return text.toString();
  }

  @Test
  void theTextHoldsWhatIsReadAndAnObjectForTheRest() {
    assertThat(block.text()).isEqualTo("Say Russian Federation\u2019s \uFFFC, then.");
    assertThat(block.marks()).isEqualTo(2);
    assertThat(block.objects()).isEqualTo(1);
  }

  @Test
  void aSpanTakesTheMarkupBetweenItsCharactersAlong() {
    int at = block.text().indexOf("Russian");
    assertThat(block.span(at, at + 7).in(SOURCE)).isEqualTo("Russian");
    assertThat(block.span(at, at + 18).in(SOURCE)).isEqualTo("Russian[/b] Federation");
  }

  @Test
  void partOfAReferenceIsAllOfIt() {
    int at = block.text().indexOf('\u2019');
    assertThat(block.span(at, at + 1).in(SOURCE)).isEqualTo("&rsquo;");
  }

  @Test
  void whatIsPutInAtTheEdgeOfMarkupStandsOutside() {
    int before = block.text().indexOf("Russian");
    int behind = before + "Russian".length();
    assertThat(rewritten(before, before, ",").orElseThrow()).startsWith("Say ,[b]Russian[/b] Fed");
    assertThat(rewritten(behind, behind, ",").orElseThrow()).startsWith("Say [b]Russian[/b], Fed");
  }

  @Test
  void whatBothHaveInCommonStays() {
    assertThat(rewritten("Say Russian Federation", "Say: Russian Federation").orElseThrow())
        .startsWith("Say: [b]Russian[/b] Federation");
  }

  @Test
  void whatGoesOnBothSidesOfMarkupGoesAroundIt() {
    assertThat(rewritten("Russian Federation", "Russia").orElseThrow())
        .startsWith("Say [b]Russia[/b]&rsquo;s ");
  }

  @Test
  void aReferenceIsReplacedAsAWhole() {
    assertThat(rewritten("Federation\u2019s", "Federation's").orElseThrow())
        .contains("Federation's [c]");
  }

  @Test
  void nothingIsTakenOutThatWouldLeaveMarkupAroundNothing() {
    assertThat(rewritten("Russian", "")).isEmpty();
  }

  @Test
  void anObjectIsNeverTouched() {
    assertThat(rewritten("s \uFFFC", "s")).isEmpty();
    assertThat(rewritten(" \uFFFC,", "\uFFFC,").orElseThrow()).contains("&rsquo;s[c]code[/c],");
  }

  @Test
  void aPlaceThatIsNoneOfTheTextCannotBeRewritten() {
    int inside = SOURCE.indexOf("[b]") + 1;
    assertThat(block.rewrite(new Span(inside, inside + 1), "x", SOURCE)).isEmpty();
  }

  @Test
  void theEndOfALineStaysWithWhatStandsBeforeTheNext() {
    String source = "It wasn  \r\n> > t four.\n> > It is.";
    BlockBuilder builder = new BlockBuilder(source(source), new Tokenizer(), Notation.PLAIN);
    int first = source.indexOf("  \r\n");
    int second = source.indexOf("\n> > It");
    builder.literal(0, first);
    builder.lineBreak(first, first + 8);
    builder.literal(first + 8, second);
    builder.lineBreak(second, second + 5);
    builder.literal(second + 5, source.length());
    Block lines = builder.build(Block.Kind.PARAGRAPH, true);
    assertThat(lines.text()).isEqualTo("It wasn\nt four.\nIt is.");
    assertThat(rewritten(lines, source, 3, 10, "wasn't\n"))
        .hasValue("It wasn't  \r\n> > four.\n> > It is.");
    assertThat(rewritten(lines, source, 7, 18, "'t\nfour.\nThat"))
        .hasValue("It wasn't  \r\n> > four.\n> > That is.");
    assertThat(rewritten(lines, source, 3, 9, "wasn't")).hasValue("It wasn't four.\n> > It is.");
  }
}
