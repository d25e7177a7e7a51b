package dev.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import morfologik.fsa.CFSA2;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSA5Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnglishDictionaryTest {
  @ParameterizedTest
  @EnumSource
  void itIsWhatTheLibraryReads(EnglishDictionary each) throws IOException {
    Dictionary expected = Dictionary.read(each.place());
    Dictionary read = each.dictionary();
    assertThat(each.dictionary()).isSameAs(read);
    assertThat(read.metadata.getAttributes()).isEqualTo(expected.metadata.getAttributes());
    CFSA2 automaton = (CFSA2) read.fsa;
    assertThat(automaton.arcs).isEqualTo(((CFSA2) expected.fsa).arcs);
    assertThat(automaton.labelMapping).isEqualTo(((CFSA2) expected.fsa).labelMapping);
    assertThat(automaton.getFlags()).isEqualTo(expected.fsa.getFlags());
    assertThat(automaton.getRootNode()).isEqualTo(expected.fsa.getRootNode());
  }

  @Test
  void itMayHaveAnySize() throws IOException {
    byte[] file;
    try (InputStream in = EnglishDictionary.FORMS.place().openStream()) {
      file = in.readAllBytes();
    }
    byte[] arcs = ((CFSA2) EnglishDictionary.FORMS.dictionary().fsa).arcs;
    for (int size : List.of(-1, file.length)) {
      assertThat(((CFSA2) automaton(file, size)).arcs).isEqualTo(arcs);
    }
    assertThatIOException().isThrownBy(() -> automaton(file, file.length - 1));
    assertThatIOException().isThrownBy(() -> automaton(file, file.length + 1));
    assertThatIOException().isThrownBy(() -> automaton(new byte[4], 4));
  }

  @Test
  void anotherKindOfAutomatonIsReadByTheLibrary() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[][] words = {{'a'}, {'a', 'b'}, {'c'}};
    new FSA5Serializer().serialize(FSABuilder.build(words), file);
    FSA read = automaton(file.toByteArray(), file.size());
    assertThat(read).isNotInstanceOf(CFSA2.class).hasSize(3);
  }

  private static FSA automaton(byte[] file, int size) throws IOException {
    return EnglishDictionary.automaton(new ByteArrayInputStream(file), size);
  }
}
