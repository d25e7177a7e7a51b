package dev.copydesk.injection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every class of damage of this package, found rather than listed so that none is forgotten. */
public final class Damages {
  private Damages() {}

  /** All of them, by the rule that is to repair them. */
  public static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    for (JavaClass each : new ClassFileImporter().importPackages("dev.copydesk.injection")) {
      if (each.isAssignableTo(Damage.class) && !each.isInterface()) {
        all.addAll(make(each.reflect()));
      }
    }
    all.sort(Comparator.comparing(Damage::rule).thenComparing(Damage::name));
    return all;
  }

  private static List<Damage> make(Class<?> type) {
    if (type.isEnum()) {
      List<Damage> constants = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        constants.add((Damage) constant);
      }
      return constants;
    }
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
