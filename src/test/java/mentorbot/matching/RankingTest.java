package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mentorbot.matching.Ranking.Weights;
import mentorbot.matching.Reason.Kind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Ranking RANKING = new Ranking(Weights.DEFAULT);

  @Property
  void the_order_of_the_candidates_does_not_matter(
      @ForAll("seekers") Seeker seeker,
      @ForAll("pools") List<Candidate> pool,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    assertThat(RANKING.best(seeker, shuffled, 5)).isEqualTo(RANKING.best(seeker, pool, 5));
  }

  @Property
  void nobody_left_out_scores_higher_than_somebody_named(
      @ForAll("seekers") Seeker seeker, @ForAll("pools") List<Candidate> pool) {
    var best = RANKING.best(seeker, pool, 3);
    assertThat(best).hasSize(Math.min(3, pool.size()));
    assertThat(best).isSortedAccordingTo((a, b) -> Integer.compare(b.score(), a.score()));
    var named = new HashSet<>(best.stream().map(Suggestion::person).toList());
    int lowest = best.stream().mapToInt(Suggestion::score).min().orElse(0);
    pool.stream()
        .filter(c -> !named.contains(c.person()))
        .forEach(c -> assertThat(RANKING.score(seeker, c)).isLessThanOrEqualTo(lowest));
  }

  @Property
  void a_reason_is_true_of_both(
      @ForAll("seekers") Seeker seeker, @ForAll("pools") List<Candidate> pool) {
    for (var mentor : pool) {
      for (var reason : RANKING.reasons(seeker, mentor)) {
        switch (reason.kind()) {
          case AREA -> {
            assertThat(seeker.areas()).containsAll(reason.ids());
            assertThat(mentor.areas()).containsAll(reason.ids());
          }
          case VALUES -> {
            assertThat(seeker.traits().values()).containsAll(reason.ids());
            assertThat(mentor.traits().values()).containsAll(reason.ids());
          }
          case OTHER_FIELD, OTHER_SITE -> assertThat(seeker.complement()).isTrue();
          case HOURS -> assertThat(reason.number()).isEqualTo(mentor.sharedMinutes());
          default -> {
            // The rest is shared sets of the same making.
          }
        }
      }
    }
  }

  @Test
  void what_was_asked_for_counts_more_than_anything_practical() {
    var ana = new Seeker("UANA", Set.of("dentistry"), traits("vet", 0, "north"), false);
    var expert = candidate("UFAR", Set.of("dentistry"), traits("vet", 2, "south"), 200);
    var neighbour = candidate("UNEAR", Set.of("exotics"), traits("vet", 2, "north"), 5000);
    assertThat(RANKING.best(ana, List.of(neighbour, expert), 5))
        .extracting(Suggestion::person)
        .containsExactly("UFAR", "UNEAR");
  }

  @Test
  void complement_turns_likeness_round() {
    var like = candidate("ULIKE", Set.of("confidence"), traits("vet", 2, "north"), 600);
    var unlike = candidate("UOTHER", Set.of("confidence"), traits("lab", 2, "south"), 600);
    var areas = Set.of("confidence");
    var alike = new Seeker("UANA", areas, traits("vet", 0, "north"), false);
    var different = new Seeker("UANA", areas, traits("vet", 0, "north"), true);
    assertThat(RANKING.best(alike, List.of(like, unlike), 1).get(0).person()).isEqualTo("ULIKE");
    var other = RANKING.best(different, List.of(like, unlike), 1).get(0);
    assertThat(other.person()).isEqualTo("UOTHER");
    assertThat(other.reasons())
        .extracting(Reason::kind)
        .containsSubsequence(Kind.AREA, Kind.OTHER_FIELD, Kind.OTHER_SITE);
  }

  @Test
  void equals_take_turns_at_the_top_from_seeker_to_seeker() {
    var pool =
        IntStream.range(0, 10)
            .mapToObj(i -> candidate("UM" + i, Set.of("exotics"), traits("vet", 2, "north"), 600))
            .toList();
    var tops = new HashSet<String>();
    for (int i = 0; i < 200; i++) {
      var seeker = new Seeker("US" + i, Set.of("exotics"), traits("vet", 0, "north"), false);
      tops.add(RANKING.best(seeker, pool, 1).get(0).person());
    }
    assertThat(tops).hasSize(10);
  }

  private static Traits traits(String discipline, int level, String site) {
    return new Traits(
        discipline, level, site, "either", Set.of("en"), Set.of(), Set.of("calm"), Set.of());
  }

  private static Candidate candidate(String person, Set<String> areas, Traits traits, int shared) {
    return new Candidate(person, areas, traits, true, true, 2, 1, shared);
  }

  @Provide
  Arbitrary<Seeker> seekers() {
    return MatchArbitraries.seekers();
  }

  @Provide
  Arbitrary<List<Candidate>> pools() {
    return MatchArbitraries.candidates().list().uniqueElements(Candidate::person).ofMaxSize(6);
  }
}
