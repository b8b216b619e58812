package org.jointly.server.operating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps whole answers of one state of the data, by all that they hang on. Those that are asked for
 * most stay when memory is short.
 */
public final class AnswerCache {
  private static final String STEADY = AnswerCache.class.getName();
  private static final int PARTS = 8;
  private static final long MOST_OF_ONE = 16 << 20;
  private static final int OVERHEAD = 512;

  private final Cache<Asked, Answer> answers;
  private final int mostOfOne;

  /**
   * Makes an empty memory.
   *
   * @param bytes how much it holds; an eighth of it, and 16 MiB, is the most for one answer
   */
  public AnswerCache(long bytes) {
    mostOfOne = (int) Math.min(bytes / PARTS, MOST_OF_ONE);
    answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Asked asked, Answer answer) -> asked.size() + answer.body().length + OVERHEAD)
            .build();
  }

  /**
   * What an answer hangs on.
   *
   * @param address the address with scheme and host, as links in answers have them
   * @param query the query string as it was sent, with its question mark; empty where there is none
   * @param body what was posted, with its type; empty where nothing can be
   * @param accept the formats that the client takes
   */
  record Asked(String address, String query, String body, String accept) {
    private int size() {
      return 2 * (address.length() + query.length() + body.length() + accept.length());
    }
  }

  /**
   * A whole answer with status 200.
   *
   * @param headers its headers by name
   * @param body its bytes, not compressed
   */
  record Answer(Map<String, List<String>> headers, byte[] body) {
    Optional<String> tag() {
      return headers.getOrDefault("ETag", List.of()).stream().findFirst();
    }
  }

  /** Notes that the answer to a request is the same as long as the data is the same. */
  public static void noteSteady(HttpServletRequest request) {
    request.setAttribute(STEADY, true);
  }

  static boolean isSteady(HttpServletRequest request) {
    return request.getAttribute(STEADY) != null;
  }

  Optional<Answer> find(Asked asked) {
    return Optional.ofNullable(answers.getIfPresent(asked));
  }

  void keep(Asked asked, Answer answer) {
    answers.put(asked, answer);
  }

  /** Returns the most bytes that an answer may have to be kept. */
  int mostOfOne() {
    return mostOfOne;
  }
}
