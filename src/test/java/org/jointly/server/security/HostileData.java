package org.jointly.server.security;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.server.pages.SampleData;

/**
 * The sample as an attacker would write it: every text breaks out of wherever it might be put, and
 * every link to elsewhere runs a script.
 */
final class HostileData {

  /** An attribute and an element by which a page shows that a text of the data broke out. */
  static final String MARK = "attacker";

  static final String TEXT =
      "\" attacker=\"1\" ' attacker='1' ]]></script></title></style></textarea></svg>"
          + "<img attacker src=x onerror=alert(1)><script attacker>alert(1)</script><!-- attacker"
          + "\r\nX-Attacker: 1\u202e\u2066\u0000 ${7*7} {{7*7}} \\u003cattacker> &lt;attacker&gt;";

  private static final String OURS = "https://w3id.org/jointly/";

  private static final String MORE =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX id: <https://w3id.org/jointly/id/authority/>
      <https://w3id.org/jointly/graph/more> {
        <https://w3id.org/jointly/id/authority/E06000017>
          rdfs:seeAlso <javascript:alert(1)> , <JaVaScRiPt:alert(1)> , <vbscript:x> ,
            <data:text/html,%3Cscript%20attacker%3E> , <//evil.example/x> , <file:///etc/passwd> ;
          skos:notation "<b attacker>" , "../../../etc/passwd" , "javascript:alert(1)" ;
          <javascript:alert(1)> <https://evil.example/'onclick='alert(1)> .
        <https://w3id.org/jointly/id/authority/E06009998%22%3E%3Cb%20attacker%3E>
          a jointly:LocalAuthority ; skos:prefLabel "</script><b attacker>"@en .
        <javascript:alert(2)> a jointly:LocalAuthority , jointly:Arrangement ;
          skos:prefLabel "<b attacker>"@en .
      }
      """;

  private HostileData() {}

  static DatasetGraph make() {
    DatasetGraph hostile = DatasetGraphFactory.createGeneral();
    SampleData.dataset().stream().map(HostileData::twisted).forEach(hostile::add);
    RDFParser.fromString(MORE, Lang.TRIG)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .checking(false)
        .toDatasetGraph()
        .stream()
        .forEach(quad -> addEverywhere(hostile, quad));
    Node place = NodeFactory.createURI(OURS + "graph/more");
    Node thing = NodeFactory.createURI(OURS + "id/authority/x\"><b attacker>");
    Node kind = NodeFactory.createURI(OURS + "def#LocalAuthority");
    addEverywhere(hostile, Quad.create(place, thing, RDF.type.asNode(), kind));
    return hostile;
  }

  private static void addEverywhere(DatasetGraph data, Quad quad) {
    data.add(quad);
    data.getDefaultGraph().add(quad.asTriple());
  }

  private static Quad twisted(Quad quad) {
    Node property = quad.getPredicate();
    boolean isKept =
        property.equals(SKOS.notation.asNode())
            || property.equals(RDF.type.asNode())
            || quad.getSubject().toString().contains("www.w3.org");
    return isKept
        ? quad
        : Quad.create(quad.getGraph(), quad.getSubject(), property, twisted(quad.getObject()));
  }

  private static Node twisted(Node value) {
    if (value.isLiteral() && value.getLiteralDatatypeURI().endsWith("tring")) {
      String text = value.getLiteralLexicalForm() + TEXT;
      return value.getLiteralLanguage().isEmpty()
          ? NodeFactory.createLiteralString(text)
          : NodeFactory.createLiteralLang(text, value.getLiteralLanguage());
    }
    boolean leavesUs = value.isURI() && !value.getURI().startsWith(OURS);
    return leavesUs && !value.getURI().contains("www.w3.org")
        ? NodeFactory.createURI("javascript:alert('attacker')//" + value.getURI())
        : value;
  }
}
