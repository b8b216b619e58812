package org.jointly.extraction.findings;

/** How a sentence is tied to an arrangement. */
enum Claim {
  /** It does not speak of the arrangement. */
  NONE,
  /** It carries on from a sentence that does. */
  CONTINUES,
  /** It has words of the arrangement's kind, after the arrangement was named. */
  MENTIONS,
  /** It names the arrangement or says that something is shared. */
  NAMES
}
