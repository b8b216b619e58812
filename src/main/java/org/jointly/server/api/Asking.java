package org.jointly.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.KnownThings;
import org.jointly.publishing.questions.Question;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Reply;

/**
 * Asks a question with the parameters of a request.
 *
 * @param question the question
 * @param known the things that parameters can name
 * @param answering answers the query
 */
record Asking(Question question, KnownThings known, Answering answering) {

  /**
   * Returns the query with the values in their places.
   *
   * @throws BadParameter where a value is missing, malformed or names nothing
   */
  Query query(Map<String, String> given) {
    Query query = question.asked(given, known.iris());
    known.check(question.parameters(), given);
    return query;
  }

  /**
   * Returns the answer of a query.
   *
   * @throws Answering.Refused where a limit is reached
   */
  RowSet answer(Query query) {
    return answering.answer(query);
  }

  /** Replies in any form but HTML. */
  Reply reply(Form form, PageRequest request) {
    try {
      Choices.once(request);
      return form.writer().map(writer -> written(form, writer, request.parameters())).orElseThrow();
    } catch (BadParameter bad) {
      return problem(form, 400, bad.getMessage(), bad.parameter());
    } catch (Answering.Refused refused) {
      return problem(form, refused.status(), refused.getMessage(), "");
    }
  }

  private Reply written(Form form, Lang writer, Map<String, String> given) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultSetWriterRegistry.getFactory(writer)
        .create(writer)
        .write(bytes, ResultSet.adapt(answer(query(given))), new Context());
    String charset = form.isJson() ? "" : "; charset=utf-8";
    return Reply.ok(form.mediaType() + charset, bytes.toByteArray())
        .with(
            "Content-Disposition",
            "inline; filename=\"" + question.name() + "." + form.suffix() + "\"");
  }

  /** Says what is wrong, after RFC 9457 where JSON is wanted. */
  private static Reply problem(Form form, int status, String message, String parameter) {
    if (!form.isJson()) {
      byte[] text = (message + "\n").getBytes(StandardCharsets.UTF_8);
      return new Reply(status, "text/plain; charset=utf-8", text, Map.of());
    }
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("status", status);
    json.put("title", status == 400 ? "Bad parameter" : "No answer");
    json.put("detail", message);
    if (!parameter.isEmpty()) {
      json.put("parameter", parameter);
    }
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return new Reply(status, "application/problem+json", bytes, Map.of());
  }
}
