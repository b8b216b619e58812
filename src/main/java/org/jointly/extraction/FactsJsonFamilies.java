package org.jointly.extraction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Indicator;
import org.jointly.model.Post;
import org.jointly.model.Recommendation;

/** Writes the families of facts that follow the head and judgements of a report. */
final class FactsJsonFamilies {
  private static final int STARTING_WORDS = 6;

  private final Citations citations;

  FactsJsonFamilies(Citations citations) {
    this.citations = citations;
  }

  void recommendation(Recommendation found, ObjectNode node) {
    node.put("id", found.id()).put("to", found.addressee());
    node.put("deadline", FactsJson.blankAsNull(found.deadline()));
    node.put("starts", firstWords(found.text()));
    FactsJson.strings(node, "paragraphs_cited", found.paragraphsCited());
    FactsJson.strings(node, "themes", found.themes());
    FactsJson.evidence(node, found.evidence());
  }

  void post(Post found, ObjectNode node) {
    node.put("role", found.label()).put("concept", found.role());
    node.put("holder", found.holder().orElse(null));
    node.put("since", FactsJson.blankAsNull(found.since()));
    node.put("tenure", FactsJson.blankAsNull(found.tenure()));
    FactsJson.strings(node, "shared_with", names(found.sharedWith()));
    FactsJson.evidence(node, found.evidence());
  }

  void arrangement(Arrangement found, ObjectNode node) {
    node.put("key", found.key()).put("registerEntry", found.registerEntry().orElse(null));
    node.put("name", found.name()).put("kind", found.kind());
    FactsJson.strings(node, "members", names(found.members()));
    node.put("members_unnamed", found.membersUnnamed());
    node.put("body", found.body().orElse(null));
    node.put("service", found.service()).put("status", found.status());
    FactsJson.strings(node, "paragraphs", citations.of(found.evidence()));
    ArrayNode evidence = node.putArray("evidence");
    found.evidence().forEach(each -> evidence(evidence.addObject(), each));
  }

  void effect(Finding found, ObjectNode node) {
    node.put("arrangement", found.arrangement()).put("polarity", found.polarity());
    FactsJson.strings(node, "effects", found.effects());
    node.put("paragraph", citations.of(found.evidence()));
    FactsJson.strings(node, "areas", found.areas());
    FactsJson.strings(node, "themes", found.themes());
    evidence(node, found.evidence());
  }

  void indicator(Indicator found, ObjectNode node) {
    node.put("measure", found.measure());
    node.put("concept", FactsJson.blankAsNull(found.concept()));
    node.put("value", found.value()).put("unit", found.unit());
    node.put("date", FactsJson.blankAsNull(found.period()));
    node.put("area", found.area());
    node.put("paragraph_or_section", citations.of(found.evidence()));
    FactsJson.evidence(node, found.evidence());
  }

  private static void evidence(ObjectNode node, Evidence evidence) {
    FactsJson.evidence(node, evidence).put("quote", evidence.quote());
  }

  private static List<String> names(List<AuthorityReference> authorities) {
    return authorities.stream().map(AuthorityReference::name).toList();
  }

  private static String firstWords(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .limit(STARTING_WORDS)
        .collect(Collectors.joining(" "));
  }
}
