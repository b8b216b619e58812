package org.jointly.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder of graphs, of which the part that is built is replaced as a whole. A build writes beside
 * what is published and then exchanges the two by renaming; whenever it is killed, the graph before
 * it or the graph after it is there, and {@link #published} finds it.
 */
final class GraphFolder implements AutoCloseable {
  private static final String PUBLISHED = "inspections";
  private static final String STAGED = ".inspections-next";
  private static final String PREVIOUS = ".inspections-previous";
  private static final String LOCK = ".build-lock";

  private final Path root;
  private final FileChannel lock;

  private GraphFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Returns the folder of the published inspections, also where a build was killed in between. */
  static Path published(Path root) {
    Path published = root.resolve(PUBLISHED);
    Path previous = root.resolve(PREVIOUS);
    return !Files.isDirectory(published) && Files.isDirectory(previous) ? previous : published;
  }

  /**
   * Opens a folder for building, making it where it is not there.
   *
   * @throws GraphFailure where another build is at work in it
   */
  static GraphFolder open(Path root) throws IOException {
    Files.createDirectories(root);
    FileChannel lock =
        FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // A build that just ended takes its lock file away, and a lock on that protects nothing.
    if (!locked(lock) || !Files.exists(root.resolve(LOCK))) {
      lock.close();
      throw new GraphFailure("Another build is at work in " + root);
    }
    GraphFolder folder = new GraphFolder(root, lock);
    folder.recover();
    return folder;
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException same) {
      return false;
    }
  }

  /** Puts right what a killed build left. */
  private void recover() throws IOException {
    Path published = root.resolve(PUBLISHED);
    if (!Files.isDirectory(published) && Files.isDirectory(root.resolve(PREVIOUS))) {
      Files.move(root.resolve(PREVIOUS), published, StandardCopyOption.ATOMIC_MOVE);
    }
    remove(root.resolve(PREVIOUS));
    remove(root.resolve(STAGED));
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }

  /** Returns what is published now. */
  Path current() {
    return root.resolve(PUBLISHED);
  }

  /** Makes an empty folder for what is to be published next. */
  Path stage() throws IOException {
    return Files.createDirectories(root.resolve(STAGED));
  }

  /** Puts what was staged in the place of what is published. */
  void publish() throws IOException {
    if (Files.isDirectory(current())) {
      Files.move(current(), root.resolve(PREVIOUS), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(root.resolve(STAGED), current(), StandardCopyOption.ATOMIC_MOVE);
    remove(root.resolve(PREVIOUS));
  }

  @Override
  public void close() throws IOException {
    remove(root.resolve(STAGED));
    Files.deleteIfExists(root.resolve(LOCK));
    lock.close();
  }
}
