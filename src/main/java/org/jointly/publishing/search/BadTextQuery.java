package org.jointly.publishing.search;

import org.apache.jena.query.QueryExecException;

/** Says in plain words why the text of a search is not looked for. */
public final class BadTextQuery extends QueryExecException {
  BadTextQuery(String message) {
    super(message);
  }
}
