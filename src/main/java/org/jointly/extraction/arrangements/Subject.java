package org.jointly.extraction.arrangements;

/**
 * A team, board or post that authorities may share.
 *
 * @param notation its notation, which also makes the key of an arrangement
 * @param label its label
 * @param kind the kind of arrangement that sharing it counts as
 * @param service the label of the service it belongs to
 * @param followed whether naming it again, once it is known to be shared, means the shared one
 */
record Subject(String notation, String label, String kind, String service, boolean followed) {}
