package org.jointly.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an input: a value, or the problem that prevented it.
 *
 * @param value the value, where there is one
 * @param problem the reason, where there is none
 * @param <T> what was asked for
 */
public record Outcome<T>(Optional<T> value, Optional<Problem> problem) {

  public Outcome {
    if (value.isPresent() == problem.isPresent()) {
      throw new IllegalArgumentException("An outcome is a value or a problem, not both");
    }
  }

  /** Makes an outcome that succeeded. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), Optional.empty());
  }

  /** Makes an outcome that failed. */
  public static <T> Outcome<T> failed(Problem problem) {
    return new Outcome<>(Optional.empty(), Optional.of(problem));
  }

  /** Goes on with the value, or keeps the problem. */
  public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return value.map(next).orElseGet(() -> failed(problem.orElseThrow()));
  }
}
