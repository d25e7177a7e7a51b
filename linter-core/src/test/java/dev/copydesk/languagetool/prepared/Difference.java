package dev.copydesk.languagetool.prepared;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/** Where two objects of LanguageTool differ, down to their last field. */
final class Difference {
  /** Which pairs have been compared, or are being compared. */
  private final Set<List<Integer>> seen = new HashSet<>();

  /** The path to the first field that differs; empty if none does. */
  static Optional<String> between(Object one, Object other) {
    try {
      return new Difference().find("", one, other);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<String> find(String path, Object one, Object other)
      throws IllegalAccessException {
    if (one == other) {
      return Optional.empty();
    }
    if (one == null || other == null || one.getClass() != other.getClass()) {
      return Optional.of(path + ": " + one + " | " + other);
    }
    if (one instanceof Collection<?> all && other instanceof Collection<?> others) {
      return one instanceof Set<?>
          ? equal(path, one.equals(other), one, other)
          : findInOrder(path, all, others);
    }
    if (one.getClass().isArray()) {
      return findInArrays(path, one, other);
    }
    if (one instanceof Pattern pattern && other instanceof Pattern second) {
      return equal(
          path,
          pattern.pattern().equals(second.pattern()) && pattern.flags() == second.flags(),
          one,
          other);
    }
    if (one instanceof URL) {
      return equal(path, one.toString().equals(other.toString()), one, other);
    }
    if (one instanceof Language || one instanceof ResourceBundle || one instanceof Enum<?>) {
      return Optional.of(path + ": not the same " + one);
    }
    if (one instanceof Map<?, ?> || one.getClass().getName().startsWith("java.")) {
      return equal(path, one.equals(other), one, other);
    }
    return seen.add(List.of(System.identityHashCode(one), System.identityHashCode(other)))
        ? findInFields(path, one, other)
        : Optional.empty();
  }

  private static Optional<String> equal(String path, boolean equal, Object one, Object other) {
    return equal ? Optional.empty() : Optional.of(path + ": " + one + " | " + other);
  }

  private Optional<String> findInOrder(String path, Collection<?> one, Collection<?> other)
      throws IllegalAccessException {
    if (one.size() != other.size()) {
      return Optional.of(path + ".size: " + one.size() + " | " + other.size());
    }
    Iterator<?> others = other.iterator();
    int index = 0;
    for (Object each : one) {
      Optional<String> found = find(path + "[" + index++ + "]", each, others.next());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> findInArrays(String path, Object one, Object other)
      throws IllegalAccessException {
    if (Array.getLength(one) != Array.getLength(other)) {
      return Optional.of(
          path + ".length: " + Array.getLength(one) + " | " + Array.getLength(other));
    }
    for (int i = 0; i < Array.getLength(one); i++) {
      Object first = Array.get(one, i);
      Object second = Array.get(other, i);
      Optional<String> found =
          one.getClass().getComponentType().isPrimitive()
              ? equal(path, first.equals(second), first, second)
              : find(path + "[" + i + "]", first, second);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> findInFields(String path, Object one, Object other)
      throws IllegalAccessException {
    for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        field.setAccessible(true);
        String place = path + "." + field.getName();
        Object first = field.get(one);
        Object second = field.get(other);
        Optional<String> found;
        if (field.getType().isPrimitive()) {
          found = equal(place, Objects.equals(first, second), first, second);
        } else if (one instanceof DisambiguationPatternRule && field.getName().equals("id")) {
          found = find(place, nameOf(first), nameOf(second));
        } else {
          found = find(place, first, second);
        }
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Antipatterns are named after the rule that was read before them, with a running number; nothing
   * reads that.
   */
  private static String nameOf(Object id) {
    String name = (String) id;
    return name.contains("_antipattern:") ? "" : name;
  }
}
