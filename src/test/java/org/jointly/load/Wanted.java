package org.jointly.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/**
 * Something to ask a server.
 *
 * @param kind what the figures count it under
 * @param target path and query
 * @param accept the wanted media types
 * @param form the body of a POST; empty for a GET
 */
record Wanted(String kind, String target, String accept, String form) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Wanted get(String kind, String target, String accept) {
    return new Wanted(kind, target, accept, "");
  }

  HttpRequest request(String url) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + target)).header("Accept", accept);
    request.timeout(PATIENCE);
    return form.isEmpty()
        ? request.build()
        : request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
  }

  HttpRequest request(String url, String tag) {
    return HttpRequest.newBuilder(request(url), (name, value) -> true)
        .header("If-None-Match", tag)
        .build();
  }
}
