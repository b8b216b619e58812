package org.jointly.extraction.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Authority;
import org.jointly.vocabulary.Mention;

/** Tells which authority was inspected, from the words of the title; never from a file's name. */
final class InspectedAuthority {
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?i)inspection of (?:the )?(?<name>[^/]*(?:/[^/]*)??)\\s*/?\\s*"
              + "(?:local\\s*/?\\s*authority\\s*/?\\s*)?children['’‘]s\\s*/?\\s*(?:social care )?services");
  private static final Pattern KIND_WORDS =
      Pattern.compile(
          "(?i)^(?:(?:local|authority|looked|after|safeguarding|and|services|for|of)\\W*)*$");
  private static final Pattern STYLE =
      Pattern.compile("(?i)\\b(?:council|borough|city of|county|local authority|corporation)\\b");

  private final Authorities authorities;

  /**
   * The authority with where it is named.
   *
   * @param authority its code and name
   * @param evidence where it is named
   */
  record Named(AuthorityReference authority, Evidence evidence) {}

  InspectedAuthority(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Returns the authority, or the problem of one that the register does not hold. */
  Outcome<Named> of(Report report, FrontMatter front) {
    Optional<Named> named =
        inTitle(front)
            .or(() -> ownLine(front))
            .or(() -> mentioned(front.title(), front))
            .or(() -> overLines(front));
    if (named.isEmpty() && !STYLE.matcher(front.titleText()).find()) {
      named = mentioned(front.opening(), front);
    }
    return named.map(Outcome::of).orElseGet(() -> unknown(report, front));
  }

  /** "Inspection of … local authority children's services". */
  private Optional<Named> inTitle(FrontMatter front) {
    return printed(front)
        .flatMap(authorities::named)
        .map(found -> named(found, front, "authority/title"));
  }

  private static Optional<String> printed(FrontMatter front) {
    Matcher title = IN_TITLE.matcher(front.titleText());
    return title.find() && !KIND_WORDS.matcher(title.group("name")).matches()
        ? Optional.of(title.group("name").replace('/', ' ').replaceAll("\\s+", " ").strip())
        : Optional.empty();
  }

  /** A line of the title that is nothing but a name, also one broken over two lines. */
  private Optional<Named> ownLine(FrontMatter front) {
    List<String> lines = new ArrayList<>();
    List<Passage> title = front.title();
    for (int i = 0; i + 1 < title.size(); i++) {
      lines.add(title.get(i).text() + " " + title.get(i + 1).text());
    }
    title.forEach(passage -> lines.add(passage.text()));
    return lines.stream()
        .map(authorities::named)
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> named(found, front, "authority/line"));
  }

  /** A name that is broken over several lines of the title. */
  private Optional<Named> overLines(FrontMatter front) {
    return authorities.mentionsIn(front.titleText().replace(" / ", " ")).stream()
        .findFirst()
        .map(mention -> named(mention.authority(), front, "authority/mention"));
  }

  private Optional<Named> mentioned(List<Passage> passages, FrontMatter front) {
    return passages.stream()
        .flatMap(passage -> authorities.mentionsIn(passage.text()).stream())
        .map(Mention::authority)
        .findFirst()
        .map(found -> named(found, front, "authority/mention"));
  }

  private Named named(Authority authority, FrontMatter front, String rule) {
    Passage shown =
        front.opening().stream()
            .filter(passage -> mentions(passage, authority))
            .findFirst()
            .orElse(front.opening().get(0));
    return new Named(authority.reference(), Evidence.of(shown, rule));
  }

  private boolean mentions(Passage passage, Authority authority) {
    return authorities.mentionsIn(passage.text()).stream()
        .anyMatch(mention -> mention.authority().gss().equals(authority.gss()));
  }

  private static Outcome<Named> unknown(Report report, FrontMatter front) {
    String title = printed(front).orElse(front.titleText());
    return Outcome.failed(
        Problem.rejected(
            report.source().path(),
            "unknown-authority",
            "no authority of the register is named in the title: " + shortened(title)));
  }

  private static String shortened(String title) {
    return title.length() <= 80 ? title : title.substring(0, 80) + "…";
  }
}
