package org.jointly.extraction.posts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointly.extraction.Step;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.extraction.posts.PassagePosts.Said;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;

/**
 * Adds the posts that a report says something of: since when they are held, by whom, for how long,
 * or shared with which authorities. Stands behind the step that finds shared arrangements, whose
 * shared posts it takes over. Thread-safe.
 */
public final class PostStep implements Step {
  private static final Pattern DATED_OR_EMPTY = Pattern.compile("\\b20[0-3]\\d\\b|vacan");
  private static final Pattern PLAIN_WORDS = Pattern.compile("\\s*\\([^)]*\\)|^shared\\s+");
  private static final Pattern BOARD = Pattern.compile("\\b\\p{Lu}{1,3}(?=SCB\\b)");
  private static final Pattern SHARED = Pattern.compile("\\bshare[sd]\\b");
  private static final Set<PassageKind> TEXT =
      Set.of(PassageKind.NUMBERED, PassageKind.PARAGRAPH, PassageKind.BULLET);

  private static final String CHAIR = "lscb-chair";

  private final PostCues cues;
  private final Authorities authorities;

  /** Prepares the step with the posts of the vocabulary and the register of authorities. */
  public PostStep(Vocabulary vocabulary, Authorities authorities) {
    this.cues = new PostCues(vocabulary);
    this.authorities = authorities;
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    String end = facts.inspection().end().toString();
    for (Passage passage : report.passages()) {
      if (TEXT.contains(passage.kind()) && DATED_OR_EMPTY.matcher(passage.text()).find()) {
        read(passage, end, drafts);
      }
    }
    facts.arrangements().forEach(arrangement -> share(arrangement, facts, drafts));
    shareBoard(report, facts.inspection().authority(), drafts);
    return facts.withPosts(
        drafts.values().stream().map(Draft::post).flatMap(Optional::stream).toList());
  }

  private void read(Passage passage, String end, Map<String, Draft> drafts) {
    Sequence words = new Sequence(BOARD.matcher(passage.text()).replaceAll("L"));
    for (Said said : new PassagePosts(cues.in(words)).all()) {
      Evidence where = Evidence.of(passage, "post/" + said.kind());
      Draft draft = draft(said.role().orElse("other"), said.label(), drafts);
      switch (said.kind()) {
        case "held" -> draft.held(said.value(), where);
        case "vacant" -> draft.vacant(said.tenure(), where);
        default -> take(draft, said, end, where);
      }
    }
  }

  /** A date behind the inspection is a plan, and says nothing of who holds the post. */
  private static void take(Draft draft, Said said, String end, Evidence where) {
    if (said.value().compareTo(end) > 0) {
      return;
    }
    if (said.kind().equals("in-post")) {
      draft.inPost(said.value(), said.tenure(), where);
    } else {
      draft.appointed(said.value(), said.tenure(), where);
    }
  }

  private Draft draft(String role, String label, Map<String, Draft> drafts) {
    String name = label.isEmpty() ? cues.label(role) : label;
    return drafts.computeIfAbsent(
        role + "/" + name.toLowerCase(Locale.ROOT), key -> new Draft(role, name));
  }

  private void share(Arrangement shared, ReportFacts facts, Map<String, Draft> drafts) {
    String name = PLAIN_WORDS.matcher(shared.name()).replaceAll("");
    boolean post = shared.kind().equals("shared-post") && !name.endsWith(" team");
    if (!post || !shared.status().equals("current")) {
      return;
    }
    Optional<String> role = cues.roles(new Sequence(name)).stream().findFirst().map(Place::value);
    List<AuthorityReference> others = new ArrayList<>(shared.members());
    others.removeIf(member -> member.gss().equals(facts.inspection().authority().gss()));
    Evidence first = shared.evidence().get(0);
    Evidence where = new Evidence(first.passage(), "post/shared", first.quote());
    draft(role.orElse("other"), role.isPresent() ? "" : name, drafts).shared(others, where);
  }

  /** A board that is shared has one chair: the chair named is shared with the same authorities. */
  private void shareBoard(Report report, AuthorityReference own, Map<String, Draft> drafts) {
    String key = CHAIR + "/" + cues.label(CHAIR).toLowerCase(Locale.ROOT);
    if (!drafts.containsKey(key)) {
      return;
    }
    for (Passage passage : report.passages()) {
      if (TEXT.contains(passage.kind())
          && passage.text().contains("share")
          && SHARED.matcher(passage.text()).find()) {
        Evidence where = Evidence.of(passage, "post/shared-board");
        drafts.get(key).shared(boardMembers(passage.text(), own), where);
      }
    }
  }

  private List<AuthorityReference> boardMembers(String text, AuthorityReference own) {
    Sequence words = new Sequence(BOARD.matcher(text).replaceAll("L"));
    List<AuthorityReference> members = new ArrayList<>();
    for (Place<String> shared : cues.in(words).statements("board-shared")) {
      int end = words.sentenceEnd(shared.last());
      authorities.mentionsIn(words.slice(shared.last() + 1, end)).stream()
          .map(mention -> mention.authority().reference())
          .filter(member -> !member.gss().equals(own.gss()) && !members.contains(member))
          .forEach(members::add);
    }
    return members;
  }
}
