package org.jointly.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.bundled();

  @Test
  void indexesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/vocabularies"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".ttl"))
                  .map(name -> name.replace(".ttl", "")))
          .containsExactlyInAnyOrderElementsOf(vocabulary.schemes());
    }
  }

  @Test
  void readsConceptsInTheOrderOfTheirFile() {
    assertThat(vocabulary.scheme("grades"))
        .extracting(Concept::notation)
        .containsExactly(
            "outstanding",
            "good",
            "requires-improvement",
            "adequate",
            "inadequate",
            "satisfactory");
  }

  @Test
  void givesAdequateAndRequiresImprovementOneRank() {
    assertThat(vocabulary.concept("grades", "adequate").orElseThrow().extra("rank"))
        .isEqualTo(vocabulary.concept("grades", "requires-improvement").orElseThrow().extra("rank"))
        .containsExactly("3");
  }

  @Test
  void keepsOtherPropertiesAsExtras() {
    Concept version = vocabulary.concept("frameworks", "ILACS-2023").orElseThrow();
    assertThat(version.broader()).containsExactly("ILACS");
    assertThat(version.extra("validFrom")).containsExactly("2023-01-01");
    assertThat(version.extra("judges")).contains("care-leavers", "overall");
  }

  @Test
  void describesEveryConcept() {
    for (String scheme : vocabulary.schemes()) {
      assertThat(vocabulary.scheme(scheme)).as(scheme).isNotEmpty();
      for (Concept concept : vocabulary.scheme(scheme)) {
        assertThat(concept.notation()).as(concept.toString()).matches("[A-Za-z0-9-]+");
        assertThat(concept.prefLabel()).as(concept.toString()).isNotBlank();
        assertThat(concept.definition()).as(concept.toString()).endsWith(".");
        assertThat(concept.broader())
            .allMatch(name -> vocabulary.concept(scheme, name).isPresent());
      }
    }
  }

  @Test
  void judgesOnlyAreasThatAreConcepts() {
    for (Concept framework : vocabulary.scheme("frameworks")) {
      assertThat(framework.extra("judges"))
          .allMatch(area -> vocabulary.concept("judgement-areas", area).isPresent());
    }
  }

  @Test
  void refusesUnknownSchemes() {
    assertThatThrownBy(() -> vocabulary.scheme("colours"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colours");
  }
}
