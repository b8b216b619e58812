package org.jointly.extraction.arrangements;

/** The role that words play in a sentence about sharing. */
enum Role {
  /** A team, board or post that may be shared; the value is its notation. */
  SUBJECT("subject"),
  /** A name of the register; the value is the entry's slug. */
  NAME("name"),
  /** Another authority by name; the value is its code. */
  AUTHORITY("authority"),
  /** The inspected authority by name; the value is its code. */
  SELF("self"),
  /** One other authority without a name. */
  PARTNER_ONE("partner-one"),
  /** Several other authorities without names. */
  PARTNER_SEVERAL("partner-several"),
  /** A number of authorities, the inspected one among them. */
  PARTNER_GROUP("partner-group"),
  /** What ties a service to a partner. */
  LINK("link"),
  /** Says before a service that it is shared. */
  JOINT("joint"),
  /** Places a board over a wider area. */
  WIDE("wide"),
  /** A wider area by name. */
  WIDE_PLACE("wide-place"),
  /** What is shared without being a service. */
  BLOCKER("blocker"),
  /** Names authorities without any sharing. */
  EXCLUSION("exclusion"),
  /** Makes a place's name another body's. */
  NOT_AUTHORITY("not-authority"),
  /** Several authorities that work as one. */
  PARTNERSHIP("partnership"),
  /** A regional adoption agency without a name. */
  ADOPTION_AGENCY("regional-adoption-agency"),
  /** A trust or company that delivers services. */
  TRUST_STRONG("trust-strong"),
  /** A trust or company to come. */
  TRUST_PLANNED("trust-planned"),
  /** A local partnership called a trust. */
  TRUST_WEAK("trust-weak"),
  /** A trust of another sort, or confidence. */
  NOT_TRUST("not-trust"),
  /** Trust as confidence. */
  CONFIDENCE("confidence"),
  /** The word trust by itself. */
  TRUST_WORD("trust-word"),
  /** The delivering company without its name. */
  COMPANY_WORD("company-word"),
  /** A consortium or framework. */
  CONSORTIUM("consortium"),
  /** What consortia of authorities are for. */
  CONSORTIUM_CONTEXT("consortium-context"),
  /** What a consortium for adoption is for. */
  CONSORTIUM_ADOPTION("consortium-adoption"),
  /** What a consortium for fostering is for. */
  CONSORTIUM_FOSTERING("consortium-fostering"),
  /** A consortium of schools, charities and the like. */
  CONSORTIUM_OTHER("consortium-other"),
  /** Another authority's support for improvement. */
  IMPROVEMENT("improvement"),
  /** Ties a named authority to improvement. */
  IMPROVEMENT_SUPPORT("improvement-support"),
  /** Says that one board serves several authorities. */
  SHARED_WHOLE("shared-whole"),
  /** Makes the place's name that follows another body's. */
  NOT_AUTHORITY_BEFORE("not-authority-before"),
  /** Says that the boards of several authorities stay apart. */
  SEPARATE_BOARDS("separate-boards"),
  /** A group of the safeguarding board. */
  BOARD_GROUP("board-group"),
  /** Speaks of the safeguarding board in its own section. */
  BOARD_WORD("board-word"),
  /** Denies. */
  NEGATION("negation"),
  /** Says it is still to come. */
  PLANNED("planned"),
  /** Says it is over. */
  ENDED("ended");

  private final String notation;

  Role(String notation) {
    this.notation = notation;
  }

  /** Returns the notation of the role's concept among the cues of arrangements. */
  String notation() {
    return notation;
  }

  /** Tells whether it stands for authorities, named or not. */
  boolean isPartner() {
    return this == AUTHORITY
        || this == PARTNER_ONE
        || this == PARTNER_SEVERAL
        || this == PARTNER_GROUP;
  }
}
