package org.jointly.server.pages;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replies for things and their documents: {@code /id/…}, {@code /doc/…} and {@code /def/…}. */
final class ThingPages {
  private final Served served;

  ThingPages(Served served) {
    this.served = served;
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
        .orElseGet(() -> Problems.notFound(path, nearest(path)));
  }

  private static String bare(String path, Format format) {
    return path.substring(0, path.length() - format.suffix().length() - 1);
  }

  private Optional<Reply> described(String path, Optional<Format> format, PageRequest request) {
    return served
        .description(path)
        .map(found -> Documents.reply(document(path, found), format, request));
  }

  private Documents.Document document(String path, Description found) {
    return new Documents.Document(
        path,
        found.thing().getURI(),
        () -> Writing.triples(found, served.addresses().document(path)),
        head -> page(path, found, head));
  }

  private String page(String path, Description found, List<DomContent> head) {
    ThingPage page = new ThingPage(found, served.addresses());
    List<DomContent> more = new ArrayList<>(head);
    SchemaOrg.of(found).ifPresent(more::add);
    return Layout.page(page.name(), more, page.content(Documents.links(path)));
  }

  /** Finds the nearest thing above an unknown path that is known. */
  private List<Problems.Link> nearest(String path) {
    String above = path;
    while (above.lastIndexOf('/') > 0) {
      above = above.substring(0, above.lastIndexOf('/'));
      Optional<Description> found = served.description(above);
      if (found.isPresent()) {
        String name = new ThingPage(found.get(), served.addresses()).name();
        return List.of(new Problems.Link(above, name));
      }
    }
    return List.of();
  }
}
