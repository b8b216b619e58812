package org.jointly.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests with headers that Java's own client keeps to itself. */
public final class Raw {
  private Raw() {}

  /** Sends a request without a body and returns the whole answer. */
  public static String send(String url, String method, String... headers) {
    URI address = URI.create(url);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          method
              + " "
              + address.getRawPath()
              + " HTTP/1.1\r\nHost: "
              + address.getAuthority()
              + "\r\nConnection: close\r\n"
              + String.join("\r\n", headers)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Sends a request as it is given: its first line, its headers, and after an empty one its body.
   */
  public static String request(String url, String line, String... lines) {
    return to(url, URI.create(url).getAuthority(), line, lines);
  }

  /** Sends a request to a server by another name. */
  public static String to(String url, String host, String line, String... lines) {
    URI address = URI.create(url);
    String text = String.join("\r\n", lines);
    String end = text.contains("\r\n\r\n") ? "" : text.isEmpty() ? "\r\n" : "\r\n\r\n";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n" + text + end;
      send(socket, request.getBytes(StandardCharsets.UTF_8));
      return new String(read(socket), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A server that refuses a request may close before it has read the whole of it. */
  private static void send(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
    } catch (IOException closed) {
      // The answer says why.
    }
  }

  private static byte[] read(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(answer);
    } catch (SocketException reset) {
      if (answer.size() == 0) {
        throw reset;
      }
    }
    return answer.toByteArray();
  }
}
