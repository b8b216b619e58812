package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;

/** Writes the graph of derived facts, marked as such. */
final class Derivation {
  /** The name of the file. */
  static final String FILE_NAME = "derived.trig";

  private Derivation() {}

  /**
   * Runs the rules over graph files.
   *
   * @param graphs the folder of reference graphs
   * @param folder where the file is written
   */
  static Placed of(Program program, List<Placed> files, Path graphs, Path folder)
      throws IOException {
    PublishedDataset dataset = new PublishedDataset();
    dataset.add(PublishedDataset.references(graphs), program.iris());
    dataset.add(files.stream().map(each -> GraphFile.of(each.file())).toList());
    Node name = program.iris().graph("derived");
    List<Triple> triples = new ArrayList<>(marks(name));
    triples.addAll(program.rules().derive(dataset, name));
    InspectionGraph graph = new InspectionGraph(name, name, triples);
    Draft.Staged staged = Drafter.written(graph, folder.resolve(FILE_NAME + ".part"));
    return new Placed(
        new BuildIndex.Written(FILE_NAME, "", staged.sha256(), triples.size()), staged.file());
  }

  private static List<Triple> marks(Node graph) {
    Node title = NodeFactory.createLiteralLang("Facts derived by rules from published facts", "en");
    return List.of(
        Triple.create(graph, RDF.type.asNode(), Iris.term("DerivedGraph")),
        Triple.create(graph, DCTerms.title.asNode(), title));
  }
}
