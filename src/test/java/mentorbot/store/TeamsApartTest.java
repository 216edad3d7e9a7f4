package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.data.exceptions.DataException;
import jakarta.data.repository.Insert;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mentorbot.store.RepositoryMethods.Question;
import mentorbot.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Teams with the same ids in one database, and one of them in a database of its own: whatever any
 * repository is asked or told by that one, it is answered and changes the same in both, and nothing
 * of another team. A repository that is added is attacked by itself.
 */
class TeamsApartTest {
  /** Chance decides what the rows hold; with this seed it leaves no query with nothing to find. */
  private static final long SEED = 93;

  /** So often more teams come in for the queries that found nothing in those before. */
  private static final int MOST_ROUNDS = 12;

  private static final String ATTACKER = "T2";
  private static final RepositoryMethods METHODS = RepositoryMethods.found();

  enum Kind {
    HSQLDB(40, 24, 1500, 15),
    POSTGRES(1, 9, 40, 4);

    /** In each round. */
    final int victims;

    final int rows;
    final int tries;
    final int compared;

    Kind(int victims, int rows, int tries, int compared) {
      this.victims = victims;
      this.rows = rows;
      this.tries = tries;
      this.compared = compared;
    }

    List<String> victims(int round) {
      return IntStream.range(0, victims)
          .mapToObj(number -> "T" + (3 + round * victims + number))
          .toList();
    }

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_method_of_any_repository_reaches_into_another_team(Kind kind) {
    assertThat(METHODS.byQuery()).hasSizeGreaterThan(100);
    try (var shared = kind.open();
        var alone = kind.open()) {
      var victims = new ArrayList<String>();
      moreVictims(kind, 0, shared, victims);
      sample(2).fill(shared, ATTACKER, kind.rows);
      sample(2).fill(alone, ATTACKER, kind.rows);
      var theirs = new ArrayList<>(lines(victims, shared));
      // Notes are shared among nodes, on PostgreSQL only, and by no repository.
      assertThat(new Contents(shared).emptyTables("T3"))
          .containsExactlyElementsOf(
              kind == Kind.HSQLDB ? List.of("cohort") : List.of("cohort", "shared_note"));
      assertThat(new Contents(shared).lines(ATTACKER))
          .isEqualTo(new Contents(alone).lines(ATTACKER));

      var silent = new ArrayList<>(METHODS.byQuery());
      silent.removeIf(question -> attack(kind, question, shared, alone, victims));
      for (int round = 1;
          kind == Kind.HSQLDB && !silent.isEmpty() && round < MOST_ROUNDS;
          round++) {
        theirs.addAll(lines(moreVictims(kind, round, shared, victims), shared));
        silent.removeIf(question -> attack(kind, question, shared, alone, victims));
      }
      for (var question : METHODS.byObject()) {
        attackWithARowOfTheirs(question, shared);
      }

      assertThat(lines(victims, shared)).isEqualTo(theirs);
      assertThat(new Contents(shared).lines(ATTACKER))
          .isEqualTo(new Contents(alone).lines(ATTACKER));
      if (kind == Kind.HSQLDB) {
        assertThat(silent)
            .extracting(Question::name)
            .as("nothing to find: the attack would prove nothing")
            .isEmpty();
      }
    }
  }

  private static List<String> moreVictims(
      Kind kind, int round, Database shared, List<String> victims) {
    var more = kind.victims(round);
    more.forEach(team -> sample(team.hashCode()).fill(shared, team, kind.rows));
    victims.addAll(more);
    return more;
  }

  private static List<String> lines(List<String> teams, Database shared) {
    return teams.stream().map(team -> new Contents(shared).lines(team)).toList();
  }

  /** Answers whether it would have found or changed something of the team it belongs to. */
  private static boolean attack(
      Kind kind, Question question, Database shared, Database alone, List<String> victims) {
    boolean said = false;
    var sample = sample(question.name().hashCode());
    for (int i = 0; i < kind.tries && !(said && i > kind.compared); i++) {
      var arguments = question.arguments(sample);
      boolean says = says(victims, question, shared, arguments);
      if (i < kind.compared || says) {
        assertThat(text(question, shared, arguments))
            .as(question.name())
            .isEqualTo(text(question, alone, arguments));
      }
      said |= says;
    }
    return said;
  }

  private static boolean says(
      List<String> victims, Question question, Database database, Object... arguments) {
    try {
      return victims.stream()
          .anyMatch(
              team ->
                  database.read(
                      team, session -> RepositoryMethods.says(question.ask(session, arguments))));
    } catch (PersistenceException | DataException refusedByAKey) {
      return true;
    }
  }

  private static String text(Question question, Database database, Object... arguments) {
    try {
      return question.changes()
          ? database.write(ATTACKER, s -> Contents.text(question.ask(s, arguments)))
          : database.read(ATTACKER, s -> Contents.text(question.ask(s, arguments)));
    } catch (PersistenceException | DataException refusedByAKey) {
      return "refused";
    }
  }

  /** A row of theirs is neither changed nor removed, and as a new one becomes one's own. */
  private static void attackWithARowOfTheirs(Question question, Database shared) {
    var row = aRowOfTheirs(question.method().getParameterTypes()[0], shared);
    if (question.method().isAnnotationPresent(Insert.class)) {
      row.id = "new";
      try {
        shared.<@Nullable Object>read(ATTACKER, session -> question.ask(session, row));
      } catch (PersistenceException | DataException refusedByAKey) {
        // The keys of one's own rows: the team has been replaced before.
      }
      assertThat(row.team).as(question.name()).isEqualTo(ATTACKER);
    } else {
      assertThatThrownBy(
              () -> shared.<@Nullable Object>write(ATTACKER, session -> question.ask(session, row)))
          .as(question.name())
          .isInstanceOf(ForeignTeamException.class);
    }
  }

  private static Row aRowOfTheirs(Class<?> type, Database shared) {
    return shared.read(
        "T3",
        session ->
            (Row)
                session
                    .createSelectionQuery("from " + type.getSimpleName(), type)
                    .setMaxResults(1)
                    .getSingleResult());
  }

  private static SampleRows sample(long seed) {
    return new SampleRows(seed + SEED, METHODS.literals());
  }
}
