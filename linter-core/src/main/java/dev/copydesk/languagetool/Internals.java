package dev.copydesk.languagetool;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Fields that LanguageTool keeps to itself. There is no other way to give it what it would compute
 * at every start. Another release may lack them: who asks has to do without then.
 */
final class Internals {
  private Internals() {}

  /**
   * What a field holds.
   *
   * @param of null for a static field
   */
  static Object get(Class<?> type, String field, @Nullable Object of)
      throws ReflectiveOperationException {
    return open(type, field).get(of);
  }

  static void set(Class<?> type, String field, @Nullable Object of, @Nullable Object value)
      throws ReflectiveOperationException {
    open(type, field).set(of, value);
  }

  private static Field open(Class<?> type, String field) throws ReflectiveOperationException {
    Field found = type.getDeclaredField(field);
    found.setAccessible(true);
    return found;
  }
}
