package org.jointly.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jointly.publishing.FolderState;
import org.jointly.publishing.GraphFailure;
import org.jointly.publishing.PublishedDataset;

/**
 * Looks whether a folder of graphs has become another. Looking at the files' times, not waiting for
 * word of the system, works on every file system and through the renaming of folders.
 */
final class FolderWatch {
  private final Path folder;
  private FolderState taken;
  private FolderState seen;

  /**
   * Watches a folder.
   *
   * @param taken its state when it was read last
   */
  FolderWatch(Path folder, FolderState taken) {
    this.folder = folder;
    this.taken = taken;
    this.seen = taken;
  }

  /**
   * What came of a look at a folder that has become another.
   *
   * @param data what is in it
   * @param failure why it cannot be read
   */
  record Look(Optional<PublishedDataset> data, Optional<String> failure) {
    static Look at(PublishedDataset data) {
      return new Look(Optional.of(data), Optional.empty());
    }

    static Look failed(String why) {
      return new Look(Optional.empty(), Optional.of(why));
    }
  }

  /**
   * Reads the folder where it has become another and is at rest: a look finds it as the look before
   * did, and reading leaves it as it was.
   *
   * @return empty where there is nothing new, or not yet
   */
  Optional<Look> look(Function<Path, PublishedDataset> load) {
    FolderState now = FolderState.of(folder);
    boolean rests = now.equals(seen);
    seen = now;
    if (!rests || now.equals(taken)) {
      return Optional.empty();
    }
    Optional<Look> look = read(load);
    if (!FolderState.of(folder).equals(now)) {
      return Optional.empty();
    }
    taken = now;
    return look;
  }

  /** Takes any failure for one of the folder, as the watch has to go on. */
  private Optional<Look> read(Function<Path, PublishedDataset> load) {
    try {
      if (!FolderState.isBuilt(folder)) {
        return Optional.of(Look.failed(folder + " holds no inspections"));
      }
      return Optional.of(Look.at(load.apply(folder)));
    } catch (GraphFailure failure) {
      return Optional.of(Look.failed(failure.getMessage()));
    } catch (OutOfMemoryError full) {
      return Optional.of(Look.failed("there is no room in memory for it beside what is served"));
    } catch (RuntimeException unexpected) {
      return Optional.of(Look.failed(unexpected.toString()));
    }
  }
}
