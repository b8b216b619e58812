package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.ask;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.post;
import static org.jointly.server.TestServer.withServer;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointly.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A short query takes neither the processor for ever nor all the memory. */
class BoundedQueriesTest {
  private static final String DATA =
      "<a:s> <a:p> \"%1$s!\" . <a:t> <a:p> \"%1$s?\" .".formatted("a".repeat(60));
  private static final Duration LIMIT = Duration.ofMillis(500);

  private static final String FORM = "application/x-www-form-urlencoded";

  /** A pattern with more ways to match than there is time for. */
  private static final String ENDLESS = "'^(a+a+)+\\\\1$'";

  private static void served(Consumer<String> test) {
    withServer(DATA, ServerOptions.onPort(0).withTimeout(LIMIT), test);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, %s) }",
        "SELECT * { FILTER REGEX('%a', %s) }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, CONCAT('', %s), 'i') }",
        "SELECT (REPLACE(?o, %s, '') AS ?x) { ?s ?p ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>(?o, %s) AS ?x) { ?s ?p ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>(?o, %s, '') AS ?x) { ?s ?p ?o }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER REGEX(?x, %s) } }",
        "SELECT (COUNT(REGEX(?o, %s)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(?o, %s)",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?x FILTER REGEX(?o, %s) } }",
      })
  void stopsPatternsThatNeverEnd(String form) {
    String query = form.replace("%s", ENDLESS).replace("%a", "a".repeat(60) + "!");
    served(
        url -> {
          var answer = ask(url, query);
          assertThat(answer.body()).contains("0.5 s");
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(stillRunning()).isEmpty();
        });
  }

  /** Names the threads that still match a pattern after some time to stop. */
  private static String stillRunning() {
    for (int tries = 0; tries < 50; tries++) {
      String running =
          Thread.getAllStackTraces().entrySet().stream()
              .filter(each -> each.getKey().getName().startsWith("query-"))
              .filter(each -> java.util.Arrays.toString(each.getValue()).contains("regex"))
              .map(each -> each.getKey().getName())
              .collect(Collectors.joining(","));
      if (running.isEmpty()) {
        return running;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return "still running";
  }

  @Test
  void answersOthersWhileAPatternRuns() {
    String endless = "SELECT * { FILTER REGEX('" + "a".repeat(60) + "!', " + ENDLESS + ") }";
    withServer(
        DATA,
        ServerOptions.onPort(0).withTimeout(Duration.ofSeconds(2)),
        url -> {
          var threads =
              IntStream.range(0, 8).mapToObj(i -> new Thread(() -> ask(url, endless))).toList();
          threads.forEach(Thread::start);
          assertThat(ask(url, "ASK { ?s ?p ?o }", "&timeout=1.5").body()).contains("true");
          threads.forEach(BoundedQueriesTest::join);
          assertThat(ask(url, "ASK { ?s ?p ?o }").body()).contains("true");
        });
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'aaaaaaaaaa' | CONCAT(%1$s, %1$s)
          'aaaaaaaaaa' | <http://www.w3.org/2005/xpath-functions#concat>(%1$s, %1$s)
          'aaaaaaaaaa' | REPLACE(%1$s, 'a', 'aa')
          9999999999   | %1$s * %1$s
          9.9          | %1$s * %1$s
          """)
  void makesNoValueThatDoublesForEver(String first, String doubled) {
    String steps =
        IntStream.range(0, 40)
            .mapToObj(i -> "BIND(%s AS ?v%d)".formatted(doubled.formatted("?v" + i), i + 1))
            .collect(Collectors.joining(" "));
    String query = "SELECT ?v40 { BIND(" + first + " AS ?v0) " + steps + " }";
    withServer(
        DATA,
        url -> {
          var answer = ask(url, query);
          assertThat(answer.body()).contains("more than 1,000,000 characters");
          assertThat(answer.statusCode()).isEqualTo(422);
        });
  }

  private static Stream<Arguments> nested() {
    return Stream.of(
        Arguments.of("SELECT * %s%s", "{", "}"),
        Arguments.of("SELECT (%s1%s AS ?x) {}", "(", ")"),
        Arguments.of("SELECT (%strue%s AS ?x) {}", "!", ""),
        Arguments.of("SELECT (%s1%s AS ?x) {}", "1+", ""),
        Arguments.of("SELECT * { ?s %s<a:b>%s ?o }", "(", ")*"),
        Arguments.of("SELECT * { ?s <a:b> %s%s }", "(", ")"),
        Arguments.of("SELECT * { ?s <a:b> %s%s }", "[ <a:b> ", "]"),
        Arguments.of("SELECT * { %s%s }", "{ { SELECT * ", "} }"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void saysThatAQueryIsNestedTooDeeply(String form, String open, String close) {
    String query = form.formatted(open.repeat(20_000), close.repeat(20_000));
    withServer(
        DATA,
        url -> {
          var answer = post(url + "/sparql", FORM, "query=" + encoded(query));
          assertThat(answer.body()).contains("nested too deeply");
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(ask(url, "ASK { ?s ?p ?o }").body()).contains("true");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          REGEX('Good', '^g', 'i')              | true
          REGEX('Good', '^g')                   | false
          REGEX('a.b', '.b', 'q')               | true
          REGEX(12, '1')                        |
          REPLACE('abcd', 'b(.)', '$1')         | acd
          REPLACE('abcd', 'B', 'x', 'i')        | axcd
          REPLACE('abcd', 'b', '$3')            |
          REPLACE('aaa', '.*', 'x')             | x
          REPLACE('', '.*', 'x')                | x
          LANG(REPLACE('abc'@en, 'b', 'x'))     | en
          CONCAT('a'@en, 'b'@en)                | ab
          LANG(CONCAT('a'@en, 'b'@en))          | en
          3 * 1.5                               | 4.5
          DATATYPE(2 * 3)                       | http://www.w3.org/2001/XMLSchema#integer
          """)
  void givesTheValuesThatTheStandardGives(String call, String value) {
    withServer(
        DATA,
        url -> {
          String constant = ask(url, "SELECT (" + call + " AS ?x) {}").body();
          assertThat(constant.split("\r\n", -1)[1]).isEqualTo(value == null ? "" : value);
        });
  }
}
