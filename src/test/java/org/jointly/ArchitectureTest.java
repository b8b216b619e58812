package org.jointly;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package knows those to its left alone. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jointly");

  @Test
  void dataFlowsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("org.jointly.model..")
        .layer("reading")
        .definedBy("org.jointly.reading..")
        .layer("vocabulary")
        .definedBy("org.jointly.vocabulary..")
        .layer("extraction")
        .definedBy("org.jointly.extraction..")
        .layer("graph")
        .definedBy("org.jointly.graph..")
        .layer("publishing")
        .definedBy("org.jointly.publishing..")
        .layer("server")
        .definedBy("org.jointly.server..")
        .layer("cli")
        .definedBy("org.jointly.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("publishing")
        .mayOnlyBeAccessedByLayers("server", "cli")
        .whereLayer("graph")
        .mayOnlyBeAccessedByLayers("publishing", "server", "cli")
        .whereLayer("extraction")
        .mayOnlyBeAccessedByLayers("publishing", "cli")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("publishing", "cli")
        .whereLayer("vocabulary")
        .mayOnlyBeAccessedByLayers("extraction", "graph", "publishing", "server", "cli")
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.jointly.(*)..").should().beFreeOfCycles().check(MAIN);
    slices().matching("org.jointly.extraction.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void readingExtractionAndGraphKeepApart() {
    keepApart("org.jointly.reading..", "org.jointly.extraction..", "org.jointly.graph..");
    keepApart("org.jointly.extraction..", "org.jointly.reading..", "org.jointly.graph..");
    keepApart("org.jointly.graph..", "org.jointly.reading..", "org.jointly.extraction..");
  }

  private static void keepApart(String one, String... others) {
    noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(MAIN);
  }

  @Test
  void modelKnowsNothingButTheLanguage() {
    classes()
        .that()
        .resideInAPackage("org.jointly.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.jointly.model..", "java..")
        .check(MAIN);
  }

  @Test
  void onlyReadingKnowsPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jointly.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .check(MAIN);
  }

  @Test
  void onlyVocabularyAndWhatFollowsExtractionKnowRdf() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.jointly.model..", "org.jointly.reading..", "org.jointly.extraction..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(MAIN);
  }

  @Test
  void onlyTheServerKnowsFuseki() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jointly.server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..")
        .check(MAIN);
  }

  @Test
  void onlyCommandsPrintOrExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jointly.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(MAIN);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/jointly"))) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> holdsClasses(folder) && !describes(folder))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static boolean describes(Path folder) {
    return Files.exists(folder.resolve("package-info.java"));
  }

  @Test
  void noFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> tooLong =
          files.filter(file -> file.toString().endsWith(".java")).filter(this::isLong).toList();
      assertThat(tooLong).isEmpty();
    }
  }

  /** Counts lines of text; blank lines separate and do not burden. */
  private boolean isLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).count() > 200;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
