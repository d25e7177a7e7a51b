package dev.copydesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SourceTest {
  private static final List<Integer> UNASSIGNED = List.of(0x81, 0x8D, 0x8F, 0x90, 0x9D);

  private static final String PROSE = "Zo\u00EB paid \u20AC5 \u2014 \uD83D\uDE00.\r\nEnd";

  static Stream<Arguments> encoded() {
    return Stream.of(
        Arguments.of("UTF-8", bytes(PROSE, StandardCharsets.UTF_8), false, PROSE),
        Arguments.of("UTF-8", bytes("\uFEFF" + PROSE, StandardCharsets.UTF_8), true, PROSE),
        Arguments.of("UTF-16LE", bytes("\uFEFF" + PROSE, StandardCharsets.UTF_16LE), true, PROSE),
        Arguments.of("UTF-16BE", bytes("\uFEFF" + PROSE, StandardCharsets.UTF_16BE), true, PROSE),
        Arguments.of("UTF-8", bytes("\uFEFF\uFEFFa", StandardCharsets.UTF_8), true, "\uFEFFa"),
        Arguments.of("UTF-8", new byte[0], false, ""),
        Arguments.of("UTF-8", bytes("\uFEFF", StandardCharsets.UTF_8), true, ""),
        Arguments.of("UTF-16LE", bytes("\uFEFF", StandardCharsets.UTF_16LE), true, ""));
  }

  @ParameterizedTest
  @MethodSource("encoded")
  void readsAndWritesTheSameBytes(String encoding, byte[] bytes, boolean marked, String text)
      throws SourceException {
    Source source = Source.decode("a.txt", bytes);

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.encoding()).isEqualTo(encoding);
    assertThat(source.hasByteOrderMark()).isEqualTo(marked);
    assertThat(source.encodingGuessed()).isFalse();
    assertThat(source.bytes()).isEqualTo(bytes);
  }

  @Test
  void keepsEveryByteOfWindows1252() throws SourceException {
    byte[] bytes = new byte[255 - UNASSIGNED.size()];
    int count = 0;
    for (int i = 1; i < 256; i++) {
      if (!UNASSIGNED.contains(i)) {
        bytes[count++] = (byte) i;
      }
    }

    Source source = Source.decode("a.txt", bytes);

    assertThat(source.encoding()).isEqualTo("windows-1252");
    assertThat(source.encodingGuessed()).isTrue();
    assertThat(source.encodingNote()).hasValue("not valid UTF-8, read as windows-1252");
    assertThat(source.text()).contains("\u2019", "\u20AC").doesNotContain("\uFFFD");
    assertThat(source.bytes()).isEqualTo(bytes);
  }

  @Test
  void refusesAnEncodingItDoesNotKnow() {
    for (int unassigned : UNASSIGNED) {
      byte[] bytes = {'p', 'l', 'a', 't', 'i', (byte) unassigned, ' ', 'z', 'a'};

      assertThatThrownBy(() -> Source.decode("a.txt", bytes))
          .isInstanceOf(SourceException.class)
          .hasMessage("a.txt: neither UTF-8 nor Windows-1252; convert it to UTF-8");
    }
  }

  @Test
  void keepsTheBytesInUtf8ThatAreNone() throws SourceException {
    byte[] bytes = "Caf\u00E9\nna\u00EFve X \uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0x92;

    Source source = Source.decode("a.txt", bytes);

    assertThat(source.encoding()).isEqualTo("UTF-8");
    assertThat(source.encodingGuessed()).isFalse();
    assertThat(source.encodingNote())
        .hasValue("byte 92 in line 2, column 7 is not UTF-8; such bytes are left as they are");
    assertThat(source.text()).startsWith("Caf\u00E9\nna\u00EFve ").endsWith(" \uD83D\uDE00");
    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(source.canWrite(source.text() + "\u0101")).isTrue();
    assertThat(source.canWrite("\uD83D")).isFalse();
    assertThat(source.withText(source.text().replace("Caf", "caf")).bytes())
        .startsWith('c')
        .endsWith(Arrays.copyOfRange(bytes, 1, bytes.length));
  }

  @RepeatedTest(200)
  void takesAnyBytesOrRefusesThemInOneLine(RepetitionInfo repetition) throws SourceException {
    Random random = new Random(repetition.getCurrentRepetition());
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    byte[] marks = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    if (repetition.getCurrentRepetition() % 3 == 0 && bytes.length >= 3) {
      System.arraycopy(marks, 0, bytes, 0, 3);
    }
    if (repetition.getCurrentRepetition() % 2 == 0) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
      }
    }
    Source source;
    try {
      source = Source.decode("a.txt", bytes);
    } catch (SourceException refused) {
      assertThat(refused).message().startsWith("a.txt: ").doesNotContain("\n");
      return;
    }
    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(source.withText(source.text()).bytes()).isEqualTo(bytes);
  }

  @Test
  void readsSurrogatesInUtf8AsWindows1252() throws SourceException {
    byte[] cesu = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, 'b'};

    Source source = Source.decode("a.txt", cesu);

    assertThat(source.encodingGuessed()).isTrue();
    assertThat(source.bytes()).isEqualTo(cesu);
  }

  @Test
  void refusesWhatIsNotText() {
    assertThatThrownBy(() -> Source.decode("a.txt", new byte[] {'a', 0, 'b'}))
        .isInstanceOf(SourceException.class)
        .hasMessage("a.txt: not a text file (it holds NUL bytes); exclude it to leave it out");
    byte[] utf32 = {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0};
    assertThatThrownBy(() -> Source.decode("a.txt", utf32)).hasMessageContaining("not a text file");
  }

  @Test
  void refusesBytesThatBelieTheirMark() {
    byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0x92};
    byte[] oddLength = {(byte) 0xFF, (byte) 0xFE, 'a'};
    byte[] loneSurrogate = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0x3D, 0, 'a'};

    for (byte[] bytes : new byte[][] {utf8, oddLength, loneSurrogate}) {
      assertThatThrownBy(() -> Source.decode("a.txt", bytes))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("its byte order mark says")
          .hasMessageContaining("convert it to UTF-8");
    }
  }

  @Test
  void refusesToWriteWhatTheEncodingLacks() throws SourceException {
    Source guessed = Source.decode("a.txt", new byte[] {'a', (byte) 0x92});

    assertThat(guessed.text()).isEqualTo("a\u2019");
    assertThatThrownBy(() -> guessed.withText("\u0101").bytes())
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("a.txt: the corrected text holds a character that windows-1252");
    Source utf8 = Source.decode("a.txt", new byte[] {'a'});
    assertThatThrownBy(() -> utf8.withText("\uD83D").bytes()).isInstanceOf(SourceException.class);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
