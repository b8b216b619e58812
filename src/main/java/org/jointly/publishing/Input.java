package org.jointly.publishing;

import java.nio.file.Path;
import org.jointly.model.Listing;

/**
 * A file that may be a report.
 *
 * @param path where it is
 * @param name its path below the folder that was given
 * @param listing what the manifest beside it says
 * @param digest a SHA-256 of its bytes, its name and its listing: all that its graph depends on
 *     beside the program
 */
record Input(Path path, String name, Listing listing, String digest) {}
