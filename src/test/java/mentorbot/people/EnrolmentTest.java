package mentorbot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.RepeatedDelivery;
import mentorbot.people.Profiles.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
  private final Town town = new Town();
  private final Profile full = town.fullProfile();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void looking_at_the_programme_stores_nothing() {
    assertThat(town.profiles.mine(Town.TEAM, "UADA").state()).isEqualTo(Person.State.OUTSIDE);
    var rows = town.database.read(Town.TEAM, s -> new People_(s).person("UADA").stream().count());
    assertThat(rows).isZero();
  }

  @Test
  void what_is_half_done_is_kept_and_gone_on_with() {
    town.profiles.begin(town.by("UADA"));
    town.profiles.save(town.by("UADA"), full.work());
    var mine = town.profiles.begin(town.by("UADA"));
    assertThat(mine.halfEnrolled()).isTrue();
    assertThat(mine.nextPage()).isEqualTo(2);
    assertThat(mine.profile().work()).isEqualTo(full.work());
  }

  @Test
  void a_page_left_backwards_is_kept_and_is_not_done() {
    town.profiles.begin(town.by("UADA"));
    town.profiles.keep(town.by("UADA"), full.times());
    var mine = town.profiles.mine(Town.TEAM, "UADA");
    assertThat(mine.enrolled()).isFalse();
    assertThat(mine.nextPage()).isEqualTo(1);
    assertThat(mine.profile().times()).isEqualTo(full.times());
  }

  @Test
  void the_last_page_enrols_once_and_later_changes_only_save() {
    town.profiles.begin(town.by("UADA"));
    assertThat(town.profiles.save(town.by("UADA"), full.work())).isInstanceOf(Outcome.Saved.class);
    town.profiles.save(town.by("UADA"), full.exchange());
    town.profiles.save(town.by("UADA"), full.style());
    var last = town.profiles.save(town.by("UADA"), full.times());
    assertThat(last).isInstanceOf(Outcome.Enrolled.class);
    assertThat(((Outcome.Enrolled) last).mine().profile()).isEqualTo(full);
    assertThat(town.profiles.save(town.by("UADA"), full.times())).isInstanceOf(Outcome.Saved.class);
  }

  @Test
  void only_what_the_lists_hold_is_kept() {
    town.profiles.begin(town.by("UADA"));
    town.profiles.save(
        town.by("UADA"),
        new Profile.Work("king", "x", null, List.of("rvn", "<!channel>"), "riverside", null));
    town.profiles.save(
        town.by("UADA"),
        new Profile.Exchange(
            List.of("dentistry", "forged"), List.of("exotics"), 99, List.of("xx")));
    var profile = town.profiles.mine(Town.TEAM, "UADA").profile();
    assertThat(profile.work().role()).isNull();
    assertThat(profile.work().credentials()).containsExactly("rvn");
    assertThat(profile.exchange().wanted()).containsExactly("dentistry");
    assertThat(profile.exchange().places()).isEqualTo(3);
    assertThat(profile.exchange().languages()).isEmpty();
  }

  @Test
  void who_chooses_nothing_is_asked_for_one_thing() {
    town.profiles.begin(town.by("UADA"));
    assertThat(
            town.profiles.save(
                town.by("UADA"), new Profile.Exchange(List.of(), List.of(), 2, List.of())))
        .isInstanceOf(Outcome.NothingChosen.class);
  }

  @Test
  void nobody_reports_to_themselves() {
    town.profiles.begin(town.by("UBOSS"));
    assertThat(town.profiles.save(town.by("UBOSS"), full.times()))
        .isInstanceOf(Outcome.OwnSupervisor.class);
  }

  @Test
  void a_page_of_somebody_outside_is_not_saved() {
    assertThat(town.profiles.save(town.by("UADA"), full.work())).isInstanceOf(Outcome.NotIn.class);
  }

  @Test
  void the_reporting_line_is_declared_audited_and_told() {
    town.enrol("UADA");
    assertThat(town.told).containsExactly("line of UADA");
    town.told.clear();
    town.profiles.save(town.by("UADA"), full.times());
    assertThat(town.told).as("the same again is no change").isEmpty();
    Optional<String> line =
        town.database.read(Town.TEAM, s -> ReportingLines.supervisorOf(s, "UADA"));
    assertThat(line).contains("UBOSS");
    boolean between =
        town.database.read(Town.TEAM, s -> ReportingLines.between(s, "UBOSS", "UADA"));
    assertThat(between).isTrue();
    assertThat(new PeopleFixture(town.database).audited())
        .containsExactly("reporting-line.changed by UADA");
  }

  @Test
  void a_repeated_delivery_saves_once() {
    var actor = town.by("UADA");
    town.profiles.begin(actor);
    assertThatThrownBy(() -> town.profiles.begin(actor)).isInstanceOf(RepeatedDelivery.class);
  }

  @Test
  void the_page_comes_filled_with_what_is_usual() {
    town.members.keep(Town.TEAM, town.account("UADA", "America/Toronto"));
    var times = town.profiles.mine(Town.TEAM, "UADA").profile().times();
    assertThat(times.zone().getId()).isEqualTo("America/Toronto");
    assertThat(times.quiet().from()).isEqualTo(LocalTime.of(20, 0));
    assertThat(times.time()).isEqualTo(LocalTime.of(10, 0));
    assertThat(town.profiles.mine(Town.TEAM, "UADA").profile().exchange().places()).isEqualTo(2);
  }

  @Test
  void leaving_ends_what_hangs_on_it_and_stops_what_waits() {
    town.enrol("UADA");
    town.members.keep(Town.TEAM, town.account("UADA", "Asia/Tokyo"));
    assertThat(town.waiting("UADA")).containsExactly(ZoneMoves.NAME);
    assertThat(town.departure.leave(town.by("UADA"))).isInstanceOf(Departure.Outcome.Left.class);
    assertThat(town.told)
        .as("and the figures hear of it")
        .contains("left UADA", "dropped " + ZoneMoves.NAME + ": left");
    assertThat(town.waiting("UADA")).isEmpty();
    assertThat(town.departure.leave(town.by("UADA"))).isInstanceOf(Departure.Outcome.NotIn.class);
    assertThat(town.profiles.mine(Town.TEAM, "UADA").state()).isEqualTo(Person.State.LEFT);
  }

  @Test
  void who_left_can_come_back_and_finds_their_profile() {
    town.enrol("UADA");
    town.departure.leave(town.by("UADA"));
    var mine = town.profiles.begin(town.by("UADA"));
    assertThat(mine.nextPage()).isEqualTo(1);
    assertThat(mine.profile().work()).isEqualTo(full.work());
  }

  @Test
  void privacy_counts_what_is_there() {
    town.members.keep(Town.TEAM, town.account("UADA", "Europe/Lisbon"));
    town.enrol("UADA");
    var held = town.privacy.about(Town.TEAM, "UADA").held();
    assertThat(held)
        .contains(
            new Privacy.Held("account", 1),
            new Privacy.Held("profile", 3),
            new Privacy.Held("line", 1),
            new Privacy.Held("hours", 1),
            new Privacy.Held("audit", 1));
    assertThat(town.privacy.about(Town.TEAM, "UEVE").held()).allMatch(h -> h.count() == 0);
  }
}
