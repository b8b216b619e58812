package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bill of materials names what the program file holds, where both have been built. */
class BillOfMaterialsTest {
  private static final Path BILL = Path.of("target/bom.json");
  private static final Path PROGRAM = Path.of("target/jointly.jar");

  @Test
  void namesEveryLibraryThatIsShipped() throws IOException {
    assumeTrue(Files.exists(BILL) && Files.exists(PROGRAM), "not packaged");
    List<String> named = named();
    assertThat(shipped()).isNotEmpty().allSatisfy(each -> assertThat(named).contains(each));
    assertThat(named).contains("cytoscape", "zazuko__yasgui", "jetty-server", "jena-arq");
  }

  private static List<String> named() throws IOException {
    JsonNode components = new ObjectMapper().readTree(BILL.toFile()).get("components");
    return StreamSupport.stream(components.spliterator(), false)
        .map(each -> each.get("name").asText())
        .toList();
  }

  /** Lists the libraries by the notes that Maven leaves in each. */
  private static List<String> shipped() throws IOException {
    try (JarFile program = new JarFile(PROGRAM.toFile())) {
      return program.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
          .filter(name -> !name.startsWith("META-INF/maven/org.jointly/"))
          .map(name -> name.split("/")[3])
          .distinct()
          .toList();
    }
  }
}
