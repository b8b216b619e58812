package org.jointly.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a server says to each request when it has nothing else to do.
 *
 * @param said by request
 * @param byKind the requests that it answers
 * @param missing what it does not offer, or answers with a fault
 */
record AtRest(Map<Wanted, Said> said, Map<String, List<Wanted>> byKind, List<String> missing) {
  private static final Set<Integer> FINE = Set.of(200, 302, 303);

  /** Asks everything, one after the other. */
  static AtRest of(String url, List<Wanted> wanted) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    AtRest rest = new AtRest(new LinkedHashMap<>(), new TreeMap<>(), new ArrayList<>());
    for (Wanted each : wanted) {
      rest.note(each, Said.of(http.send(each.request(url), BodyHandlers.ofByteArray())));
    }
    return rest;
  }

  private void note(Wanted wanted, Said answer) {
    if (FINE.contains(answer.status())) {
      said.put(wanted, answer);
      byKind.computeIfAbsent(wanted.kind(), any -> new ArrayList<>()).add(wanted);
    } else {
      missing.add(answer.status() + " " + wanted.target());
    }
  }
}
