package org.jointly.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Replies for things and their documents: {@code /id/…}, {@code /doc/…} and {@code /def/…}. */
final class ThingPages {
  /**
   * No address of a thing has more letters; looking above each part of more would take too long.
   */
  private static final int LONGEST = 500;

  private final Served served;
  private final Map<Node, KindPage> kinds;

  ThingPages(Served served, Map<Node, KindPage> kinds) {
    this.served = served;
    this.kinds = Map.copyOf(kinds);
  }

  /** Replies for a thing by sending on to its document. */
  Reply thing(PageRequest request) {
    return served
        .description(request.path())
        .map(found -> Reply.seeOther("/doc/" + request.path().substring("/id/".length())))
        .orElseGet(() -> Problems.notFound(request.path(), List.of()));
  }

  /** Replies with the description of what a path stands for. */
  Reply document(PageRequest request) {
    String path = request.path();
    return described(path, Optional.empty(), request)
        .or(
            () ->
                Format.ofSuffix(path)
                    .flatMap(format -> described(bare(path, format), Optional.of(format), request)))
        .or(() -> parts(path))
        .orElseGet(() -> Problems.notFound(path, nearest(path)));
  }

  private Optional<Reply> parts(String path) {
    if (!path.endsWith(PartsPage.ENDING)) {
      return Optional.empty();
    }
    String whole = path.substring(0, path.length() - PartsPage.ENDING.length());
    return served
        .description(whole)
        .map(found -> new PartsPage(served).page(whole, found.thing()).reply(200));
  }

  private static String bare(String path, Format format) {
    return path.substring(0, path.length() - format.suffix().length() - 1);
  }

  private Optional<Reply> described(String path, Optional<Format> format, PageRequest request) {
    return served
        .description(path)
        .map(found -> Documents.reply(document(path, found, request), format, request));
  }

  private Documents.Document document(String path, Description found, PageRequest request) {
    return new Documents.Document(
        path,
        found.thing().getURI(),
        () -> Writing.triples(found, served.addresses().document(path)),
        head -> page(path, found, request).withHead(head));
  }

  private Page page(String path, Description found, PageRequest request) {
    ThingPage generic = new ThingPage(found, served.addresses());
    List<Problems.Link> forms = Documents.links(path);
    return kind(found)
        .map(kind -> kind.page(found.thing(), request).and(generic.folded(forms)))
        .orElseGet(() -> Page.of(generic.name(), generic.content(forms)))
        .withHead(SchemaOrg.of(found).stream().toList());
  }

  /** Finds what shows a thing by its classes and schemes; samples count in no view. */
  private Optional<KindPage> kind(Description found) {
    Reading reading = new Reading(found.graph());
    return Stream.of(Reading.TYPE, SKOS.inScheme.asNode())
        .flatMap(property -> reading.objects(found.thing(), property))
        .filter(kinds::containsKey)
        .min(Names.BY_ADDRESS)
        .filter(kind -> found.sample().isEmpty())
        .map(kinds::get);
  }

  /**
   * Finds the nearest thing above an unknown path that is known, or the one with a foreign suffix.
   */
  private List<Problems.Link> nearest(String path) {
    String above = StringUtils.left(path, LONGEST);
    while (above.lastIndexOf('/') > 0) {
      int dot = above.lastIndexOf('.');
      above = above.substring(0, Math.max(dot, above.lastIndexOf('/')));
      Optional<Description> found = served.description(above);
      if (found.isPresent()) {
        String name = new ThingPage(found.get(), served.addresses()).name();
        return List.of(new Problems.Link(above, name));
      }
    }
    return List.of();
  }
}
