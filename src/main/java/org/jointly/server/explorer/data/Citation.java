package org.jointly.server.explorer.data;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.publishing.catalogue.Catalogue;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;

/**
 * Says under which licence the data is, and how to cite it.
 *
 * @param newest how new the data is and which version of the program made it
 * @param host where it is served
 */
record Citation(Row newest, String host) {

  DomContent shown() {
    return new Block(
            "Use and cite",
            List.of(),
            List.of(
                p(
                    text("The facts are under the "),
                    a("Open Government Licence v3.0").withHref(Catalogue.LICENCE),
                    text(
                        ": use them for anything, and say where they are from. The reports are"
                            + " Crown copyright.")),
                blockquote(Catalogue.ATTRIBUTION),
                p("To cite the data:"),
                blockquote(sentence()),
                details(
                    summary("The same for reference managers"),
                    pre(code(bibtex())),
                    p("As fields of a CITATION.cff:"),
                    pre(code(fields()))),
                p("To cite one fact, give the address of its page, and the paragraph and page of the"
                        + " report that stand there. The data is made by a program: check what you"
                        + " quote against the original.")
                    .withClass("note")))
        .shown();
  }

  private String sentence() {
    return "Jointly (version %s): what inspectors found in England’s children’s services, and the arrangements by which councils share them. Data to %s. %s"
        .formatted(version(), Days.words(day()), address());
  }

  private String version() {
    return newest.text("software");
  }

  private String day() {
    return newest.text("newestReport");
  }

  private String address() {
    return host + "/catalogue";
  }

  private String bibtex() {
    return """
        @misc{jointly-%s,
          title = {Jointly: what inspectors found in England's children's services, and the arrangements by which councils share them},
          version = {%s},
          year = {%s},
          note = {Data to %s. %s},
          url = {%s}
        }"""
        .formatted(
            day(),
            version(),
            day().replaceFirst("-.*", ""),
            day(),
            Catalogue.ATTRIBUTION,
            address());
  }

  private String fields() {
    return """
        cff-version: 1.2.0
        type: dataset
        title: Jointly
        version: "%s"
        date-released: %s
        license-url: %s
        url: %s"""
        .formatted(version(), day(), Catalogue.LICENCE, address());
  }
}
