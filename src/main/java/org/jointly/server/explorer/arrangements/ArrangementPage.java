package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows an arrangement, from what it is to what inspectors found of its members. */
public final class ArrangementPage implements KindPage {
  private static final String DOCUMENT = "/doc/";

  private final Served served;
  private final Views views;

  /** Makes the page of what is served, out of views. */
  public ArrangementPage(Served served, Views views) {
    this.served = served;
    this.views = views;
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    Asked asked = new Asked(views, thing);
    String name = markup.names().of(thing);
    return Page.of(
            name,
            h1(name),
            new About(asked, markup).shown(),
            ways(thing),
            new Members(asked, markup).shown(),
            new Reports(asked, markup).shown(),
            new Evidence(asked, markup).shown(),
            new Judgements(asked, markup).shown(),
            new Comparison(asked).shown(),
            new Outlived(asked, markup).shown())
        .below("/arrangements", "Arrangements");
  }

  private DomContent ways(Node thing) {
    String path = served.addresses().path(thing.getURI()).orElse(DOCUMENT);
    String slug = path.substring(path.lastIndexOf('/') + 1);
    return p(
            a("Compare with another arrangement")
                .withHref("/compare?thing=" + path.substring(DOCUMENT.length())),
            text(" · "),
            a("Its story as a spreadsheet")
                .withHref("/api/story-of-an-arrangement.csv?arrangement=" + slug),
            text(" · "),
            a("The evidence as a spreadsheet")
                .withHref("/api/evidence-of-effects.csv?arrangement=" + slug))
        .withClass("ways");
  }
}
