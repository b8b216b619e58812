package org.jointly.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.query.Query;

/**
 * Tags answers by the dataset's version and by what was asked in which form (RFC 9110, section
 * 8.8.3), so that a repeated request costs no query while the data is the same.
 */
final class EntityTags {
  private static final String ATTRIBUTE = EntityTags.class.getName();
  private static final Pattern VARYING = Pattern.compile("(?i)\\b(now|rand|uuid|struuid)\\s*\\(");

  /** What every query that calls one of these has in its text. */
  private static final Pattern PERHAPS_VARYING = Pattern.compile("(?i)now|rand|uuid");

  private final DatasetVersion version;

  EntityTags(DatasetVersion version) {
    this.version = version;
  }

  /**
   * Returns the tag that the answer to a request bears, and notes it for {@link
   * #noted(HttpServletRequest)}.
   */
  Optional<String> of(HttpServletRequest request) {
    Optional<String> tag =
        version.name().filter(name -> isRead(request)).map(name -> tag(name, request));
    tag.ifPresent(text -> request.setAttribute(ATTRIBUTE, text));
    return tag;
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static String tag(String version, HttpServletRequest request) {
    String asked =
        String.join(
            "\n",
            request.getRequestURL(),
            String.valueOf(request.getQueryString()),
            String.join(",", Collections.list(request.getHeaders("Accept"))));
    return "\"" + version + "-" + DigestUtils.sha256Hex(asked).substring(0, 16) + "\"";
  }

  /**
   * Tells whether an answer may differ each time it is asked. Only few texts call for writing the
   * query out anew, which costs a small query a good part of its time.
   *
   * @param text the query as it was sent, in which comments may part a name from its bracket
   */
  static boolean varies(Query query, String text) {
    return PERHAPS_VARYING.matcher(text).find() && VARYING.matcher(query.toString()).find();
  }

  /** Returns the tag noted for a request. */
  static Optional<String> noted(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }

  /** Tells whether the client holds the answer that bears the tag. */
  static boolean isHeld(HttpServletRequest request, String tag) {
    return Collections.list(request.getHeaders("If-None-Match")).stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(tag::equals);
  }
}
