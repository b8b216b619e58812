package org.jointly.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manifest says of a file beside it.
 *
 * @param url the address of the original
 * @param published the day of publication
 */
public record Listing(Optional<String> url, Optional<LocalDate> published) {

  /** Nothing is said of the file. */
  public static final Listing NONE = new Listing(Optional.empty(), Optional.empty());
}
