package org.jointly.server.operating;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.LoggerFactory;

/**
 * Lists requests in the combined format of web servers, with the milliseconds they took at the end:
 *
 * <pre>
 * address - - [day/month/year:time zone] "method target version" status bytes "referrer" "agent"
 * milliseconds</pre>
 *
 * <p>The target is whole and as it was sent. Whatever a client sends is written so that it stays in
 * its field and on its line: quotes, backslashes and all but printable ASCII as {@code \xHH}. A
 * query that is posted is not listed.
 */
public final class AccessLog implements RequestLog {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RequestLog.Writer lines;

  /** Makes a log. */
  public AccessLog(RequestLog.Writer lines) {
    this.lines = lines;
  }

  @Override
  public void log(Request request, Response response) {
    try {
      lines.write(line(request, response));
    } catch (IOException full) {
      LoggerFactory.getLogger(AccessLog.class).warn("Cannot list a request: {}", full.getMessage());
    }
  }

  private static String line(Request request, Response response) {
    return "%s - - [%s] \"%s %s %s\" %d %d \"%s\" \"%s\" %d"
        .formatted(
            plain(Request.getRemoteAddr(request)),
            TIME.format(Instant.ofEpochMilli(Request.getTimeStamp(request))),
            plain(request.getMethod()),
            plain(request.getHttpURI().getPathQuery()),
            plain(request.getConnectionMetaData().getProtocol()),
            response.getStatus(),
            Response.getContentBytesWritten(response),
            plain(request.getHeaders().get(HttpHeader.REFERER)),
            plain(request.getHeaders().get(HttpHeader.USER_AGENT)),
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()));
  }

  /** Writes text that a client sent; a hyphen where it sent none. */
  static String plain(String sent) {
    StringBuilder text = new StringBuilder();
    Optional.ofNullable(sent).orElse("").chars().forEach(letter -> append(text, letter));
    return text.isEmpty() ? "-" : text.toString();
  }

  private static void append(StringBuilder text, int letter) {
    boolean plain = letter >= ' ' && letter < 0x7f && letter != '"' && letter != '\\';
    if (plain) {
      text.append((char) letter);
    } else {
      text.append(letter < 0x100 ? "\\x%02X".formatted(letter) : "\\u%04X".formatted(letter));
    }
  }
}
