package org.jointly.publishing;

/** Is told how far long work has come; called from several threads. */
public interface BuildProgress {
  /** Takes no notice. */
  BuildProgress NONE = new BuildProgress() {};

  /** Hears that a step begins which has so many parts. */
  default void begin(String step, long parts) {}

  /** Hears that one part of the step is done. */
  default void advance() {}

  /** Hears that the step is done. */
  default void end() {}
}
