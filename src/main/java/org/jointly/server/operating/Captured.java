package org.jointly.server.operating;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Holds an answer back until it is whole. One that grows beyond a bound, or turns into an error of
 * the container's, is passed on as it comes and held no more.
 */
final class Captured extends HttpServletResponseWrapper {
  private final int most;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final Stream stream = new Stream();
  private Optional<PrintWriter> writer = Optional.empty();
  private boolean passing;

  Captured(HttpServletResponse response, int most) {
    super(response);
    this.most = most;
  }

  /** Returns the bytes of the answer, empty where they were passed on. */
  Optional<byte[]> held() {
    writer.ifPresent(PrintWriter::flush);
    return passing ? Optional.empty() : Optional.of(held.toByteArray());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer.isEmpty()) {
      writer = Optional.of(new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
    return writer.get();
  }

  /** The length is known when the answer is whole. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() throws IOException {
    if (passing) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    held.reset();
    super.resetBuffer();
  }

  @Override
  public void reset() {
    held.reset();
    super.reset();
  }

  @Override
  public void sendError(int status) throws IOException {
    dropped();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    dropped();
    super.sendError(status, message);
  }

  private void dropped() {
    held.reset();
    passing = true;
  }

  private void pass() throws IOException {
    passing = true;
    held.writeTo(super.getOutputStream());
    held.reset();
  }

  private ServletOutputStream passed() throws IOException {
    return super.getOutputStream();
  }

  /** Holds bytes, or passes them on. */
  private final class Stream extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are written by one thread from end to end");
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (!passing && held.size() + length > most) {
        pass();
      }
      if (passing) {
        passed().write(bytes, offset, length);
      } else {
        held.write(bytes, offset, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (passing) {
        passed().flush();
      }
    }
  }
}
