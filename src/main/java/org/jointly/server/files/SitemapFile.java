package org.jointly.server.files;

import j2html.utils.EscapeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Lists the pages for search engines (sitemaps.org, protocol 0.9), which want whole addresses. */
final class SitemapFile {
  private SitemapFile() {}

  static void write(Path folder, String site, Set<String> files) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    files.stream()
        .filter(file -> file.endsWith(".html") && !file.equals(Places.SEARCH))
        .map(file -> EscapeUtil.escape(site + file.replaceFirst("(^|/)index\\.html$", "$1")))
        .forEach(address -> xml.append("<url><loc>").append(address).append("</loc></url>\n"));
    xml.append("</urlset>\n");
    try {
      Files.write(folder.resolve("sitemap.xml"), SiteOfFiles.utf8(xml.toString()));
      String robots = "User-agent: *\nAllow: /\nSitemap: " + site + "sitemap.xml\n";
      Files.write(folder.resolve("robots.txt"), SiteOfFiles.utf8(robots));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
