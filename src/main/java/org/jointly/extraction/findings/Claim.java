package org.jointly.extraction.findings;

/** How a sentence is tied to an arrangement. */
enum Claim {
  /** It does not speak of the arrangement. */
  NONE,
  /** It carries on from a sentence that does. */
  CONTINUES,
  /** It names or plainly means the arrangement. */
  MENTIONS
}
