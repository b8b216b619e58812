package org.jointly.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointly.model.AuthorityReference;

/**
 * A local authority of the register.
 *
 * @param gss its nine-character code of the Government Statistical Service, the newest one
 * @param name its short name, such as {@code Kensington and Chelsea}
 * @param otherNames other names that mean it anywhere
 * @param shortNames names that mean it only where the authority is already spoken of, such as
 *     {@code Kingston} or {@code RBKC}; {@link Authorities} does not search for these
 * @param commonWord whether its name is also an English word at the start of a sentence
 * @param ofstedUrn Ofsted's number for it, where known
 * @param localAuthorityCode the Department for Education's three-digit code, where known
 * @param type notation of its kind
 * @param region notation of its region
 * @param neighbours codes of its statistical neighbours, the closest first
 * @param formerCodes codes it had before the present one
 * @param predecessors codes of the authorities it replaced
 * @param successors codes of the authorities that replaced it
 * @param validFrom its first day, where it was formed since 2009
 * @param validUntil its last day, where it is no more
 */
public record Authority(
    String gss,
    String name,
    List<String> otherNames,
    List<String> shortNames,
    boolean commonWord,
    Optional<String> ofstedUrn,
    Optional<String> localAuthorityCode,
    String type,
    String region,
    List<String> neighbours,
    List<String> formerCodes,
    List<String> predecessors,
    List<String> successors,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil) {

  public Authority {
    otherNames = List.copyOf(otherNames);
    shortNames = List.copyOf(shortNames);
    neighbours = List.copyOf(neighbours);
    formerCodes = List.copyOf(formerCodes);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  /** Returns the code and name that facts carry. */
  public AuthorityReference reference() {
    return new AuthorityReference(gss, name);
  }

  /** Tells whether the authority existed on a day. */
  public boolean existedOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validUntil.map(until -> !day.isAfter(until)).orElse(true);
  }
}
