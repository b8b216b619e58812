package org.jointly.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Stops the running queries when the heap is nearly full even after a collection, so that one query
 * cannot take the server down.
 */
final class HeapWatch implements AutoCloseable {
  private static final double NEARLY_FULL = 0.85;

  private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
  private final NotificationListener listener = (notice, handback) -> noticed(notice.getType());

  HeapWatch() {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(HeapWatch::isLongLived)
        .forEach(pool -> pool.setCollectionUsageThreshold(threshold(pool)));
    emitter().addNotificationListener(listener, null, null);
  }

  private static boolean isLongLived(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isCollectionUsageThresholdSupported()
        && pool.isUsageThresholdSupported()
        && pool.getUsage().getMax() > 0;
  }

  private static long threshold(MemoryPoolMXBean pool) {
    return (long) (pool.getUsage().getMax() * NEARLY_FULL);
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  private void noticed(String kind) {
    if (kind.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      stopAll();
    }
  }

  /** Stops everything that is watched now. */
  void stopAll() {
    watched.forEach(Watched::stop);
  }

  /** Watches a query until the handle is closed; {@code stop} is called from another thread. */
  Watched watch(Runnable stop) {
    Watched handle = new Watched(stop);
    watched.add(handle);
    return handle;
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException gone) {
      // Nothing is left to remove.
    }
  }

  /** A query under watch. */
  final class Watched implements AutoCloseable {
    private final Runnable action;
    private volatile boolean stopped;

    private Watched(Runnable action) {
      this.action = action;
    }

    private void stop() {
      stopped = true;
      action.run();
    }

    /** Tells whether it was stopped for want of memory. */
    boolean stopped() {
      return stopped;
    }

    @Override
    public void close() {
      watched.remove(this);
    }
  }
}
