package org.jointly.server.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form in which a question is answered. */
enum Form {
  HTML("html", "text/html", "HTML", null),
  JSON("json", "application/sparql-results+json", "JSON", ResultSetLang.RS_JSON),
  PLAIN_JSON("json", "application/json", "JSON", ResultSetLang.RS_JSON),
  CSV("csv", "text/csv", "CSV", ResultSetLang.RS_CSV),
  TSV("tsv", "text/tab-separated-values", "TSV", ResultSetLang.RS_TSV);

  private final String suffix;
  private final String mediaType;
  private final String title;
  private final Lang writer;

  Form(String suffix, String mediaType, String title, Lang writer) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.title = title;
    this.writer = writer;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  String title() {
    return title;
  }

  /** Returns how Jena writes it; empty for HTML, which it does not write. */
  Optional<Lang> writer() {
    return Optional.ofNullable(writer);
  }

  boolean isJson() {
    return suffix.equals(JSON.suffix);
  }

  /** Returns the forms that differ in more than the name of their media type. */
  static Stream<Form> offered() {
    return Stream.of(HTML, JSON, CSV, TSV);
  }

  static Optional<Form> ofSuffix(String path) {
    return offered().filter(form -> path.endsWith("." + form.suffix)).findFirst();
  }
}
