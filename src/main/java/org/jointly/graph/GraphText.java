package org.jointly.graph;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes graphs as TriG in the order of their statements. Jena's own writers either order by hash
 * or repeat every property and pad it to a column, which trebles a published graph; terms are still
 * formatted by Jena.
 */
final class GraphText {
  /** Terms and concepts, which every graph writes alike: their prefixes never change. */
  private static final Map<Node, String> SHARED = new ConcurrentHashMap<>();

  private final AWriter out;
  private final String base;
  private final NodeFormatterTTL terms;

  /** IRIs as they are written; each is asked for many times and costs a look at every prefix. */
  private final Map<Node, String> written = new HashMap<>();

  private final StringWriter text = new StringWriter();
  private final AWriter textOut = IO.wrap(text);

  private GraphText(AWriter out, String base) {
    this.out = out;
    this.base = base;
    this.terms = new NodeFormatterTTL(base, PrefixMapFactory.create(Prefixes.ALL));
  }

  static void write(InspectionGraph graph, OutputStream stream) {
    AWriter out = IO.wrapUTF8(stream);
    String base = graph.report().getURI() + "/";
    Prefixes.ALL.forEach((prefix, iri) -> out.println("PREFIX " + prefix + ": <" + iri + ">"));
    out.println("BASE <" + base + ">");
    out.println();
    out.println("GRAPH <" + graph.name().getURI() + "> {");
    new GraphText(out, base).statements(graph);
    out.println("}");
    out.flush();
  }

  private void statements(InspectionGraph graph) {
    Triple before = null;
    for (Iterator<Triple> each = graph.triples().iterator(); each.hasNext(); ) {
      Triple triple = each.next();
      begin(before, triple);
      term(triple.getObject());
      before = triple;
    }
    out.println(before == null ? "" : " .");
  }

  /** Writes what a statement does not share with the one before it. */
  private void begin(Triple before, Triple triple) {
    if (before == null || !before.getSubject().equals(triple.getSubject())) {
      out.print(before == null ? "" : " .\n");
      term(triple.getSubject());
      out.print(" ");
      property(triple.getPredicate());
    } else if (before.getPredicate().equals(triple.getPredicate())) {
      out.print(", ");
    } else {
      out.print(" ;\n ");
      property(triple.getPredicate());
    }
  }

  private void property(Node property) {
    if (RDF.type.asNode().equals(property)) {
      out.print("a");
    } else {
      term(property);
    }
    out.print(" ");
  }

  private void term(Node node) {
    if (node.isURI()) {
      out.print(written.computeIfAbsent(node, this::text));
    } else {
      terms.format(out, node);
    }
  }

  private String text(Node node) {
    String iri = node.getURI();
    if (isPlainBelow(iri)) {
      return "<" + iri.substring(base.length()) + ">";
    }
    return iri.startsWith(Iris.TERMS) || iri.startsWith(Iris.CONCEPTS)
        ? SHARED.computeIfAbsent(node, this::formatted)
        : formatted(node);
  }

  /** Most IRIs; what is behind the base is then a reference as it stands (RFC 3986, 4.2). */
  private boolean isPlainBelow(String iri) {
    int from = base.length();
    return iri.startsWith(base)
        && iri.length() > from
        && iri.charAt(from) != '/'
        && isPlain(iri, from);
  }

  private static boolean isPlain(String iri, int from) {
    for (int i = from; i < iri.length(); i++) {
      if (!isPlain(iri.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || letter == '-'
        || letter == '/';
  }

  private String formatted(Node node) {
    terms.format(textOut, node);
    textOut.flush();
    String formatted = text.toString();
    text.getBuffer().setLength(0);
    return formatted;
  }
}
