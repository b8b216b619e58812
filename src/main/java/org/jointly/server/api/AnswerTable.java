package org.jointly.server.api;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.server.pages.Markup;

/** Shows an answer as a table in which things are links. */
final class AnswerTable {
  /** More rows than this no reader scrolls through; the other forms have them all. */
  static final int MOST = 1000;

  private static final String NAME = "Name";

  /** Texts of more letters than this need a wide column. */
  private static final int LONG = 60;

  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final List<Var> columns;
  private final Markup markup;

  private AnswerTable(List<Var> columns, Markup markup) {
    this.columns = columns;
    this.markup = markup;
  }

  /** Shows the first rows of an answer, without empty columns, and how many rows there are. */
  static DomContent of(RowSet answer, Markup markup) {
    List<Binding> rows = new ArrayList<>();
    answer.forEachRemaining(rows::add);
    if (rows.isEmpty()) {
      return p("Nothing in the graph answers this.").withClass("notice");
    }
    return each(counted(rows.size()), new AnswerTable(answer.getResultVars(), markup).rows(rows));
  }

  private static DomContent counted(int rows) {
    String all = "%,d %s".formatted(rows, rows == 1 ? "row" : "rows");
    return p(
        rows > MOST
            ? "The first %,d of %s; the forms below have them all.".formatted(MOST, all)
            : all + ".");
  }

  private DomContent rows(List<Binding> rows) {
    List<Var> shown =
        columns.stream()
            .filter(column -> named(column).isEmpty())
            .filter(column -> rows.stream().anyMatch(row -> row.contains(column)))
            .toList();
    return div(table(
            thead(tr(each(shown, column -> th(title(column)).attr("scope", "col")))),
            tbody(
                each(
                    rows.subList(0, Math.min(MOST, rows.size())),
                    row -> tr(each(shown, column -> cell(row, column)))))))
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", "Answer");
  }

  /** Returns the column with the names of the things in a column, where there is one. */
  private Optional<Var> named(Var column) {
    return Optional.of(Var.alloc(column.getVarName() + NAME)).filter(columns::contains);
  }

  /** Returns the column with the things whose names are in a column, where there is one. */
  private Optional<Var> things(Var column) {
    String name = column.getVarName();
    return Optional.of(name)
        .filter(each -> each.endsWith(NAME))
        .map(each -> Var.alloc(each.substring(0, each.length() - NAME.length())))
        .filter(columns::contains);
  }

  private static String title(Var column) {
    return QuestionForm.words(column.getVarName().replaceFirst("(?<=.)" + NAME + "$", ""));
  }

  private DomContent cell(Binding row, Var column) {
    Node value = row.get(column);
    if (value == null) {
      return td();
    }
    String words = markup.names().of(value);
    return td(content(row, column, value)).withClass(kind(value, words));
  }

  private DomContent content(Binding row, Var column, Node value) {
    return things(column)
        .flatMap(thing -> Optional.ofNullable(row.get(thing)))
        .map(thing -> markup.linked(thing, markup.names().of(value)))
        .orElseGet(() -> markup.brief(value));
  }

  private static String kind(Node value, String words) {
    if (value.isLiteral() && value.getLiteralValue() instanceof Number) {
      return "number";
    }
    return words.length() > LONG ? "long" : DAY.matcher(words).matches() ? "day" : "text";
  }
}
