import java.io.File;
import java.util.Arrays;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalMap;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a file as Gephi does and prints what it then holds, a tab-separated line a thing: the
 * graph, its columns with their types, each node and each edge with its values and times. Run by
 * itself from its source, with the toolkit of Gephi on the class path; the toolkit brings its own
 * old copies of libraries that the program has newer.
 */
public final class ReadBack {
  public static void main(String[] arguments) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    ImportController importing = Lookup.getDefault().lookup(ImportController.class);
    Container container = importing.importFile(new File(arguments[0]));
    container.getLoader();
    String issues = container.getReport().getText();
    importing.process(
        container,
        new DefaultProcessor(),
        Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    line("graph", graph.getNodeCount(), graph.getEdgeCount(), model.isDynamic(),
        model.isDirected() ? "directed" : "undirected", model.getConfiguration().getTimeRepresentation());
    line("issues", issues.strip().replaceAll("\\s+", " "));
    for (Column column : model.getNodeTable()) {
      line("node-column", column.getId(), column.getTypeClass().getSimpleName());
    }
    for (Column column : model.getEdgeTable()) {
      line("edge-column", column.getId(), column.getTypeClass().getSimpleName());
    }
    for (Node node : graph.getNodes().toArray()) {
      line("node", node.getId(), node.getLabel(), values(node), times(node));
    }
    for (Edge edge : graph.getEdges().toArray()) {
      line("edge", edge.getSource().getId(), edge.getTarget().getId(), edge.getWeight(),
          edge.getTypeLabel(), values(edge), times(edge));
    }
    System.exit(0);
  }

  private static String values(Element element) {
    TreeMap<String, String> values = new TreeMap<>();
    for (Column column : element.getTable()) {
      Object value = element.getAttribute(column);
      if (value instanceof IntervalMap<?> map) {
        values.put(column.getId(), map.toString());
      } else if (value != null && !column.isProperty()) {
        values.put(column.getId(), value.toString());
      }
    }
    return values.toString().replaceAll("\\s+", " ");
  }

  /** Returns the intervals of an element, each as its first and last millisecond. */
  private static String times(Element element) {
    Object set = element.getAttribute("timeset");
    if (!(set instanceof IntervalSet intervals)) {
      return "always";
    }
    StringBuilder text = new StringBuilder();
    for (Interval interval : intervals.toArray()) {
      text.append("[%s,%s]".formatted(day(interval.getLow()), day(interval.getHigh())));
    }
    return text.toString();
  }

  private static String day(double time) {
    return Double.isInfinite(time)
        ? ".."
        : java.time.Instant.ofEpochMilli((long) time).toString().substring(0, 10);
  }

  private static void line(Object... parts) {
    System.out.println(String.join("\t", Arrays.stream(parts).map(String::valueOf).toList()));
  }
}
