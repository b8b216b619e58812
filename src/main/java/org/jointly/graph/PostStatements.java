package org.jointly.graph;

import org.apache.jena.graph.Node;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Post;

/** States the posts that a report names and who holds them. */
final class PostStatements {
  private PostStatements() {}

  static void add(Scope scope) {
    scope.facts().posts().forEach(post -> add(scope, post));
  }

  private static void add(Scope scope, Post post) {
    Node node = scope.fresh(scope.report(), "post/" + Iris.slug(post.label()));
    Statements.Description description =
        scope
            .statements()
            .about(node)
            .a("Post")
            .words(Terms.LABEL, post.label())
            .concept("role", "posts", post.role())
            .link("postIn", scope.iris().authority(scope.head().authority().gss()))
            .link("statedBy", scope.report())
            .time("since", post.since())
            .concept("tenure", "tenures", post.tenure());
    for (AuthorityReference other : post.sharedWith()) {
      description.link("sharedWithAuthority", scope.iris().authority(other.gss()));
    }
    scope.source(description, post.evidence());
    post.holder().ifPresent(name -> holder(scope, post, description, name));
  }

  private static void holder(
      Scope scope, Post post, Statements.Description description, String name) {
    Node person = scope.iris().below(scope.report(), "person/" + Iris.slug(name));
    description.link("heldBy", person);
    scope.source(
        scope.statements().about(person).a("Person").text(Terms.NAME, name), post.evidence());
  }
}
