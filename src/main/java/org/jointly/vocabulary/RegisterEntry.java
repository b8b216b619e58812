package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A shared arrangement of the register.
 *
 * @param slug the last part of its IRI
 * @param name its name
 * @param otherNames names that reports also give it
 * @param kind notation of its kind
 * @param body who delivers it, where that is a company, agency or host
 * @param subject notation of the team, board or post it shares, where it has no name that tells it
 *     from others
 * @param partOf slug of the arrangement it is a part of
 * @param succeededBy slug of the arrangement it grew into
 * @param nameOfMembers whether its name means it only in reports of its members, as any two
 *     boroughs may call themselves a bi-borough
 * @param participations who takes part, each with the reports that show it
 * @param proposedMembers codes of authorities to which its name is kept, though no report of the
 *     collection shows them as members yet
 */
public record RegisterEntry(
    String slug,
    String name,
    List<String> otherNames,
    String kind,
    Optional<String> body,
    Optional<String> subject,
    Optional<String> partOf,
    Optional<String> succeededBy,
    boolean nameOfMembers,
    List<Participation> participations,
    List<String> proposedMembers) {

  public RegisterEntry {
    otherNames = List.copyOf(otherNames);
    participations = List.copyOf(participations);
    proposedMembers = List.copyOf(proposedMembers);
  }

  /**
   * One authority's part in an arrangement.
   *
   * @param gss code of the authority
   * @param role notation of its role: {@code member}, {@code host} or {@code lead}
   * @param from its first day, month or year as reports tell it; empty where none does
   * @param until its last, likewise
   * @param shownBy IRIs of the reports that show it; at least one
   */
  public record Participation(
      String gss, String role, String from, String until, List<String> shownBy) {

    public Participation {
      shownBy = List.copyOf(shownBy);
    }
  }

  /** Returns its names, the first one first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(otherNames);
    return names;
  }

  /** Tells whether reports or proposals speak of the authority as a member. */
  public boolean hasMember(String gss) {
    return members().contains(gss);
  }

  /** Returns the codes of all its members, proposed ones included. */
  public Set<String> members() {
    Set<String> members = new LinkedHashSet<>(proposedMembers);
    participations.forEach(part -> members.add(part.gss()));
    return members;
  }

  /** Tells whether the register does not know all members: one at most is known. */
  public boolean isOpen() {
    return members().size() == 1;
  }

  /** Tells whether its name may mean it in a report on the authority. */
  public boolean mayBeNamedIn(String gss) {
    boolean kept = nameOfMembers || !proposedMembers.isEmpty();
    return !kept || hasMember(gss);
  }

  /** Tells whether no report of the collection bears the entry out yet. */
  public boolean isProposal() {
    return participations.isEmpty();
  }
}
