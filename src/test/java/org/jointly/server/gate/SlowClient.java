package org.jointly.server.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Begins a request and does not end it. */
final class SlowClient implements AutoCloseable {
  private static final int PAUSE_MILLISECONDS = 100;

  private final Socket socket;

  /** Opens a connection and sends the beginning of a request. */
  SlowClient(String url, String beginning) {
    URI address = URI.create(url);
    try {
      socket = new Socket(address.getHost(), address.getPort());
      socket.setSoTimeout(PAUSE_MILLISECONDS);
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Says nothing more and tells whether the server closes the connection within a time. */
  boolean isLeftWithin(Duration time) {
    return isLeftWithin(time, new byte[0]);
  }

  /** Goes on with a byte ten times a second and tells whether the server closes the connection. */
  boolean isLeftTricklingWithin(Duration time) {
    return isLeftWithin(time, new byte[] {'x'});
  }

  private boolean isLeftWithin(Duration time, byte[] each) {
    long until = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < until) {
      if (isLeft(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeft(byte[] each) {
    try {
      socket.getOutputStream().write(each);
      return socket.getInputStream().readNBytes(1).length == 0;
    } catch (SocketTimeoutException silent) {
      return false;
    } catch (IOException closed) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
