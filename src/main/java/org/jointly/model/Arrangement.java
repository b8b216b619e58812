package org.jointly.model;

import java.util.List;
import java.util.Optional;

/**
 * What one report says of one shared arrangement.
 *
 * @param key a short slug, unique in the report
 * @param registerEntry the slug of the register's entry it resolves to; empty where it stays an
 *     arrangement of this report alone
 * @param name as the report names it, or a plain description where it has no name
 * @param kind notation of the arrangement's kind
 * @param members the authorities that take part and can be told, the inspected one included
 * @param membersUnnamed how many further authorities take part; 0 also where it is not said
 * @param body the company, agency or host that delivers
 * @param service what is shared, in few words of our own
 * @param status {@code planned}, {@code current} or {@code ended}
 * @param evidence every passage that states or clearly refers to it, in reading order
 */
public record Arrangement(
    String key,
    Optional<String> registerEntry,
    String name,
    String kind,
    List<AuthorityReference> members,
    int membersUnnamed,
    Optional<String> body,
    String service,
    String status,
    List<Evidence> evidence) {

  public Arrangement {
    members = List.copyOf(members);
    evidence = List.copyOf(evidence);
  }
}
