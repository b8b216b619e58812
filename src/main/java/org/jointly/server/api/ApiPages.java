package org.jointly.server.api;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.KnownThings;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Negotiation;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/** The questions as an API: {@code /api}, its description and an address for each question. */
public final class ApiPages {
  private static final String ROOT = "/api";
  private static final String DESCRIPTION = ROOT + "/openapi.json";

  private final Served served;
  private final Answering answering;
  private final KnownThings known;

  private ApiPages(Served served, Answering answering) {
    this.served = served;
    this.answering = answering;
    this.known =
        new KnownThings(served.data().getDefaultGraph(), new Iris(served.addresses().base()));
  }

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served, Answering answering) {
    ApiPages pages = new ApiPages(served, answering);
    Function<PageRequest, Reply> replies = pages::reply;
    return new LinkedHashMap<>(Map.of(ROOT + "/*", new PageServlet(replies)));
  }

  private Reply reply(PageRequest request) {
    String path = request.path();
    if (path.matches(ROOT + "/?")) {
      return Reply.page(200, QuestionList.page());
    }
    if (path.equals(DESCRIPTION)) {
      return Reply.ok("application/json", new OpenApi(choices()).json());
    }
    Optional<Form> suffix = Form.ofSuffix(path);
    String bare = suffix.map(s -> path.substring(0, path.lastIndexOf('.'))).orElse(path);
    return Questions.named(bare.substring(ROOT.length() + 1))
        .map(question -> question(question, suffix, request))
        .orElseGet(() -> Problems.notFound(path, links()));
  }

  private static List<Problems.Link> links() {
    return List.of(new Problems.Link(ROOT, "The questions that can be asked"));
  }

  private Reply question(Question question, Optional<Form> suffix, PageRequest request) {
    return suffix
        .or(() -> Negotiation.best(request.accept(), List.of(Form.values()), Form::mediaType))
        .map(form -> asked(question, form, request))
        .orElseGet(() -> Problems.notAcceptable(request.accept(), forms(question)));
  }

  private static List<Problems.Link> forms(Question question) {
    return Form.offered()
        .map(form -> new Problems.Link(path(question) + "." + form.suffix(), form.title()))
        .toList();
  }

  /** Returns the path of a question, without a suffix. */
  static String path(Question question) {
    return ROOT + "/" + question.name();
  }

  private Reply asked(Question question, Form form, PageRequest request) {
    Asking asking = new Asking(question, known, answering);
    return form == Form.HTML
        ? new QuestionPage(question, choices(), served).reply(asking, request)
        : asking.reply(form, request);
  }

  private Choices choices() {
    return Choices.of(served);
  }
}
