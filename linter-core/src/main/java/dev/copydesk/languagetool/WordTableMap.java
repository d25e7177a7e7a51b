package dev.copydesk.languagetool;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table of words where LanguageTool wants a map. It can be asked for a word, and that is all.
 *
 * @param <T> what a word stands for
 */
final class WordTableMap<T> extends AbstractMap<String, T> {
  private final WordTable table;
  private final IntFunction<T> value;

  /**
   * @param value makes what a word stands for, of where its entry is
   */
  WordTableMap(WordTable table, IntFunction<T> value) {
    this.table = table;
    this.value = value;
  }

  @Override
  public @Nullable T get(Object word) {
    int place = table.find((String) word);
    return place < 0 ? null : value.apply(place);
  }

  @Override
  public boolean containsKey(Object word) {
    return table.find((String) word) >= 0;
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    throw new UnsupportedOperationException();
  }
}
