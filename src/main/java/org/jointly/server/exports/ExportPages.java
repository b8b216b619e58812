package org.jointly.server.exports;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointly.graph.Iris;
import org.jointly.publishing.exports.Network;
import org.jointly.publishing.exports.NetworkFile;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkProblem;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.Networks;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.KnownThings;
import org.jointly.server.api.Choices;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Kept;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/** The networks: {@code /export}, a page for each, and a file for each in each format. */
public final class ExportPages {
  /** The path of the list. */
  public static final String ROOT = "/export";

  private final Served served;
  private final Answering answering;
  private final Iris iris;
  private final Kept<Network> networks = new Kept<>();
  private final Kept<byte[]> files = new Kept<>();

  private ExportPages(Served served, Answering answering) {
    this.served = served;
    this.answering = answering;
    this.iris = new Iris(served.addresses().base());
  }

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served, Answering answering) {
    ExportPages pages = new ExportPages(served, answering);
    Function<PageRequest, Reply> replies = pages::reply;
    return new LinkedHashMap<>(Map.of(ROOT + "/*", new PageServlet(replies)));
  }

  private Reply reply(PageRequest request) {
    String path = request.path();
    if (path.matches(ROOT + "/?")) {
      return NetworkList.page().reply(200);
    }
    String file = path.substring(ROOT.length() + 1);
    return Networks.named(file)
        .map(queries -> page(queries, request))
        .orElseGet(() -> file(file, request));
  }

  /** Returns the path of the page about a network. */
  static String path(NetworkQueries queries) {
    return ROOT + "/" + queries.name();
  }

  private Reply page(NetworkQueries queries, PageRequest request) {
    Map<String, String> given = filled(request);
    NetworkPage page = new NetworkPage(queries, served, given);
    try {
      Choices.once(request);
      return page.of(network(queries, given)).reply(200);
    } catch (BadParameter bad) {
      return page.wrong(bad).reply(400);
    } catch (NetworkProblem bad) {
      return problem(422, "No network", bad.getMessage());
    }
  }

  private Reply file(String file, PageRequest request) {
    return Networks.bundled().stream()
        .filter(queries -> file.startsWith(queries.name()))
        .flatMap(queries -> file(queries, file, request))
        .findFirst()
        .orElseGet(() -> Problems.notFound(request.path(), links()));
  }

  private static List<Problems.Link> links() {
    return List.of(new Problems.Link(ROOT, "The networks and the formats of each"));
  }

  private Stream<Reply> file(NetworkQueries queries, String file, PageRequest request) {
    String suffix = file.substring(queries.name().length());
    return Stream.of(NetworkFormat.values())
        .flatMap(NetworkFormat::files)
        .filter(each -> each.suffix().equals(suffix))
        .map(each -> file(queries, each, request));
  }

  private Reply file(NetworkQueries queries, NetworkFile file, PageRequest request) {
    try {
      Choices.once(request);
      return Reply.ok(file.mediaType(), bytes(queries, file, filled(request)))
          .with("Content-Disposition", disposition(queries, file));
    } catch (BadParameter bad) {
      return problem(400, "Bad parameter", bad.getMessage());
    } catch (NetworkProblem bad) {
      return problem(422, "No network", bad.getMessage());
    }
  }

  private static String disposition(NetworkQueries queries, NetworkFile file) {
    return "attachment; filename=\"" + queries.name() + file.suffix() + "\"";
  }

  private static Reply problem(int status, String title, String message) {
    return Page.of(title, h1(title), p(message + ".")).below(ROOT, "Networks").reply(status);
  }

  private static Map<String, String> filled(PageRequest request) {
    return request.parameters().entrySet().stream()
        .filter(each -> !each.getValue().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Files of the whole network are kept; those narrowed by parameters are made each time. */
  private byte[] bytes(NetworkQueries queries, NetworkFile file, Map<String, String> given) {
    if (!given.isEmpty()) {
      return file.bytes(network(queries, given));
    }
    String name = queries.name() + file.suffix();
    return files.get(name, served.data().getDefaultGraph(), all -> file.bytes(whole(queries)));
  }

  private Network network(NetworkQueries queries, Map<String, String> given) {
    return given.isEmpty() ? whole(queries) : narrowed(queries, given);
  }

  private Network whole(NetworkQueries queries) {
    return networks.get(
        queries.name(),
        served.data().getDefaultGraph(),
        all -> queries.read(Map.of(), iris, answering::answer));
  }

  private Network narrowed(NetworkQueries queries, Map<String, String> given) {
    new KnownThings(served.data().getDefaultGraph(), iris).check(queries.parameters(), given);
    return queries.read(given, iris, answering::answer);
  }
}
