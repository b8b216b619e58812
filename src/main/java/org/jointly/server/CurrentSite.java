package org.jointly.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands each request to the site of the data as it is now. A request has one site from its
 * beginning to its end, so that no answer is made of two states of the data.
 */
final class CurrentSite extends Handler.Abstract {
  private static final String RETRY_SECONDS = "2";
  private static final String LOADING = "The data is being loaded; try again in a moment.\n";

  private final AtomicReference<Optional<Site>> current = new AtomicReference<>(Optional.empty());

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Site> site = entered();
    if (site.isPresent()) {
      return site.get().handle(request, response, callback);
    }
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, LOADING, callback);
    return true;
  }

  /** Enters the site of the moment; one that ends meanwhile has been replaced by another. */
  private Optional<Site> entered() {
    Optional<Site> site = current.get();
    while (site.isPresent() && !site.get().enter()) {
      site = current.get();
    }
    return site;
  }

  /** Tells whether there is data to answer from. */
  boolean isReady() {
    return current.get().isPresent();
  }

  /**
   * Gives new requests to another site, and lets the one before it finish its own.
   *
   * @param bound how long those may take
   * @return done when the site before has stopped
   */
  CompletableFuture<Void> replace(Optional<Site> next, Duration bound) {
    return current
        .getAndSet(next)
        .map(before -> before.retire(bound))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}
