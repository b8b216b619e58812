package org.jointly.server.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jointly.publishing.search.Found;
import org.jointly.publishing.search.Search;
import org.jointly.publishing.search.Suggestions.Suggestion;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Reply;

/** States what was found as JSON. */
final class SearchJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Addresses addresses;

  SearchJson(Addresses addresses) {
    this.addresses = addresses;
  }

  /** What was found, of every kind. */
  record Answer(String query, boolean allWords, List<Kind> kinds) {}

  /** What was found of a kind. */
  record Kind(String kind, String title, long total, int page, List<Thing> results) {}

  /** A thing that was found. */
  record Thing(String iri, String page, String label, String context, String words) {}

  /** Names that may be meant. */
  record Names(String query, List<Name> suggestions) {}

  /** A name that may be meant, and the thing that goes by it. */
  record Name(String name, String label, String context, String iri, String path) {}

  /** What is wrong with a request. */
  record Problem(int status, String message) {}

  Reply reply(SearchPages.Asked asked, Search search, List<Search.Group> groups, String host) {
    List<Kind> kinds = groups.stream().map(group -> kind(group, asked.number(), host)).toList();
    return Reply.ok("application/json", bytes(new Answer(asked.typed(), search.hasAll(), kinds)));
  }

  private Kind kind(Search.Group group, int number, String host) {
    List<Thing> things = group.found().stream().map(found -> thing(found, host)).toList();
    return new Kind(group.name(), group.title(), group.total(), number, things);
  }

  private Thing thing(Found found, String host) {
    return new Thing(
        found.thing().toString(),
        host + path(found.thing()),
        found.label(),
        Found.plain(found.context()),
        Found.plain(found.words()));
  }

  private String path(Node thing) {
    return addresses.path(thing.toString()).orElse("/");
  }

  Reply suggestions(String typed, List<Suggestion> suggestions) {
    List<Name> names = suggestions.stream().map(this::name).toList();
    return Reply.ok("application/json", bytes(new Names(typed, names)));
  }

  private Name name(Suggestion suggestion) {
    Node thing = suggestion.entry().thing();
    return new Name(
        suggestion.name(),
        suggestion.entry().label(),
        suggestion.entry().context().stream().findFirst().orElse(""),
        thing.toString(),
        path(thing));
  }

  Reply problem(int status, String message) {
    Reply made = Reply.ok("application/json", bytes(new Problem(status, message)));
    return new Reply(status, made.type(), made.body(), made.headers());
  }

  private static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
