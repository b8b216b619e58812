package org.jointly.load;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;
import org.jointly.measuring.Rows;

/**
 * What a server said.
 *
 * @param type the media type with its parameters
 * @param location where it sends on to, empty where it does not
 */
record Said(int status, String type, String location, String tag, byte[] body) {
  private static final Set<Lang> ROWS =
      Set.of(
          ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_CSV, ResultSetLang.RS_TSV);

  static Said of(HttpResponse<byte[]> response) {
    return new Said(
        response.statusCode(),
        header(response, "Content-Type"),
        header(response, "Location"),
        header(response, "ETag"),
        response.body());
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /**
   * Tells whether it says the same: byte for byte or, of rows and graphs, which have no order, with
   * the same content.
   */
  boolean saysSameAs(Said other) {
    return status == other.status
        && type.equals(other.type)
        && location.equals(other.location)
        && (Arrays.equals(body, other.body) || hasSameContentAs(other));
  }

  private boolean hasSameContentAs(Said other) {
    Optional<Object> content = content();
    return content.isPresent() && content.equals(other.content());
  }

  private Optional<Object> content() {
    String bare = type.isEmpty() ? "" : ContentType.create(type).getContentTypeStr();
    Optional<Lang> rows =
        ROWS.stream()
            .filter(lang -> lang.getContentType().getContentTypeStr().equals(bare))
            .findFirst();
    return rows.<Object>map(lang -> Rows.of(body, lang))
        .or(() -> Optional.ofNullable(RDFLanguages.contentTypeToLang(bare)).map(this::quads));
  }

  private Set<Quad> quads(Lang lang) {
    return RDFParser.source(new java.io.ByteArrayInputStream(body))
        .lang(lang)
        .base("http://base/")
        .toDatasetGraph()
        .stream()
        .collect(Collectors.toSet());
  }
}
