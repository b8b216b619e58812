package org.jointly.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Judgement;
import org.jointly.model.PreviousJudgement;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Writes the facts of one report as JSON, in the form of the guide to annotated reports, with
 * further fields: the harmonised area and status of each judgement, evidence (passage and rule) of
 * each fact, and what was left out. Of an inspection in two visits, {@code start} and {@code end}
 * are those of the first, as in annotated reports; {@code visits} has both.
 */
public final class FactsJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Citations citations;
  private final ReportFacts facts;
  private final ObjectNode root = MAPPER.createObjectNode();

  private FactsJson(Report report, ReportFacts facts) {
    this.citations = new Citations(report);
    this.facts = facts;
  }

  /**
   * Writes the facts as indented JSON that ends in a line feed.
   *
   * @throws IllegalArgumentException where a fact names a passage that the report lacks
   */
  public static String write(Report report, ReportFacts facts) {
    try {
      return MAPPER.writeValueAsString(new FactsJson(report, facts).node()) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ObjectNode node() {
    head();
    each("judgements", judged(Judgement.Status.JUDGED), this::judgement);
    each("notJudged", judged(Judgement.Status.NOT_JUDGED), this::judgement);
    each("unreadable", judged(Judgement.Status.UNREADABLE), this::judgement);
    each("previous", facts.previous(), this::previous);
    FactsJsonFamilies families = new FactsJsonFamilies(citations);
    each("recommendations", facts.recommendations(), families::recommendation);
    each("posts", facts.posts(), families::post);
    each("arrangements", facts.arrangements(), families::arrangement);
    each("effects", facts.findings(), families::effect);
    each("indicators", facts.indicators(), families::indicator);
    root.set("passageThemes", MAPPER.valueToTree(sorted(facts)));
    each("problems", facts.problems(), FactsJson::problem);
    return root;
  }

  private static Object sorted(ReportFacts facts) {
    return new TreeMap<>(facts.passageThemes());
  }

  private void head() {
    InspectionFacts inspection = facts.inspection();
    root.put("file", facts.source().path()).put("sha256", facts.source().sha256());
    ObjectNode authority = authority(root.putObject("authority"), inspection.authority());
    evidence(authority, inspection.authorityEvidence());
    root.put("framework", inspection.framework());
    root.put("frameworkVersion", inspection.frameworkVersion());
    root.put("variant", inspection.variant());
    evidence(root.putObject("frameworkEvidence"), inspection.frameworkEvidence());
    inspection(root.putObject("inspection"), inspection);
  }

  private static void inspection(ObjectNode node, InspectionFacts inspection) {
    InspectionFacts.Visit main = inspection.visits().get(0);
    node.put("start", main.first().toString()).put("end", main.last().toString());
    ArrayNode visits = node.putArray("visits");
    inspection.visits().forEach(visit -> visit(visits.addObject(), visit));
    node.put("published", inspection.published().map(Object::toString).orElse(null));
    node.put("publishedSource", inspection.publishedSource());
    node.put("lead", inspection.lead().orElse(null));
    strings(node, "team", inspection.team());
    evidence(node.putObject("datesEvidence"), inspection.datesEvidence());
    evidence(node.putObject("leadEvidence"), inspection.leadEvidence());
  }

  private static void visit(ObjectNode node, InspectionFacts.Visit visit) {
    node.put("first", visit.first().toString()).put("last", visit.last().toString());
  }

  private List<Judgement> judged(Judgement.Status status) {
    return facts.judgements().stream().filter(found -> found.status() == status).toList();
  }

  private void judgement(Judgement judgement, ObjectNode node) {
    node.put("area", judgement.area()).put("label", judgement.label());
    judgement.grade().ifPresent(grade -> node.put("grade", printed(grade)));
    if (!judgement.service().isEmpty()) {
      node.put("service", judgement.service());
    }
    evidence(node, judgement.evidence());
  }

  private void previous(PreviousJudgement previous, ObjectNode node) {
    node.put("about", previous.about()).put("when", blankAsNull(previous.when()));
    node.put("grade", printed(previous.grade())).put("area", blankAsNull(previous.area()));
    evidence(node, previous.evidence()).put("paragraph", citations.of(previous.evidence()));
  }

  private static void problem(Problem problem, ObjectNode node) {
    node.put("code", problem.code()).put("message", problem.message());
  }

  private <T> void each(String name, List<T> values, BiConsumer<T, ObjectNode> writer) {
    ArrayNode array = root.putArray(name);
    values.forEach(value -> writer.accept(value, array.addObject()));
  }

  private static String printed(String grade) {
    return Vocabulary.bundled().concept("grades", grade).map(Concept::prefLabel).orElse(grade);
  }

  static ObjectNode authority(ObjectNode node, AuthorityReference authority) {
    return node.put("gss", authority.gss()).put("name", authority.name());
  }

  static ObjectNode evidence(ObjectNode node, Evidence evidence) {
    return node.put("passage", evidence.passage()).put("rule", evidence.rule());
  }

  static void strings(ObjectNode node, String name, Collection<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }

  static String blankAsNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
