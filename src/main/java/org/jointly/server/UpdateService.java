package org.jointly.server;

import java.io.InputStream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.web.HttpSC;

/** Takes updates where a server is writable; no public one is. */
final class UpdateService extends SPARQL_Update {
  /**
   * Runs an update. Where it names its graphs beside those that the request names, the fault is the
   * client's (SPARQL 1.1 Protocol, section 2.2.3), while Fuseki says it is the server's.
   */
  @Override
  protected void execute(HttpAction action, InputStream update) {
    try {
      super.execute(action, update);
    } catch (ActionErrorException refused) {
      boolean named = String.valueOf(action.getRequestQueryString()).contains("using-");
      boolean conflict = refused.getRC() == HttpSC.INTERNAL_SERVER_ERROR_500 && named;
      throw conflict
          ? new ActionErrorException(HttpSC.BAD_REQUEST_400, refused.getMessage(), null)
          : refused;
    }
  }
}
