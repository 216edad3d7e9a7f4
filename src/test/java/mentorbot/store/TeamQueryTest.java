package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamQueryTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select g.id from goal g where g.owner = :person",
        "select g.id from goal g where g.team = 'T1' and g.owner = :person",
        "select g.id from goal g where 1 = 1 or g.team = :team",
        "select g.id from goal g where g.team = :team or g.owner = :person",
        "select g.id from goal g where not (g.owner = 'x' and g.team = :team)",
        "select g.id from goal g where g.team = :team -- and g.owner = :person",
        "select g.id from goal g, goal h where g.team = :team",
        "select g.id from goal where team = :team",
        "select g.id from goal g cross join goal h where g.team = :team",
        "select g.id from goal g join goal h on h.id = g.id where g.team = :team",
        "select g.id from goal g where g.team = :team and exists (select 1 from person p)",
        "select g.id from goal g where g.team = :team and exists"
            + " (select 1 from person g where g.id = :person)",
        "select g.id from goal g where g.team = :team and exists"
            + " (select 1 from \"person\" p where p.team = :team)",
        "select g.id from goal g where g.team <> 'x' and g.team = :teams",
        "update goal g set shared = true where g.owner = :person",
        "update goal g set team = :team where g.team = :team",
        "insert into goal (team, id) values (:team, :id)"
      })
  void what_does_not_ask_every_table_for_the_team_can_not_be_made(String sql) {
    assertThatThrownBy(() -> TeamQuery.of(sql, row -> row.text(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(sql);
    assertThatThrownBy(() -> Sign.when("exists (" + sql + ")"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select p.id from each(:users) e join person p on p.id = e.id",
        "select p.id from each(:users) e join person p on p.id = e.id where e.team = :team",
        "select p.id from each(:users) e join person p on p.team = :team and p.id = e.id"
            + " join goal g on g.owner = p.id"
      })
  void what_is_joined_to_each_is_asked_for_the_team_too(String sql) {
    assertThatThrownBy(() -> TeamQuery.ofEach(sql, row -> row.text(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person_area a where a.person = :person",
        "person_area a where a.team = 'T1' and a.person = :person",
        "person_area a join person p on p.id = a.person where a.team = :team",
        "person_area a, person p where a.team = :team"
      })
  void rows_of_which_signs_tell_are_asked_for_the_team_too(String from) {
    assertThatThrownBy(() -> Sign.Rows.of(from)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exists (select 1 from person p where p.id = a.person)",
        "a.area = 'exotics' or a.area = 'dentistry'",
        "a.area = 'exotics' -- and no more"
      })
  void and_so_is_what_a_sign_tells_of_such_rows(String condition) {
    var rows = Sign.Rows.of("person_area a where a.team = :team and a.person = :person");
    assertThatThrownBy(() -> rows.any(condition)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void values_are_filled_in_where_their_names_stand() {
    var query =
        TeamQuery.of(
            "select m.id from member m where m.team = :team and m.name = :name and m.id = :id"
                + " and m.name = :name",
            row -> row.text(1));
    try (var database = TestDatabase.hsqldb()) {
      assertThat(database.<List<String>>read("T1", s -> query.ask(s, "Ann", "U1"))).isEmpty();
      assertThatThrownBy(() -> database.<List<String>>read("T1", s -> query.ask(s, "Ann")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Those in repositories are attacked with all their other methods. */
  @Test
  void no_sign_shows_what_is_another_teams() throws Exception {
    var literals = RepositoryMethods.found().literals();
    var signs = signs();
    assertThat(signs).hasSizeGreaterThan(8);
    var differs = new ArrayList<Sign>(signs);
    try (var shared = TestDatabase.hsqldb();
        var alone = TestDatabase.hsqldb()) {
      new SampleRows(2, literals).fill(shared, "T2", 6);
      new SampleRows(2, literals).fill(alone, "T2", 6);
      IntStream.range(3, 33)
          .forEach(team -> new SampleRows(team, literals).fill(shared, "T" + team, 24));
      for (var sign : signs) {
        for (var person : IntStream.range(0, 9).mapToObj(number -> "s" + number).toList()) {
          boolean answer = shared.read("T2", session -> sign.holds(session, person));
          assertThat(answer).isEqualTo(alone.read("T2", session -> sign.holds(session, person)));
          boolean otherwise =
              IntStream.range(3, 33)
                  .anyMatch(t -> answer != shared.read("T" + t, s -> sign.holds(s, person)));
          if (otherwise) {
            differs.remove(sign);
          }
        }
      }
    }
    assertThat(differs).as("the same for all: the attack would prove nothing").isEmpty();
  }

  /** All that are constants of a class. */
  private static List<Sign> signs() throws Exception {
    var signs = new ArrayList<Sign>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains(" Sign ")) {
          var name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
          for (var field : Class.forName(name).getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
              field.setAccessible(true);
              collect(field.get(null), signs);
            }
          }
        }
      }
    }
    return signs;
  }

  private static void collect(Object constant, List<Sign> signs) {
    if (constant instanceof Sign sign) {
      signs.add(sign);
    } else if (constant instanceof List<?> list) {
      list.forEach(one -> collect(one, signs));
    }
  }
}
