package org.jointly.cli;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The forms in which the answer of a query is printed; graphs are printed as Turtle or JSON-LD. */
enum AnswerFormat {
  table(ResultSetLang.RS_Text, Lang.TURTLE),
  csv(ResultSetLang.RS_CSV, Lang.TURTLE),
  tsv(ResultSetLang.RS_TSV, Lang.TURTLE),
  json(ResultSetLang.RS_JSON, Lang.JSONLD),
  xml(ResultSetLang.RS_XML, Lang.RDFXML);

  private final Lang rows;
  private final Lang graph;

  AnswerFormat(Lang rows, Lang graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** Runs a query and writes its answer. */
  void write(QueryExec running, Query query, OutputStream out) {
    switch (query.queryType()) {
      case SELECT -> write(running.select(), out);
      case ASK -> ResultSetMgr.write(out, running.ask(), rows);
      case CONSTRUCT -> RDFDataMgr.write(out, running.construct(), graph);
      case DESCRIBE -> RDFDataMgr.write(out, running.describe(), graph);
      default -> throw new CommandFailure("This kind of query is not offered here");
    }
  }

  private void write(RowSet answer, OutputStream out) {
    if (this == table) {
      PlainTable.write(answer, out);
      return;
    }
    ResultSetMgr.write(out, ResultSet.adapt(answer.materialize()), rows);
  }
}
