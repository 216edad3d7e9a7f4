package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignTest {
  private static final Sign KNOWN =
      Sign.when("exists (select 1 from person p where p.team = :team and p.id = :person)");
  private static final Sign AWAY =
      Sign.when(
          "exists (select 1 from person p where p.team = :team and p.id = :person"
              + " and p.away is not null)");

  private static final Sign.Rows AREAS =
      Sign.Rows.of("person_area a where a.team = :team and a.person = :person");
  private static final Sign NO_AREA = AREAS.none();
  private static final Sign EXOTICS = AREAS.any("a.area = 'exotics'");
  private static final Sign NOTHING_SUCH =
      AREAS.any(
          "a.area = 'exotics' and not exists"
              + " (select 1 from person p where p.team = :team and p.id = a.person)");

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void signs_are_told_alone_and_together_on_both_databases(Kind kind) {
    try (var database = kind.open()) {
      new PeopleFixture(database).mentor("UMIRA", 1, "exotics");
      var both = Sign.together(List.of(AWAY, KNOWN));
      database.read(
          PeopleFixture.TEAM,
          session -> {
            assertThat(KNOWN.holds(session, "UMIRA")).isTrue();
            assertThat(KNOWN.holds(session, "UNOBODY")).isFalse();
            assertThat(both.ask(session, "UMIRA").get(0).stream()).containsExactly(1);
            return true;
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_rows_tell_is_told_on_both_databases(Kind kind) {
    try (var database = kind.open()) {
      new PeopleFixture(database).mentor("UMIRA", 1, "exotics");
      var all = Sign.together(List.of(KNOWN, NO_AREA, EXOTICS, AWAY, NOTHING_SUCH));
      database.read(
          PeopleFixture.TEAM,
          session -> {
            assertThat(all.ask(session, "UMIRA").get(0).stream()).containsExactly(0, 2);
            assertThat(all.ask(session, "UNOBODY").get(0).stream()).containsExactly(1);
            assertThat(EXOTICS.holds(session, "UMIRA")).isTrue();
            assertThat(NO_AREA.holds(session, "UMIRA")).isFalse();
            return true;
          });
    }
  }
}
