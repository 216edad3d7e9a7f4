package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.Entities;
import mentorbot.agreement.AgreementWorld;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.surveys.Concealing.Cover;
import mentorbot.surveys.SurveyResults.Released;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody who copies the database's files, its log and a backup at every step, and knows how the
 * program works, but has neither the key nor the memory of the process.
 */
class InsiderTest {
  private static final String WORDS = "planted words of one person";

  @TempDir private Path folder;
  private int copies;

  /** What was learnt from one look. */
  private record Learnt(boolean words, boolean person, boolean sizes, Set<String> staged) {}

  @Test
  void sees_neither_who_nor_what_at_any_step() {
    var looks = looks(EnumSet.allOf(Cover.class), true);
    assertThat(looks)
        .allSatisfy(
            look -> {
              assertThat(look.words()).isFalse();
              assertThat(look.person()).isFalse();
              assertThat(look.sizes()).isFalse();
            });
    assertThat(looks.get(0).staged()).isNotEmpty();
    assertThat(looks.get(looks.size() - 1).staged()).as("after the close").isEmpty();
  }

  /** The order of ids is tried in {@link WatcherAttacks}. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDER")
  void sees_it_when_a_cover_is_taken_away(Cover taken) {
    var looks = looks(EnumSet.complementOf(EnumSet.of(taken)), true);
    assertThat(looks)
        .anyMatch(
            look ->
                switch (taken) {
                  case CODE -> look.person();
                  case SEAL -> look.words();
                  case PAD -> look.sizes();
                  case ORDER -> false;
                });
  }

  @Test
  void sees_the_sealed_answers_after_the_close_when_the_files_are_not_rewritten() {
    var looks = looks(EnumSet.allOf(Cover.class), false);
    assertThat(looks.get(looks.size() - 1).staged()).isNotEmpty();
  }

  /** The files are what kill -9 leaves: a second process opens a copy of them. */
  @Test
  void a_killed_process_loses_no_answer_and_the_close_can_be_caught_up_on() {
    try (var world = world(EnumSet.allOf(Cover.class))) {
      var people = world.pairs(0, 6);
      var survey = world.launch(PLAN);
      people.forEach(user -> world.answer(user, survey, 4, WORDS + user));
      var left = copy();
      world.at("2026-06-15T09:00:00Z");
      try (var again = open(left)) {
        var second = new SurveyWorld(again, world.agreement, EnumSet.allOf(Cover.class));
        assertThat(second.answerNothing(people.get(0), survey))
            .isInstanceOf(AnswerOutcome.Closed.class);
        assertThat(second.closeAll()).isEqualTo(1);
        var told = (Released) second.reports.results(TEAM, RUTH, survey);
        assertThat(told.comments().get(1).remarks().texts())
            .hasSize(12)
            .contains(WORDS + people.get(0));
      }
    }
  }

  /** Copies after each answer and after the close, and what is learnt from each. */
  private List<Learnt> looks(Set<Cover> covers, boolean rewritten) {
    var looks = new ArrayList<Learnt>();
    try (var world = world(covers)) {
      var people = world.pairs(0, 3);
      var survey = world.launch(PLAN);
      var staged = new ArrayList<String>();
      for (var user : people) {
        world.answer(user, survey, 2, user.equals("U1MENTEE") ? WORDS : "");
        staged.clear();
        staged.addAll(stagedIds(world));
        looks.add(look(world, survey, people, staged));
      }
      world.at("2026-06-15T09:00:00Z");
      if (rewritten) {
        world.closeAll();
      } else {
        world.database.change(
            TEAM, s -> s.createMutationQuery("delete from SurveyStaged").executeUpdate());
      }
      looks.add(look(world, survey, people, staged));
    }
    return looks;
  }

  private Learnt look(SurveyWorld world, String survey, List<String> people, List<String> staged) {
    var files = contents(copy());
    var seen = Set.copyOf(staged.stream().filter(id -> isIn(files, id)).toList());
    var sizes =
        world.database.read(
            TEAM,
            s ->
                new Ballots_(s)
                    .staged(survey, "", Limit.of(100)).stream()
                        .map(row -> row.payload().length)
                        .distinct()
                        .count());
    return new Learnt(isIn(files, WORDS), named(world, people), sizes > 1, seen);
  }

  /** Codes that are made of a person's id in a way that can be repeated without the key. */
  private static boolean named(SurveyWorld world, List<String> people) {
    return world.database.read(
        TEAM,
        s -> {
          var codes =
              s.createSelectionQuery("select id from SurveyParticipation", String.class)
                  .getResultList();
          var keys = s.createSelectionQuery("from SurveyKey", SurveyKey.class).getResultList();
          return people.stream()
              .anyMatch(
                  user ->
                      codes.stream()
                          .anyMatch(
                              code ->
                                  code.contains(user)
                                      || code.equals(Hash.of(user))
                                      || keys.stream()
                                          .anyMatch(
                                              key ->
                                                  code.equals(
                                                      Hash.keyed(
                                                          key.secret(), "participation" + user)))));
        });
  }

  private static List<String> stagedIds(SurveyWorld world) {
    return world.database.read(
        TEAM,
        s -> s.createSelectionQuery("select id from SurveyStaged", String.class).getResultList());
  }

  private SurveyWorld world(Set<Cover> covers) {
    var database = open(folder.resolve("live" + copies++));
    return new SurveyWorld(database, new AgreementWorld(database), covers);
  }

  private static Database open(Path where) {
    var url = "jdbc:hsqldb:file:" + where.resolve("db");
    return Database.open(new DatabaseSettings(url), Entities.all(), Clock.systemUTC());
  }

  private Path copy() {
    try {
      var live = folder.resolve("live0");
      var to = Files.createDirectories(folder.resolve("copy" + copies++));
      try (Stream<Path> files = Files.list(live)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith("lock")) {
            Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
          }
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> contents(Path copy) {
    try (Stream<Path> files = Files.list(copy)) {
      return files.map(InsiderTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is, in UTF-16, or spelt in hexadecimal digits. */
  private static boolean isIn(List<String> files, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var wide = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    var hex = HexFormat.of().formatHex(bytes);
    return files.stream()
        .anyMatch(
            file ->
                file.contains(text)
                    || file.contains(wide)
                    || file.toLowerCase(Locale.ROOT).contains(hex));
  }
}
