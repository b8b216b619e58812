package org.jointly.publishing;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps a build's heap small. On a machine with much memory Java would rather let the heap grow
 * than collect what was left behind by reports that are done; what is alive is a small part of it.
 */
final class HeapLimit {
  private static final long COMMITTED = 640L << 20;

  private final ReentrantLock collecting = new ReentrantLock();

  /** Collects garbage where the heap has grown beyond the limit. */
  void heed() {
    if (Runtime.getRuntime().totalMemory() > COMMITTED && collecting.tryLock()) {
      try {
        System.gc();
      } finally {
        collecting.unlock();
      }
    }
  }
}
