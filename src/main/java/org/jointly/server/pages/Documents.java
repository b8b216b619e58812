package org.jointly.server.pages;

import static j2html.TagCreator.link;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.JenaException;

/** Replies with a document in the form that is asked for, by suffix or by what is accepted. */
final class Documents {
  private Documents() {}

  /**
   * A document.
   *
   * @param path its path, without a suffix
   * @param about the IRI of what it describes
   * @param triples what it says as RDF
   * @param page what it says as HTML, given what its head is to hold
   */
  record Document(
      String path, String about, Supplier<Graph> triples, Function<List<DomContent>, Page> page) {}

  /** Replies with a document: by the suffix, or else by what the request accepts. */
  static Reply reply(Document document, Optional<Format> suffix, PageRequest request) {
    return suffix
        .or(() -> Negotiation.best(request.accept(), List.of(Format.values()), Format::mediaType))
        .map(format -> in(format, document))
        .orElseGet(() -> Problems.notAcceptable(request.accept(), links(document.path())));
  }

  private static Reply in(Format format, Document document) {
    Reply reply =
        format
            .writer()
            .map(writer -> written(format, writer, document))
            .orElseGet(() -> document.page().apply(alternates(document)).reply(200));
    return reply
        .with("Link", headers(document))
        .with("Content-Location", document.path() + "." + format.suffix());
  }

  /** RDF/XML has no way to write some characters, nor properties that end in no name. */
  private static Reply written(Format format, RDFFormat writer, Document document) {
    try {
      return Reply.ok(type(format), Writing.bytes(document.triples().get(), writer));
    } catch (JenaException inexpressible) {
      return Problems.notAcceptable(format.mediaType(), links(document.path()));
    }
  }

  private static String type(Format format) {
    return format == Format.TURTLE ? "text/turtle; charset=utf-8" : format.mediaType();
  }

  /** Lists the forms of a document by their addresses. */
  static List<Problems.Link> links(String path) {
    return Stream.of(Format.values())
        .map(format -> new Problems.Link(path + "." + format.suffix(), format.title()))
        .toList();
  }

  private static List<DomContent> alternates(Document document) {
    return Format.RDF.stream()
        .<DomContent>map(
            format ->
                link()
                    .withRel("alternate")
                    .withType(format.mediaType())
                    .withHref(document.path() + "." + format.suffix()))
        .toList();
  }

  private static String headers(Document document) {
    Stream<String> forms =
        Stream.of(Format.values())
            .map(
                format ->
                    "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(document.path(), format.suffix(), format.mediaType()));
    Stream<String> others =
        Stream.of(
            "<" + document.about() + ">; rel=\"describes\"",
            "<" + Writing.LICENCE.getURI() + ">; rel=\"license\"");
    return Stream.concat(forms, others).collect(Collectors.joining(", "));
  }
}
