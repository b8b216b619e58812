package org.jointly.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.jointly.server.editor.EditorPages;

/** Answers who asks the endpoint nothing: browsers with the page to ask from, others with RDF. */
final class DescriptionPage {
  private static final String HTML = "text/html";
  private static final MediaType TURTLE = MediaType.create(Lang.TURTLE.getHeaderString());
  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples",
          HTML,
          "application/xhtml+xml");

  private final Supplier<ServiceDescription.Contents> contents;
  private final boolean writable;

  /**
   * Makes the page.
   *
   * @param contents asked for at each request
   */
  DescriptionPage(Supplier<ServiceDescription.Contents> contents, boolean writable) {
    this.contents = contents;
    this.writable = writable;
  }

  void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String accept = request.getHeader("Accept");
    MediaType type = accept == null ? TURTLE : ConNeg.match(accept, OFFER);
    response.setHeader("Vary", "Accept");
    if (type == null) {
      refuse(request, response);
    } else if (type.getContentTypeStr().contains("html")) {
      request.getRequestDispatcher(EditorPages.PATH).forward(request, response);
    } else {
      write(request, response, RDFLanguages.contentTypeToLang(type.getContentTypeStr()));
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlainAnswer.send(
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "The description of this endpoint is not to be had as "
            + request.getHeader("Accept")
            + ". It can be text/turtle, application/ld+json, application/rdf+xml,"
            + " application/n-triples or text/html. Ask a query by the parameter query.");
  }

  private void write(HttpServletRequest request, HttpServletResponse response, Lang lang)
      throws IOException {
    String endpoint = request.getRequestURL().toString();
    Graph description = ServiceDescription.of(endpoint, contents.get(), writable);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, description, lang);
    EntityTags.noted(request).ifPresent(tag -> response.setHeader("ETag", tag));
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType(lang.getHeaderString());
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(bytes.toByteArray());
  }
}
