package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;

/**
 * Shows an authority: how it was judged, what it shared and shares, and what reports make of it.
 */
final class AuthorityPage implements KindPage {
  private static final String PARAMETER = "authority";

  private final Views views;
  private final Pieces pieces;

  AuthorityPage(Views views, Pieces pieces) {
    this.views = views;
    this.pieces = pieces;
  }

  @Override
  public Page page(Node authority, PageRequest request) {
    View about = ask("authority", authority);
    String name =
        about.table().stream()
            .findFirst()
            .map(row -> row.text("authorityName"))
            .orElseGet(() -> pieces.served().names().of(authority));
    return Page.of(
            name,
            h1(name),
            line(about.table()),
            successions(ask("authority-successions", authority).table()),
            each(parts(authority, name)))
        .below("/authorities", "Authorities");
  }

  private View ask(String view, Node authority) {
    return views.ask(view, PARAMETER, authority);
  }

  private Stream<DomContent> parts(Node authority, String name) {
    View judgements = ask("authority-judgements", authority);
    View arrangements = ask("authority-arrangements", authority);
    View findings = ask("authority-findings", authority);
    String code = authority.getLocalName();
    AuthorityPicture picture = new AuthorityPicture(authority, name, views, pieces);
    AuthorityTurns turns =
        new AuthorityTurns(judgements.table(), arrangements.table(), findings.table(), pieces);
    AuthorityAround around = new AuthorityAround(pieces);
    return Stream.of(
        picture.shown(judgements, arrangements, code),
        turns.shown(ask("authority-phases", authority), authority, code),
        new FindingsBlock(pieces).shown(findings, code),
        new RecommendationsBlock(pieces).shown(ask("authority-recommendations", authority)),
        around.posts(ask("authority-posts", authority)),
        around.partners(ask("authority-partners", authority)),
        around.neighbours(ask("authority-neighbours", authority)),
        around.compare(views.ask("authorities").table(), authority));
  }

  private DomContent line(Table about) {
    return each(
        about.rows(),
        row ->
            p(each(
                    Stream.of("typeName", "regionName")
                        .filter(row::has)
                        .map(row::text)
                        .reduce((one, other) -> one + " · " + other)
                        .stream()
                        .toList(),
                    words -> text(Timeline.capital(words))))
                .withClass("kind"));
  }

  private DomContent successions(Table others) {
    return each(
        List.of("before", "after"),
        relation -> {
          List<Row> rows =
              others.stream().filter(row -> row.text("relation").equals(relation)).toList();
          return each(
              Optional.of(rows).filter(some -> !some.isEmpty()).stream().toList(),
              some -> p(text(words(relation)), each(links(some)), text(".")).withClass("notice"));
        });
  }

  private static String words(String relation) {
    return relation.equals("before")
        ? "This authority took the place of "
        : "The place of this authority was taken by ";
  }

  private Stream<DomContent> links(List<Row> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            index ->
                each(
                    text(index == 0 ? "" : ", "),
                    a(rows.get(index).text("otherName"))
                        .withHref(pieces.path(rows.get(index).thing("other")))));
  }
}
