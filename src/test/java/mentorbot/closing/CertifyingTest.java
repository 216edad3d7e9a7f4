package mentorbot.closing;

import static mentorbot.closing.ClosingWorld.ADA;
import static mentorbot.closing.ClosingWorld.MIRA;
import static mentorbot.closing.ClosingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mentorbot.closing.Certificate.Met;
import mentorbot.closing.Certifying.Outcome;
import mentorbot.notices.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertifyingTest {
  @ParameterizedTest
  @EnumSource
  void the_same_twice_is_one_and_nobody_makes_anothers(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      var certifying = new Certifying(world.book);
      var mine = world.closingOf(ADA);
      for (int i = 0; i < 2; i++) {
        assertThat(certifying.ask(world.by(ADA), mine, "Ada Lind")).isEqualTo(new Outcome.Asked());
      }
      assertThat(world.board.of(ADA, CertificateNotice.NAME)).hasSize(1);
      assertThat(certifying.ask(world.by(MIRA), mine, "Mira")).isEqualTo(new Outcome.Gone());
      assertThat(certifying.draft(TEAM, MIRA, mine)).isEmpty();
      assertThat(certifying.ask(world.by(ADA), mine, " \u202e\n")).isEqualTo(new Outcome.NoName());
      assertThat(certifying.ask(world.by(ADA), mine, "x".repeat(81)))
          .isEqualTo(new Outcome.NoName());
      assertThat(certifying.ask(world.by(ADA), mine, "王"))
          .isEqualTo(new Outcome.NotPrintable(List.of("王")));
      certifying.ask(world.by(ADA), mine, "Ada Okafor");
      var notices = world.board.of(ADA, CertificateNotice.NAME);
      assertThat(notices).hasSize(2);
      var kindOf = new CertificateNotice(world.book, certifying, "Mentoring");
      assertThat(
              notices.stream()
                  .map(
                      notice ->
                          world.database.read(
                              TEAM, session -> kindOf.decide(session, notice, world.now())))
                  .filter(Decision.Send.class::isInstance))
          .as("the one under the old name is not sent")
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void names_and_hours_stand_there_only_by_the_word_of_those_they_are_of(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair();
      world.held(pair, 2);
      world.agreements.clock.advance(Duration.ofDays(2));
      world.relationships.end(world.by(ADA), pair, null, false);
      assertThat(made(world).others()).isEmpty();
      assertThat(made(world).met()).isEmpty();
      consents(world, MIRA, true, true);
      assertThat(made(world).unnamed()).as("Slack told no name of hers").isEqualTo(1);
      new Certifying(world.book).ask(world.by(MIRA), world.closingOf(MIRA), "Mira Ó");
      assertThat(made(world).others()).containsExactly("Mira Ó");
      assertThat(made(world).met()).as("only one of them allows it").isEmpty();
      consents(world, ADA, false, true);
      assertThat(made(world).met()).isEqualTo(Optional.of(new Met(2, 90)));
      assertThat(made(world).from().plusDays(2)).isEqualTo(made(world).until());
      consents(world, MIRA, false, false);
      assertThat(made(world).others()).as("taken back").isEmpty();
      assertThat(made(world).met()).isEmpty();
    }
  }

  private static void consents(ClosingWorld world, String user, boolean name, boolean hours) {
    world.lookingBack.close(
        world.by(user), world.closingOf(user), new Written("", "", "", name, hours, false));
  }

  /** Ada's, as it would be sent now. */
  private static Certificate made(ClosingWorld world) {
    var certifying = new Certifying(world.book);
    certifying.ask(world.by(ADA), world.closingOf(ADA), "Ada Lind");
    return world
        .board
        .says(new CertificateNotice(world.book, certifying, "Mentoring"), ADA, world.now())
        .orElseThrow();
  }
}
