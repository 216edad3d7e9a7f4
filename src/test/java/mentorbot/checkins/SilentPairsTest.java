package mentorbot.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.SilentPairs.Silent;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds are on 15 June, 29 June and so on. */
class SilentPairsTest {
  private static final SilentPairs.OtherSign NONE = (session, mentorship) -> Optional.empty();

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pair_is_silent_when_two_rounds_have_passed_without_either(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.walkTo("2026-07-03T12:00:00Z");
      assertThat(silent(world, "2026-07-02")).isEmpty();
      assertThat(silent(world, "2026-07-03"))
          .containsExactly(
              new Silent(
                  world.pair,
                  List.of(CheckInWorld.ADA, CheckInWorld.MIRA),
                  Instant.parse("2026-06-01T00:00:00Z")));
      assertThat(
              world.database.<List<Silent>>read(
                  "T2", s -> SilentPairs.list(s, LocalDate.parse("2026-07-03"), 5, NONE)))
          .isEmpty();
      var answers = new StoredAnswers(world.database, CheckInWorld.TEAM);
      answers.answered(world.pair, CheckInWorld.MIRA, LocalDate.parse("2026-07-02"));
      assertThat(silent(world, "2026-07-03")).as("one of them is enough").isEmpty();
      assertThat(of(world, "2026-07-03")).isEmpty();
      answers.passedBy(world.pair, CheckInWorld.MIRA, LocalDate.parse("2026-07-13"));
      assertThat(silent(world, "2026-07-20")).as("once is not twice").isEmpty();
      assertThat(silent(world, "2026-09-20")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_new_round_that_has_opened_is_no_sign_of_life(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.walkTo("2026-07-13T12:00:00Z");
      assertThat(world.open(CheckInWorld.MIRA)).isNotNull();
      assertThat(silent(world, "2026-07-12")).hasSize(1);
      assertThat(silent(world, "2026-07-13")).as("the third round is open").hasSize(1);
      world.answer(CheckInWorld.MIRA, world.open(CheckInWorld.MIRA), Answer.GOING_WELL);
      assertThat(silent(world, "2026-07-13")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_was_left_out_of_a_round_has_neither_answered_it_nor_been_silent(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.walkTo("2026-07-03T12:00:00Z");
      var answers = new StoredAnswers(world.database, CheckInWorld.TEAM);
      answers.leftOut(world.pair, CheckInWorld.MIRA, LocalDate.parse("2026-06-30"));
      assertThat(silent(world, "2026-07-05")).as("Ada was asked all the same").hasSize(1);
      answers.leftOut(world.pair, CheckInWorld.ADA, LocalDate.parse("2026-06-30"));
      assertThat(silent(world, "2026-07-05")).as("nobody was asked").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_sign_counts_like_an_answer(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.walkTo("2026-07-03T12:00:00Z");
      var met = Instant.parse("2026-06-20T12:00:00Z");
      var silent =
          world.database.<List<List<Silent>>>read(
              CheckInWorld.TEAM,
              s ->
                  List.of(
                      SilentPairs.list(s, LocalDate.parse("2026-07-03"), 5, NONE),
                      SilentPairs.list(
                          s, LocalDate.parse("2026-07-03"), 5, (session, id) -> Optional.of(met)),
                      SilentPairs.list(
                          s, LocalDate.parse("2026-07-20"), 5, (session, id) -> Optional.of(met))));
      assertThat(silent.get(0)).hasSize(1);
      assertThat(silent.get(1)).as("they met").isEmpty();
      assertThat(silent.get(2)).extracting(Silent::since).containsExactly(met);
    }
  }

  private static List<Silent> silent(CheckInWorld world, String day) {
    return world.database.read(
        CheckInWorld.TEAM, s -> SilentPairs.list(s, LocalDate.parse(day), 5, NONE));
  }

  private static Optional<Silent> of(CheckInWorld world, String day) {
    return world.database.read(
        CheckInWorld.TEAM, s -> SilentPairs.of(s, world.pair, LocalDate.parse(day), NONE));
  }
}
