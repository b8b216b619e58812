package org.jointly.server.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Makes of what was fetched what is published. */
final class Finishing {
  /** What is text, whatever its letters are called. */
  private static final Pattern TEXT = Pattern.compile("(text/|application/(ld\\+)?json|.*xml).*");

  private final Path folder;
  private final Rewriting rewriting;
  private final Origin origin;

  Finishing(Path folder, Rewriting rewriting, Origin origin) {
    this.folder = folder;
    this.rewriting = rewriting;
    this.origin = origin;
  }

  /** Finishes a file by its name and media type. */
  void finish(String name, String type) throws IOException {
    Path file = folder.resolve(name);
    if (type.startsWith("text/html")) {
      byte[] page = Files.readAllBytes(file);
      Files.write(file, replaced(rewriting.rewritten(page, name), name));
    } else if (TEXT.matcher(type).matches()) {
      Files.write(file, replaced(Files.readAllBytes(file), name));
    }
  }

  private byte[] replaced(byte[] text, String name) {
    return SiteOfFiles.utf8(origin.replaced(new String(text, StandardCharsets.UTF_8), name));
  }
}
