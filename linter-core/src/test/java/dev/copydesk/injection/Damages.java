package dev.copydesk.injection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Every damage that is a constant of this package, found rather than listed: none is forgotten. */
public final class Damages {
  private Damages() {}

  /** All of them, by the rule that is to repair them. */
  public static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    for (JavaClass each : new ClassFileImporter().importPackages("dev.copydesk.injection")) {
      for (Field field : each.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Damage.class) {
          all.add(constant(field));
        }
      }
    }
    all.sort(Comparator.comparing(Damage::rule).thenComparing(Damage::name));
    return all;
  }

  private static Damage constant(Field field) {
    try {
      return (Damage) Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new LinkageError(field + " cannot be read", e);
    }
  }
}
