package org.jointly.server.explorer;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Kept;
import org.jointly.server.pages.Served;

/** Asks the graph what pages are made of: views, and the questions that come with the graph. */
public final class Views {
  /** What the name of a view ends with that lists the facts which another counts. */
  private static final String FACTS = "-facts";

  private final Served served;
  private final Answering answering;
  private final Iris iris;
  private final Kept<Table> kept = new Kept<>();

  Views(Served served, Answering answering) {
    this.served = served;
    this.answering = answering;
    this.iris = new Iris(served.addresses().base());
  }

  /**
   * Asks a view that has no parameters, or none that is given. Its answer is kept.
   *
   * @throws Answering.Refused where a limit of the server is reached
   */
  public View ask(String name) {
    Question view = named(name);
    String query = text(view, Map.of());
    Table table = kept.get(name, served.data().getDefaultGraph(), graph -> answer(view, Map.of()));
    return new View(query, table, facts(name, Map.of()));
  }

  /** Links to the query of a view that has no parameters, without asking it. */
  DomContent link(String name, String about) {
    Table none = new Table(List.of(), List.of());
    return new View(text(named(name), Map.of()), none, Optional.empty()).link(about);
  }

  /** Asks a view about a thing, which its only required parameter takes. */
  public View ask(String name, String parameter, Node thing) {
    return ask(name, Map.of(parameter, thing.toString()));
  }

  /**
   * Asks a view, or a question, about several things at once, at least one.
   *
   * @throws Answering.Refused where a limit of the server is reached
   */
  public View ask(String name, String parameter, List<Node> things) {
    String start = "VALUES $" + parameter + " { ";
    String one = text(named(name), Map.of(parameter, things.get(0).toString()));
    String all = things.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
    String query = one.replace(start + NodeFmtLib.strNT(things.get(0)), start + all);
    Table table = Table.of(answering.answer(QueryFactory.create(query)));
    return new View(query, table, Optional.empty());
  }

  /**
   * Asks a view, or a question where no view has the name.
   *
   * @param given the values of parameters: IRIs, days, numbers; blank ones count as not given
   * @throws org.jointly.publishing.questions.BadParameter where one is not of its type
   * @throws Answering.Refused where a limit of the server is reached
   */
  public View ask(String name, Map<String, String> given) {
    Question view = named(name);
    return new View(text(view, given), answer(view, given), facts(name, given));
  }

  /** Returns the query of the facts that a view counts, where the folder has one. */
  private Optional<String> facts(String name, Map<String, String> given) {
    return Questions.view(name + FACTS).map(facts -> text(facts, given));
  }

  private String text(Question view, Map<String, String> given) {
    return view.filled(given, iris);
  }

  private Table answer(Question view, Map<String, String> given) {
    return Table.of(answering.answer(view.asked(given, iris)));
  }

  private static Question named(String name) {
    return Optional.of(name)
        .flatMap(Questions::view)
        .or(() -> Questions.named(name))
        .orElseThrow(() -> new IllegalArgumentException("There is no view " + name));
  }
}
