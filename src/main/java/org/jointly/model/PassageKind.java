package org.jointly.model;

/** Tells what a passage is on the page; layout only, never meaning. */
public enum PassageKind {
  /** Front matter: title, dates, inspectors, legal notes before the report proper. */
  FRONT,
  /** A heading; its depth is its level, 1 the outermost. */
  HEADING,
  /** A paragraph with a printed number. */
  NUMBERED,
  /** A paragraph without a number. */
  PARAGRAPH,
  /** A list item; its depth tells how far it is nested, 1 the outermost. */
  BULLET,
  /** A row of a table; see {@link Passage#cells()}. */
  TABLE_ROW,
  /** A footnote, its mark removed. */
  FOOTNOTE,
  /** A line of the table of contents. */
  CONTENTS,
  /** Closing matter: who Ofsted is, licence, addresses. */
  BACK
}
