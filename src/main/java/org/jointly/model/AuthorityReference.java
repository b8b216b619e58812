package org.jointly.model;

/**
 * A local authority that a report names, resolved against the register.
 *
 * @param gss the authority's nine-character code of the Government Statistical Service
 * @param name its short name in the register, such as {@code Kensington and Chelsea}
 */
public record AuthorityReference(String gss, String name) {}
