package org.jointly.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.jointly.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  @TempDir private Path folder;

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("serve.yaml"), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void withoutAnythingToldItIsAPublicServerOnLoopback() {
    assertThat(Configuration.none().server()).isEqualTo(ServerOptions.onPort(ServerOptions.PORT));
    assertThat(Configuration.none().graphs()).isEmpty();
    assertThat(Configuration.none().base()).isEmpty();
  }

  @Test
  void everyKeyDoesSomething() {
    Configuration told =
        Configuration.read(
            file(
                """
                # How the county serves it
                host: 127.0.0.1
                port: 8080
                graphs: my-graphs
                base: https://example.org/base/
                watch: 0
                timeout: 5
                max-rows: 100
                max-queries: 8
                queries-per-client: 2
                max-body-bytes: 4096
                max-header-bytes: 8192
                cache-mib: 1
                access-log: access.log
                metrics-port: 9100
                metrics-host: 127.0.0.2
                trusted-proxies: [127.0.0.1, 10.0.0.0/8]
                stop-seconds: 3
                """));
    ServerOptions options = told.server();
    assertThat(options.host()).isEqualTo("127.0.0.1");
    assertThat(options.port()).isEqualTo(8080);
    assertThat(told.graphs()).contains(folder.resolve("my-graphs"));
    assertThat(told.base()).contains("https://example.org/base/");
    assertThat(told.watch()).isEmpty();
    assertThat(options.limits().timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(options.limits().maxRows()).isEqualTo(100);
    assertThat(options.limits().maxQueries()).isEqualTo(8);
    assertThat(options.limits().queriesPerClient()).isEqualTo(2);
    assertThat(options.limits().maxBodyBytes()).isEqualTo(4096);
    assertThat(options.limits().maxHeaderBytes()).isEqualTo(8192);
    assertThat(options.limits().cacheBytes()).isEqualTo(1 << 20);
    assertThat(options.operation().accessLog()).contains(folder.resolve("access.log").toString());
    assertThat(options.operation().metrics().orElseThrow().getPort()).isEqualTo(9100);
    assertThat(options.operation().metrics().orElseThrow().getHostString()).isEqualTo("127.0.0.2");
    assertThat(options.operation().trustedProxies()).containsExactly("127.0.0.1", "10.0.0.0/8");
    assertThat(options.operation().toEnd()).isEqualTo(Duration.ofSeconds(3));
    assertThat(Settings.all()).hasSize(17);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port: 80\\nprot: 81 | line 2: there is no key prot; there are host, port, graphs",
        "port: 70000 | line 1: port is a whole number from 0 to 65535, not 70000",
        "port: '80' | line 1: port is a whole number from 0 to 65535, not 80",
        "port: 8e1 | line 1: port is a whole number from 0 to 65535, not 8e1",
        "timeout: 0 | line 1: timeout is a whole number from 1 to 3600, not 0",
        "timeout: -1 | line 1: timeout is a whole number from 1 to 3600, not -1",
        "host: 1 | line 1: host is words, not 1",
        "host: | line 1: host is words, not nothing",
        "host: [a] | line 1: host is words, not a list",
        "max-rows:\\n  many: 1 | line 2: max-rows is a whole number from 1 to 1000000000, not keys",
        "base: nowhere | line 1: base is an http or https IRI without a query or fragment, not",
        "trusted-proxies: [proxy.example.org] | line 1: trusted-proxies is a list, each an IP",
        "trusted-proxies: 127.0.0.1 | line 1: trusted-proxies is a list, each an IP address",
        "port: 1\\nport: 2 | line 2: port stands here a second time",
        "- port | line 1: a file of settings has lines such as port: 3030",
        "port: 1\\n---\\nport: 2 | a file of settings is one document",
        "host: \"x | not YAML"
      })
  void whatIsWrongIsToldWithItsLineAndWhatIsAllowed(String text, String told) {
    Path file = file(text.replace("\\n", "\n"));
    assertThatThrownBy(() -> Configuration.read(file))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageStartingWith(file + ", line ")
        .hasMessageContaining(told.strip());
  }

  @Test
  void aFileThatIsNotThereIsToldByName() {
    assertThatThrownBy(() -> Configuration.read(folder.resolve("none.yaml")))
        .hasMessage("There is no file " + folder.resolve("none.yaml"));
  }

  @Test
  void anEmptyFileTellsNothing() {
    assertThat(Configuration.read(file("# nothing\n")).server())
        .isEqualTo(Configuration.none().server());
  }

  @Test
  void optionsWinOverTheFileAndAreCheckedAlike() {
    Configuration told = Configuration.read(file("port: 8080\ntimeout: 5\n"));
    Setting port = Settings.named("port").orElseThrow();
    ServerOptions options = told.with(port, "0").server();
    assertThat(options.port()).isZero();
    assertThat(options.limits().timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThatThrownBy(() -> told.with(port, "many"))
        .hasMessage("--port is a whole number from 0 to 65535, not many");
    Setting proxies = Settings.named("trusted-proxies").orElseThrow();
    assertThat(told.with(proxies, "::1,10.0.0.1").server().operation().trustedProxies())
        .containsExactly("::1", "10.0.0.1");
  }

  @Test
  void theInitialValuesAreAllowed() {
    Settings.all().stream()
        .filter(setting -> !setting.initial().isEmpty())
        .forEach(
            setting -> assertThat(setting.fault(setting.initial())).isEqualTo(Optional.empty()));
  }

  @Test
  void theSchemaIsThatOfTheSettings() throws IOException {
    String published =
        IOUtils.resourceToString(
            "/org/jointly/server/configuration/serve.schema.json", StandardCharsets.UTF_8);
    assertThat(published).isEqualTo(SettingsSchema.json());
  }
}
