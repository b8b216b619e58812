package org.jointly.extraction.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointly.extraction.previous.Recall.Judged;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;

/**
 * Tells what a recalled grade was given to. The words behind the grade count first ("good for
 * adoption"), then its clause, then the sentence before it, then what the sentences before it set
 * out.
 */
final class JudgedServices {
  static final String UNSPECIFIC = "services";
  private static final String OVERALL = "overall";
  private static final String SAFEGUARDING = "safeguarding";

  private static final Pattern OVERALL_BEHIND =
      Pattern.compile("(?i)^\\W*(?:overall\\b|(?:in|across) all (?:areas|aspects|judgements)).*");
  private static final Pattern FOR =
      Pattern.compile("(?i)^\\W*(?:for\\b|in respect of|in relation to|across|in terms of).*");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:when|where|which|(?<!looked )after|following|being|while|whereas)\\b|[;:]");
  private static final Pattern NEXT_CLAUSE = Pattern.compile("(?i), (?:while|but|whereas)\\b");

  private final Set<String> aspects;
  private final Set<String> alone;

  JudgedServices(Vocabulary vocabulary) {
    List<Concept> services = vocabulary.scheme("inspected-services");
    aspects = marked(services, "aspect");
    alone = marked(services, "inspectedAlone");
  }

  private static Set<String> marked(List<Concept> services, String property) {
    return services.stream()
        .filter(service -> service.extra(property).contains("true"))
        .map(Concept::notation)
        .collect(Collectors.toSet());
  }

  /** Tells whether a service is but a word for the whole. */
  static boolean isWhole(String service) {
    return service.equals(UNSPECIFIC) || service.equals(OVERALL);
  }

  /** Tells whether a service is inspected by itself. */
  boolean isInspectedAlone(String service) {
    return alone.contains(service);
  }

  /** Tells whether a sentence speaks of a service that is inspected by itself. */
  boolean speaksOfOneInspectedAlone(Sentence sentence) {
    return sentence.services().stream().anyMatch(service -> alone.contains(service.value()));
  }

  /**
   * Returns what a grade was given to.
   *
   * @param from where the stretch before the grade begins: behind the grade before it
   */
  List<Judged> of(Sentence sentence, int from, CueMatch<String> grade, List<String> context) {
    List<String> before = before(sentence, from, grade.start());
    List<String> behind = behind(sentence, grade);
    if (!mains(behind).isEmpty()) {
      return listed(mains(behind), aspects(behind));
    }
    boolean both = sentence.has("both", from, grade.start()) && mains(before).size() < 2;
    List<String> mains = mains(before).isEmpty() || both ? List.of() : mains(before);
    List<String> all = new ArrayList<>(aspects(before));
    all.addAll(aspects(behind));
    if (mains.isEmpty() && all.contains(OVERALL) && !both) {
      return List.of(new Judged(OVERALL, ""));
    }
    return judged(mains.isEmpty() ? context : mains, all);
  }

  /** Returns what was judged at one of several dates: the service named last before it. */
  Optional<Judged> lastNamed(Sentence sentence, int from, int until) {
    List<String> named = mains(sentence.services(from, until));
    boolean safeguarding = sentence.services(0, until).contains(SAFEGUARDING);
    return named.stream()
        .reduce((earlier, later) -> later)
        .map(
            service ->
                new Judged(service, alone.contains(service) && safeguarding ? SAFEGUARDING : ""));
  }

  /** In a list behind the grade, overall effectiveness is one item among others. */
  private List<Judged> listed(List<String> mains, List<String> aspects) {
    List<Judged> listed = new ArrayList<>(judged(mains, without(aspects, OVERALL)));
    if (aspects.contains(OVERALL)) {
      listed.add(new Judged(OVERALL, ""));
    }
    return listed;
  }

  private static List<String> without(List<String> all, String one) {
    return all.stream()
        .filter(each -> !each.equals(one))
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<Judged> judged(List<String> mains, List<String> aspects) {
    List<String> services = new ArrayList<>(mains);
    List<String> each = without(aspects, OVERALL);
    if (mains.stream().anyMatch(alone::contains) && services.remove(SAFEGUARDING)) {
      each.add(SAFEGUARDING);
    }
    if (each.isEmpty() || aspects.contains(OVERALL)) {
      each.add(0, "");
    }
    List<String> whole = services.isEmpty() ? List.of(UNSPECIFIC) : services;
    return whole.stream()
        .flatMap(service -> each.stream().map(aspect -> new Judged(service, aspect)))
        .toList();
  }

  private List<String> mains(List<String> services) {
    return services.stream()
        .filter(service -> !service.equals(UNSPECIFIC) && !aspects.contains(service))
        .toList();
  }

  private List<String> aspects(List<String> services) {
    return services.stream().filter(aspects::contains).toList();
  }

  private List<String> before(Sentence sentence, int from, int until) {
    int judging = sentence.last("judging", from, until).map(CueMatch::start).orElse(until);
    List<String> judged = sentence.services(judging, until);
    if (!mains(judged).isEmpty()) {
      return judged;
    }
    List<String> near = sentence.services(clause(sentence.text(), from, until), until);
    return near.isEmpty() ? sentence.services(from, until) : near;
  }

  private static int clause(String text, int from, int until) {
    int clause = from;
    Matcher boundary = CLAUSE.matcher(text);
    while (boundary.find() && boundary.end() <= until) {
      clause = Math.max(clause, boundary.end());
    }
    return clause;
  }

  private List<String> behind(Sentence sentence, CueMatch<String> grade) {
    int until = endOfClause(sentence, grade);
    String behind = sentence.text().substring(grade.end(), until);
    if (OVERALL_BEHIND.matcher(behind).matches()) {
      return List.of(OVERALL);
    }
    return FOR.matcher(behind).matches() ? sentence.services(grade.end(), until) : List.of();
  }

  private static int endOfClause(Sentence sentence, CueMatch<String> grade) {
    int end = sentence.text().length();
    Matcher next = NEXT_CLAUSE.matcher(sentence.text());
    if (next.find(grade.end())) {
      end = next.start();
    }
    for (CueMatch<String> cue : sentence.cues()) {
      boolean judging = cue.value().equals("judging") && cue.start() >= grade.end();
      end = judging ? Math.min(end, cue.start()) : end;
    }
    for (CueMatch<String> other : sentence.grades()) {
      end = other.start() >= grade.end() ? Math.min(end, other.start()) : end;
    }
    return end;
  }
}
