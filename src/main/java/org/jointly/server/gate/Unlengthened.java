package org.jointly.server.gate;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps from an answer with status 304 the length 0 that servlets give to whatever is empty: it
 * would be the length of what the client holds (RFC 9110, section 8.6).
 */
final class Unlengthened extends Response.Wrapper {

  Unlengthened(Request request, Response response) {
    super(request, response);
  }

  /** Begins the answer before it ends it, as Jetty counts what is written at once. */
  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (last && getStatus() == HttpStatus.NOT_MODIFIED_304 && !isCommitted()) {
      getHeaders().remove(HttpHeader.CONTENT_LENGTH);
      Callback end = Callback.from(() -> super.write(true, null, callback), callback::failed);
      super.write(false, null, end);
    } else {
      super.write(last, content, callback);
    }
  }
}
