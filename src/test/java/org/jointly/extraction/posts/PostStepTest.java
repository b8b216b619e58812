package org.jointly.extraction.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Post;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.model.SourceFile;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class PostStepTest {
  private static final PostStep STEP = new PostStep(Vocabulary.bundled(), Authorities.bundled());
  private static final SourceFile SOURCE = new SourceFile("x.txt", "0".repeat(64), "text/plain");
  private static final AuthorityReference RUTLAND = new AuthorityReference("E06000017", "Rutland");
  private static final AuthorityReference TRAFFORD =
      new AuthorityReference("E08000009", "Trafford");

  private static List<Post> posts(List<Arrangement> arrangements, String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      String id = "s/x/" + (passages.size() + 1);
      passages.add(
          new Passage(
              id, PassageKind.BULLET, Optional.empty(), List.of(), 1, 1, 1, text, List.of()));
    }
    return STEP.add(new Report(SOURCE, 1, passages), facts(arrangements)).posts();
  }

  private static ReportFacts facts(List<Arrangement> arrangements) {
    Evidence front = new Evidence("s/x/1", "head/front", "");
    LocalDate day = LocalDate.of(2016, 11, 30);
    InspectionFacts head =
        new InspectionFacts(
            RUTLAND,
            front,
            "SIF",
            "SIF",
            "full",
            front,
            List.of(new InspectionFacts.Visit(day, day)),
            front,
            Optional.empty(),
            "",
            Optional.empty(),
            List.of(),
            front);
    return new ReportFacts(
        SOURCE,
        head,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        arrangements,
        List.of(),
        Map.of(),
        List.of());
  }

  private static Arrangement shared(String name, String status) {
    return new Arrangement(
        "x",
        Optional.empty(),
        name,
        "shared-post",
        List.of(RUTLAND, TRAFFORD),
        0,
        Optional.empty(),
        "leadership",
        status,
        List.of(new Evidence("s/x/1", "arrangement/post", "")));
  }

  @Test
  void joinsWhatSeveralPassagesSayOfAPost() {
    List<Post> posts =
        posts(
            List.of(shared("shared director of children's services (Trafford)", "current")),
            "Both towns have the same DCS.",
            "The DCS has been in post since May 2014.",
            "The DCS, Jo Bloggs, is keen. She was appointed in May 2014.");
    assertThat(posts).hasSize(1);
    assertThat(posts.get(0).label()).isEqualTo("director of children's services");
    assertThat(posts.get(0).since()).isEqualTo("2014-05");
    assertThat(posts.get(0).holder()).contains("Jo Bloggs");
    assertThat(posts.get(0).sharedWith()).containsExactly(TRAFFORD);
    assertThat(posts.get(0).evidence().passage()).isEqualTo("s/x/2");
  }

  @Test
  void takesTheChairOfASharedBoardForShared() {
    List<Post> posts =
        posts(
            List.of(),
            "The chair of the RSCB has been in post since May 2014.",
            "The RSCB is shared with Leicestershire County Council and Rutland.");
    assertThat(posts).hasSize(1);
    assertThat(posts.get(0).sharedWith())
        .extracting(AuthorityReference::name)
        .containsExactly("Leicestershire");
  }

  @Test
  void sharesNothingThatIsPlannedOrDenied() {
    assertThat(posts(List.of(shared("shared chief executive (Trafford)", "planned")), "None."))
        .isEmpty();
    List<Post> posts =
        posts(
            List.of(),
            "The chair of the LSCB has been in post since May 2014.",
            "The LSCB is not shared with Trafford.");
    assertThat(posts.get(0).sharedWith()).isEmpty();
  }

  @Test
  void prefersSaidTenureToAppointmentsAndTheLatestOfThese() {
    assertThat(
            posts(
                List.of(),
                "The interim DCS was appointed in May 2012.",
                "The DCS has been in post since June 2013.",
                "The LSCB chair was appointed in May 2012.",
                "The LSCB chair was appointed in May 2014."))
        .extracting(Post::since, Post::tenure)
        .containsExactly(tuple("2013-06", ""), tuple("2014-05", ""));
  }

  @Test
  void keepsTheFullerOfTwoDatesOfOneTime() {
    assertThat(
            posts(
                List.of(),
                "The DCS has been in post since 2013.",
                "The DCS has been in post since June 2013.",
                "The DCS has been in post since July 2014."))
        .extracting(Post::since)
        .containsExactly("2013-06");
  }

  @Test
  void leavesOutAppointmentsStillToCome() {
    assertThat(posts(List.of(), "A new DCS was appointed in January 2017.")).isEmpty();
  }

  @Test
  void tellsAVacantPost() {
    assertThat(posts(List.of(), "The chair of the LSCB has been vacant since May 2013."))
        .extracting(Post::since, Post::tenure)
        .containsExactly(tuple("", "vacant"));
  }
}
