package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows a concept of a scheme: what it means, and what the graph knows by it. */
public final class ConceptPage implements KindPage {
  private final Served served;
  private final Views views;
  private final String parameter;
  private final Function<Asked, DomContent> parts;

  private ConceptPage(
      Served served, Views views, String parameter, Function<Asked, DomContent> parts) {
    this.served = served;
    this.views = views;
    this.parameter = parameter;
    this.parts = parts;
  }

  /** Makes the page of a theme. */
  public static KindPage ofThemes(Served served, Views views) {
    return new ConceptPage(served, views, "theme", asked -> new ThemeParts(asked).shown());
  }

  /** Makes the page of an effect. */
  public static KindPage ofEffects(Served served, Views views) {
    return new ConceptPage(served, views, "effect", asked -> new EffectParts(asked).shown());
  }

  /** Makes the page of a kind of arrangement. */
  public static KindPage ofKinds(Served served, Views views) {
    return new ConceptPage(served, views, "kind", asked -> new KindParts(asked).shown());
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    Asked asked = new Asked(views, parameter, thing, markup);
    String name = markup.names().of(thing);
    Node scheme = NodeFactory.createURI(thing.getURI().replaceFirst("/[^/]*$", ""));
    return Page.of(
            name,
            h1(
                text(name + " "),
                small(parameter.equals("kind") ? "kind of arrangement" : parameter)),
            new Meaning(asked).shown(),
            parts.apply(asked))
        .below("/def", "Vocabulary")
        .below(served.addresses().path(scheme.getURI()).orElse("/def"), markup.names().of(scheme));
  }
}
