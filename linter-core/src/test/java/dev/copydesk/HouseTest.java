package dev.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RulePage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the library is built: which package may know which, and what no class may do. */
final class HouseTest {
  private static final String ROOT = "dev.copydesk.";

  /** Each may import those before it. */
  private static final List<String> FLOW =
      List.of(
          "source",
          "article",
          "lexicon",
          "evidence",
          "rule",
          "rules",
          "style",
          "languagetool",
          "lint",
          "fix",
          "report",
          "config",
          "baseline",
          "cache",
          "run");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.copydesk");

  @Test
  void theWholeHouseIsLookedAt() {
    assertThat(MAIN).hasSizeGreaterThan(150);
    Set<String> packages = new TreeSet<>();
    for (JavaClass each : MAIN) {
      packages.add(each.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]);
    }
    assertThat(packages).containsExactlyInAnyOrderElementsOf(FLOW);
    assertThat(RuleCatalog.load().rules()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void importsRunOneWay() {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + FLOW.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(MAIN);
      }
    }
  }

  @Test
  void groupsOfRulesDoNotKnowOneAnother() {
    slices().matching("dev.copydesk.rules.(*)..").should().notDependOnEachOther().check(MAIN);
  }

  @Test
  void nothingRunsInACircle() {
    slices().matching("dev.copydesk.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onePackageKnowsLanguageTool() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.copydesk.languagetool..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.languagetool..")
        .check(MAIN);
  }

  @Test
  void aLibraryLeavesTheConsoleAndTheProcessAlone() {
    noClasses().should().accessField(System.class, "out").check(MAIN);
    noClasses().should().accessField(System.class, "err").check(MAIN);
    noClasses().should().callMethod(System.class, "exit", int.class).check(MAIN);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(MAIN);
    noClasses()
        .that()
        // LanguageTool takes the folder of its counts as nothing else.
        .doNotHaveSimpleName("Ngrams")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .check(MAIN);
  }

  @Test
  void noStaticStateChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<JavaPackage> packages = new HashSet<>();
    MAIN.forEach(each -> packages.add(each.getPackage()));

    assertThat(packages)
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  @Test
  void rulesAreFinalAndKeepNothing() {
    classes().that().implement(Rule.class).should().haveModifier(JavaModifier.FINAL).check(MAIN);
    fields()
        .that()
        .areDeclaredInClassesThat()
        .implement(Rule.class)
        .should()
        .beFinal()
        .andShould()
        .haveRawType(describe("anything but a collection", type -> !isCollection(type)))
        .orShould()
        .beStatic()
        .check(MAIN);
  }

  private static boolean isCollection(JavaClass type) {
    return type.isArray()
        || type.isAssignableTo(Collection.class)
        || type.isAssignableTo(Map.class)
        || type.isAssignableTo(CharSequence.class);
  }

  @Test
  void everyRuleIsNamedAfterItsIdAndHasPageAndCases() {
    for (Rule rule : RuleCatalog.load().rules()) {
      String id = rule.info().id();
      Class<?> type = rule.getClass();
      assertThat(type.getName())
          .as(id)
          .isEqualTo(ROOT + "rules." + rule.info().group() + "." + className(id));
      assertThat(RulePage.of(rule).text()).as(id).isNotBlank();
      Path cases = Path.of("src/test/resources", type.getName().replace('.', '/') + ".cases");
      assertThat(Files.exists(cases)).as(cases + " is there").isTrue();
    }
  }

  @Test
  void everyRuleIsRegistered() {
    List<String> written = new ArrayList<>();
    for (JavaClass each : MAIN) {
      boolean ofStyles = each.getPackageName().startsWith(ROOT + "style");
      if (each.isAssignableTo(Rule.class) && !each.isInterface() && !ofStyles) {
        written.add(each.getName());
      }
    }
    assertThat(RuleCatalog.load().rules().stream().map(rule -> rule.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  /** {@code spacing/fused-sentence} is {@code FusedSentence}. */
  private static String className(String id) {
    StringBuilder name = new StringBuilder();
    Arrays.stream(id.substring(id.indexOf('/') + 1).split("-"))
        .forEach(
            word ->
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1)));
    return name.toString();
  }
}
