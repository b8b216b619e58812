package org.jointly.publishing;

import java.util.function.Supplier;
import org.jointly.extraction.Extractor;
import org.jointly.graph.FactsGraph;
import org.jointly.graph.Iris;
import org.jointly.graph.Options;
import org.jointly.graph.ShapeChecker;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;

/**
 * The parts of the program that a build uses.
 *
 * @param settings what every graph depends on beside its report
 * @param drafter makes graphs of reports; only made when there is something to read
 * @param iris mints the names of graphs
 * @param rules the rules of derived facts
 */
record Program(BuildIndex.Settings settings, Supplier<Drafter> drafter, Iris iris, Rules rules) {

  /** Puts together the bundled parts. */
  static Program of(BuildOptions options, String version) {
    Iris iris = new Iris(options.base());
    Rules rules = Rules.in(BundledFolder.ontology().resolve("rules"));
    BuildIndex.Settings settings =
        new BuildIndex.Settings(
            Fingerprint.ofProgram(), rules.fingerprint(), iris.base(), options.texts());
    Options statements = new Options(options.texts(), version);
    return new Program(settings, () -> drafter(iris, statements), iris, rules);
  }

  static Drafter drafter(Iris iris, Options statements) {
    Extractor extractor = new Extractor(Vocabulary.bundled(), Authorities.bundled());
    return new Drafter(extractor, new FactsGraph(iris, statements), new ShapeChecker(iris));
  }
}
