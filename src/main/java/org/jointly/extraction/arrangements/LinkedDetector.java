package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a service, board or post that words such as "hosted by" or "shared with" tie to another
 * authority: the subject nearest before these words, or else those between them and the authority
 * or behind it.
 */
final class LinkedDetector implements Detector {
  private static final int TO_PARTNER = 8;
  private static final int FROM_SUBJECT = 22;
  private static final int FROM_SUBJECT_OF_EXTENT = 10;
  private static final int BLOCKED = 3;
  private static final int DENIED = 4;
  private static final int IN_LIST = 5;
  private static final int BEHIND = 12;
  private static final int AND_THE = 3;
  private static final Set<String> HOSTING = Set.of("by", "from", "to", "through", "via", "in");
  private static final Set<String> ACTIVE =
      Set.of("provides", "provide", "delivers", "deliver", "hosts", "host", "runs", "manages");
  private static final Set<String> SHARING = Set.of("shared", "joined", "combined", "merged");
  private static final Set<String> SEVERAL =
      Set.of("directors", "chairs", "executives", "managers", "heads", "coordinators", "members");
  private static final Set<String> EXTENT = Set.of("across", "covers", "cover", "alongside");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    List<Mention> mentions = new ArrayList<>();
    if (sentence.partners().findAny().isPresent() && sentence.has(Role.SUBJECT)) {
      sentence.all(Role.LINK).forEach(link -> mentions.addAll(linked(sentence, link, report)));
    }
    return mentions;
  }

  private static List<Mention> linked(Sentence sentence, Tag link, ReportView report) {
    Optional<Tag> partner =
        Partners.host(sentence, link).or(() -> Partners.after(sentence, link, TO_PARTNER));
    if (partner.isEmpty() || denied(sentence, link)) {
      return List.of();
    }
    return subjects(sentence, link, partner.get()).stream()
        .filter(tag -> mayBeShared(sentence, tag, report))
        .map(tag -> mention(sentence, tag, link, partner.get(), report))
        .toList();
  }

  /** Several directors "across the boroughs" are not one post. */
  private static boolean mayBeShared(Sentence sentence, Tag tag, ReportView report) {
    boolean several =
        IntStream.rangeClosed(tag.first(), tag.last())
            .mapToObj(sentence::word)
            .anyMatch(SEVERAL::contains);
    return !several || !report.subject(tag).kind().equals("shared-post");
  }

  private static boolean denied(Sentence sentence, Tag link) {
    return sentence
        .all(Role.NEGATION)
        .anyMatch(not -> not.before(link) && link.first() - not.last() <= DENIED);
  }

  private static List<Tag> subjects(Sentence sentence, Tag link, Tag partner) {
    Optional<Tag> before = nearestBefore(sentence, link);
    if (before.isPresent()) {
      return before.filter(tag -> tag.role() == Role.SUBJECT).stream()
          .flatMap(tag -> withThoseBefore(sentence, tag).stream())
          .toList();
    }
    List<Tag> between =
        sentence
            .all(Role.SUBJECT)
            .filter(tag -> tag.first() >= link.first() && tag.last() < partner.first())
            .toList();
    return between.isEmpty() ? behind(sentence, partner) : between.subList(0, 1);
  }

  /** "The hub and the virtual school are shared": both. */
  private static List<Tag> withThoseBefore(Sentence sentence, Tag tag) {
    List<Tag> chain = new ArrayList<>(List.of(tag));
    sentence
        .all(Role.SUBJECT)
        .filter(other -> other.before(tag) && tag.first() - other.last() <= AND_THE)
        .filter(other -> sentence.word(other.last() + 1).equals("and"))
        .forEach(chain::add);
    return chain;
  }

  private static List<Tag> behind(Sentence sentence, Tag partner) {
    List<Tag> chain = new ArrayList<>();
    int end = partner.last();
    for (Tag tag : sentence.all(Role.SUBJECT).toList()) {
      int reach = chain.isEmpty() ? BEHIND : IN_LIST;
      if (tag.first() > end && tag.first() - end <= reach) {
        chain.add(tag);
        end = tag.last();
      }
    }
    return chain;
  }

  /** A blocker counts only close to the link: "information shared with". */
  private static Optional<Tag> nearestBefore(Sentence sentence, Tag link) {
    int reach =
        EXTENT.contains(sentence.word(link.first())) ? FROM_SUBJECT_OF_EXTENT : FROM_SUBJECT;
    Stream<Tag> subjects = before(sentence, Role.SUBJECT, link, reach);
    Stream<Tag> blockers = before(sentence, Role.BLOCKER, link, BLOCKED);
    return Stream.concat(subjects, blockers)
        .max(Comparator.comparingInt(Tag::last).thenComparingInt(Tag::length));
  }

  private static Stream<Tag> before(Sentence sentence, Role role, Tag link, int reach) {
    return sentence
        .all(role)
        .filter(tag -> tag.last() < link.last() && link.first() - tag.last() <= reach);
  }

  private static Mention mention(
      Sentence sentence, Tag tag, Tag link, Tag partner, ReportView report) {
    boolean hosted =
        HOSTING.contains(sentence.word(link.last()))
            && !ACTIVE.contains(sentence.word(link.first()))
            && !SHARING.contains(sentence.word(link.first()))
            && !sentence.text(link).contains("joint");
    Optional<String> body =
        hosted ? Optional.of(Descriptions.partner(sentence, partner, report)) : Optional.empty();
    Mention mention =
        Mentions.of(
            subject(sentence, tag, report), sentence, tag, body, "arrangement/linked", report);
    return isOwnBoard(sentence, partner) && mention.slot().equals("lscb")
        ? mention.inSlot("lscb-joint-work")
        : mention;
  }

  /** "The chair of the board, which operates across …" speaks of the board. */
  private static Subject subject(Sentence sentence, Tag tag, ReportView report) {
    int next = sentence.word(tag.last() + 1).equals("lscb") ? tag.last() + 2 : tag.last() + 1;
    boolean ofBoard = tag.value().equals("lscb-chair") && sentence.word(next).equals("which");
    return ofBoard ? report.lookup().subject("lscb") : report.subject(tag);
  }

  /** "Shared with the board of X": work that two boards share. */
  private static boolean isOwnBoard(Sentence sentence, Tag partner) {
    return partner.role() == Role.AUTHORITY
        && sentence
            .all(Role.SUBJECT)
            .anyMatch(
                tag ->
                    tag.value().equals("lscb")
                        && tag.first() - partner.last() <= 2
                        && tag.first() > partner.last());
  }
}
