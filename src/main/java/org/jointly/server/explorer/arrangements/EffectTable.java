package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.drawing.Drawing;
import org.jointly.server.pages.Markup;

/** Counts the findings of each effect, with a bar of their polarities. */
final class EffectTable {
  private static final List<String> POLARITIES = List.of("positive", "negative", "mixed");

  /**
   * How often an effect is stated.
   *
   * @param effect the effect
   * @param name its name
   * @param counts how many findings of each polarity
   */
  private record Effect(Node effect, String name, List<Long> counts) {
    long all() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }
  }

  private final List<Effect> effects;
  private final Markup markup;

  EffectTable(List<Stated> findings, Markup markup) {
    this.markup = markup;
    Map<Node, List<Row>> byEffect = new LinkedHashMap<>();
    findings.stream()
        .flatMap(one -> one.rows().stream())
        .forEach(
            row ->
                byEffect.computeIfAbsent(row.thing("effect"), key -> new ArrayList<>()).add(row));
    this.effects =
        byEffect.values().stream()
            .map(EffectTable::effect)
            .sorted(Comparator.comparing(Effect::all).reversed().thenComparing(Effect::name))
            .toList();
  }

  private static Effect effect(List<Row> rows) {
    Row first = rows.get(0);
    return new Effect(
        first.thing("effect"),
        first.text("effectName"),
        POLARITIES.stream().map(polarity -> count(rows, polarity)).toList());
  }

  /** Counts findings, of which each has one row for an effect and area. */
  private static long count(List<Row> rows, String polarity) {
    return rows.stream()
        .filter(row -> row.text("polarityName").equals(polarity))
        .map(row -> row.thing("finding"))
        .distinct()
        .count();
  }

  DomContent shown() {
    return div(table(
            thead(
                tr(
                    th("Effect").attr("scope", "col"),
                    each(
                        List.of("Benefits", "Costs", "Mixed"),
                        name -> th(name).attr("scope", "col").withClass("number")),
                    th("").attr("aria-hidden", "true"))),
            tbody(each(effects, this::row))))
        .withClass("scroll effects");
  }

  private DomContent row(Effect effect) {
    return tr(
        th(markup.linked(effect.effect(), effect.name())).attr("scope", "row"),
        each(effect.counts(), count -> td(count == 0 ? "–" : "" + count).withClass("number")),
        td(bar(effect)).withClass("picture").attr("aria-hidden", "true"));
  }

  private DomContent bar(Effect effect) {
    double most = effects.stream().mapToLong(Effect::all).max().orElse(1);
    List<DomContent> parts = new ArrayList<>();
    double left = 0;
    for (int each = 0; each < POLARITIES.size(); each++) {
      double right = left + 100 * effect.counts().get(each) / most;
      parts.add(Drawing.bar(left, right, 0, 14, "part-" + POLARITIES.get(each)));
      left = right;
    }
    return Drawing.element("svg")
        .attr("class", "drawing")
        .attr("width", "100%")
        .attr("height", "14")
        .with(parts);
  }
}
