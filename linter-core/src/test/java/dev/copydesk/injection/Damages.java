package dev.copydesk.injection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Every class of damage of this package, found rather than listed so that none is forgotten. */
final class Damages {
  private Damages() {}

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    for (JavaClass each : new ClassFileImporter().importPackages("dev.copydesk.injection")) {
      if (each.isAssignableTo(Damage.class) && !each.isInterface()) {
        all.addAll(make(each.reflect()));
      }
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

  private static List<Damage> make(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return List.of((Damage) constructor.newInstance());
    } catch (NoSuchMethodException notOne) {
      return List.of();
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(type + " cannot be made", e);
    }
  }
}
