package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MatchRulesTest {
  private static final MatchRules RULES = new MatchRules(120, true);
  private static final Seeker ANA = new Seeker("UANA", Set.of(), Traits.UNKNOWN, false);

  @Property
  void whoever_is_allowed_breaks_no_rule(
      @ForAll("seekers") Seeker seeker,
      @ForAll("candidates") Candidate mentor,
      @ForAll("ties") Ties ties) {
    if (RULES.between(seeker, mentor, ties).isEmpty()) {
      assertThat(mentor.person()).isNotEqualTo(seeker.person());
      assertThat(mentor.enrolled()).isTrue();
      assertThat(mentor.offers()).isTrue();
      assertThat(mentor.taken()).isLessThan(mentor.capacity());
      assertThat(mentor.sharedMinutes()).isGreaterThanOrEqualTo(120);
      assertThat(ties.reportingLine()).doesNotContain(mentor.person());
      assertThat(ties.notAgain()).doesNotContain(mentor.person());
      assertThat(ties.paired()).doesNotContain(mentor.person());
      assertThat(ties.asked()).doesNotContain(mentor.person());
    }
  }

  @Property
  void a_tie_more_never_allows_what_was_forbidden(
      @ForAll("seekers") Seeker seeker,
      @ForAll("candidates") Candidate mentor,
      @ForAll("ties") Ties ties) {
    assertThat(RULES.between(seeker, mentor, ties))
        .containsAll(RULES.between(seeker, mentor, Ties.NONE));
  }

  @Property
  void each_rule_alone_is_enough_to_forbid(@ForAll("seekers") Seeker seeker) {
    var found = EnumSet.noneOf(Obstacle.class);
    var strict = new MatchRules(120, false);
    var here = traits("north", "en");
    var ana = new Seeker("UANA", seeker.areas(), here, seeker.complement());
    for (var only : Obstacle.values()) {
      var mentor =
          new Candidate(
              only == Obstacle.SELF ? "UANA" : "UBEN",
              seeker.areas(),
              traits(
                  only == Obstacle.OTHER_SITE ? "south" : "north",
                  only == Obstacle.NO_LANGUAGE ? "pt" : "en"),
              only != Obstacle.NOT_ENROLLED,
              only != Obstacle.NOT_OFFERING,
              2,
              only == Obstacle.NO_PLACE ? 2 : 1,
              only == Obstacle.NO_HOURS ? 119 : 120);
      var ties =
          new Ties(
              ben(only == Obstacle.SUPERVISOR),
              ben(only == Obstacle.NOT_AGAIN),
              ben(only == Obstacle.PAIRED),
              ben(only == Obstacle.ASKED));
      assertThat(strict.between(ana, mentor, ties)).containsExactly(only);
      found.add(only);
    }
    assertThat(found).containsExactly(Obstacle.values());
  }

  @Test
  void who_states_no_language_is_not_shut_out() {
    var ben =
        candidate(new Traits(null, -1, null, null, Set.of("pt"), Set.of(), Set.of(), Set.of()));
    assertThat(RULES.between(ANA, ben, Ties.NONE)).isEmpty();
  }

  @Test
  void two_sites_are_no_obstacle_where_the_programme_allows_them() {
    var ana = new Seeker("UANA", Set.of(), traits("north", "en"), false);
    assertThat(RULES.between(ana, candidate(traits("south", "en")), Ties.NONE)).isEmpty();
  }

  @Test
  void the_most_telling_obstacle_comes_first() {
    var left = new Candidate("UBEN", Set.of(), Traits.UNKNOWN, false, false, 0, 0, 0);
    assertThat(RULES.first(ANA, left, Ties.NONE)).contains(Obstacle.NOT_ENROLLED);
  }

  private static Candidate candidate(Traits traits) {
    return new Candidate("UBEN", Set.of(), traits, true, true, 1, 0, 120);
  }

  private static Set<String> ben(boolean in) {
    return in ? Set.of("UBEN") : Set.of();
  }

  private static Traits traits(String site, String language) {
    return new Traits("vet", 1, site, "either", Set.of(language), Set.of(), Set.of(), Set.of());
  }

  @Provide
  Arbitrary<Seeker> seekers() {
    return MatchArbitraries.seekers();
  }

  @Provide
  Arbitrary<Candidate> candidates() {
    return MatchArbitraries.candidates();
  }

  @Provide
  Arbitrary<Ties> ties() {
    return MatchArbitraries.ties();
  }
}
