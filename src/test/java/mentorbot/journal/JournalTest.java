package mentorbot.journal;

import static mentorbot.journal.JournalWorld.ADA;
import static mentorbot.journal.JournalWorld.EVE;
import static mentorbot.journal.JournalWorld.MIRA;
import static mentorbot.journal.JournalWorld.TEAM;
import static mentorbot.journal.JournalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mentorbot.actor.Actor;
import mentorbot.journal.Journal.Written;
import mentorbot.journal.JournalOutcome.Changed;
import mentorbot.journal.JournalOutcome.Empty;
import mentorbot.journal.JournalOutcome.Gone;
import mentorbot.journal.JournalOutcome.Kept;
import mentorbot.journal.JournalOutcome.NobodyToShareWith;
import mentorbot.journal.JournalOutcome.Stale;
import mentorbot.journal.JournalOutcome.TooLong;
import mentorbot.people.PrivacyItem;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {
  private static final String SECRET = "I was unsure 🩺 <!channel> über alles";

  enum Kind {
    HSQLDB,
    POSTGRES;

    JournalWorld open() {
      return new JournalWorld(database());
    }

    private Database database() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_written_comes_back_can_be_changed_and_goes_for_good(Kind kind) {
    try (var world = kind.open()) {
      var entry = world.kept(ADA, SECRET);
      assertThat(world.pages.one(TEAM, ADA, entry.ref().id())).contains(entry);
      assertThat(entry.text()).isEqualTo(SECRET);
      assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 6, 10));

      var changed =
          ((Changed) world.journal.change(by(ADA), entry.ref(), new Written("Calmer"))).entry();
      assertThat(changed.text()).isEqualTo("Calmer");
      assertThat(changed.changed()).isTrue();
      assertThat(world.journal.change(by(ADA), entry.ref(), new Written("Late")))
          .isEqualTo(new Stale(changed));
      assertThat(world.journal.delete(by(ADA), entry.ref())).isEqualTo(new Stale(changed));

      assertThat(world.journal.delete(by(ADA), changed.ref()))
          .isEqualTo(new JournalOutcome.Deleted());
      assertThat(world.journal.delete(by(ADA), changed.ref())).isEqualTo(new Gone());
      assertThat(counts(world)).containsExactly(0L, 0L, 0L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_and_too_much_are_not_kept(Kind kind) {
    try (var world = kind.open()) {
      assertThat(world.journal.keep(by(ADA), new Written(" \n "))).isEqualTo(new Empty());
      assertThat(world.journal.keep(by(ADA), new Written("x".repeat(3_001))))
          .isEqualTo(new TooLong());
      assertThat(world.kept(ADA, "🩺".repeat(1_500)).text()).hasSize(3_000);
      assertThat(world.journal.keep(by(ADA), new Written("", "Only about us")))
          .isInstanceOf(Kept.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_cannot_be_read_from_the_rows(Kind kind) {
    try (var world = kind.open()) {
      var id = world.kept(ADA, SECRET).ref().id();
      var row = world.database.read(TEAM, s -> new JournalEntries_(s).entry(id)).orElseThrow();
      assertThat(new String(row.text, StandardCharsets.UTF_8)).doesNotContain("unsure");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_else_reads_changes_shares_or_deletes_it(Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair(ADA);
      var ref = world.kept(ADA, SECRET).ref();
      world.sharing.share(by(ADA), ref, pair, "One line");
      var line = world.pages.one(TEAM, ADA, ref.id()).orElseThrow().shared().get(0).id();
      world.talked(pair, LocalDate.of(2026, 6, 10));
      var offered = world.reflecting.waiting(TEAM, ADA).orElseThrow().id();
      for (var other :
          List.of(new Actor(TEAM, MIRA, ""), new Actor(TEAM, EVE, ""), new Actor("T2", ADA, ""))) {
        assertThat(world.pages.one(other.team(), other.user(), ref.id())).isEmpty();
        assertThat(list(world, other)).isEmpty();
        assertThat(find(world, other, "unsure")).isEmpty();
        assertThat(world.journal.change(other, ref, new Written("Mine"))).isEqualTo(new Gone());
        assertThat(world.journal.delete(other, ref)).isEqualTo(new Gone());
        assertThat(world.sharing.share(other, ref, pair, "Mine")).isEqualTo(new Gone());
        assertThat(world.sharing.takeBack(other, line)).isEqualTo(new Gone());
        assertThat(world.journal.answer(other, offered, new Written("Mine"))).isEqualTo(new Gone());
        assertThat(world.journal.letGo(other, offered)).isEqualTo(new Gone());
        assertThat(world.journal.deleteAll(other, ref.id())).isEqualTo(new Gone());
      }
      assertThat(world.pages.one(TEAM, ADA, ref.id()).orElseThrow().text()).isEqualTo(SECRET);
      assertThat(counts(world)).containsExactly(1L, 1L, 1L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_line_is_shared_within_an_open_relationship_only(Kind kind) {
    try (var world = kind.open()) {
      var ref = world.kept(ADA, SECRET).ref();
      var theirs = world.pair(EVE);
      assertThat(world.sharing.share(by(ADA), ref, "nowhere", "x"))
          .isEqualTo(new NobodyToShareWith());
      assertThat(world.sharing.share(by(ADA), ref, theirs, "x")).isEqualTo(new NobodyToShareWith());
      var pair = world.pair(ADA);
      assertThat(world.sharing.share(by(ADA), ref, pair, " ")).isEqualTo(new Empty());
      assertThat(world.sharing.share(by(ADA), ref, pair, "x".repeat(501))).isEqualTo(new TooLong());
      var shared =
          ((JournalOutcome.Shared) world.sharing.share(by(ADA), ref, pair, "One line")).entry();
      assertThat(shared.shared())
          .extracting(Entry.Shared::line, Entry.Shared::people)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("One line", List.of(MIRA)));
      world.database.change(
          TEAM,
          session ->
              session
                  .createMutationQuery("update Mentorship set state = ENDED where id = :id")
                  .setParameter("id", pair)
                  .executeUpdate());
      assertThat(world.sharing.share(by(ADA), ref, pair, "Another"))
          .isEqualTo(new NobodyToShareWith());
    }
  }

  @ParameterizedTest
  @EnumSource
  void taken_back_or_deleted_no_line_is_left_in_the_row(Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair(ADA);
      var ref = world.kept(ADA, SECRET).ref();
      world.sharing.share(by(ADA), ref, pair, "One line");
      var line = world.pages.one(TEAM, ADA, ref.id()).orElseThrow().shared().get(0).id();
      world.sharing.takeBack(by(ADA), line);
      assertThat(row(world, line).shown()).isFalse();
      world.sharing.takeBack(by(ADA), line);
      world.sharing.share(by(ADA), ref, pair, "Another line");
      assertThat(row(world, line).shown()).isTrue();
      world.journal.delete(by(ADA), ref);
      assertThat(row(world, line).shown()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_questions_are_offered_once_a_day_and_answered_or_not(Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair(ADA);
      var day = LocalDate.of(2026, 6, 10);
      world.talked(pair, day);
      world.talked(pair, day);
      assertThat(counts(world)).containsExactly(0L, 0L, 1L);
      var waiting = world.reflecting.waiting(TEAM, ADA).orElseThrow();
      assertThat(waiting.people()).containsExactly(MIRA);
      assertThat(world.reflecting.waiting(TEAM, MIRA)).isPresent();

      var entry =
          ((Kept)
                  world.journal.answer(
                      by(ADA), waiting.id(), new Written("To ask earlier", "Easy")))
              .entry();
      assertThat(entry.together()).isEqualTo("Easy");
      assertThat(entry.about()).containsExactly(MIRA);
      assertThat(world.reflecting.waiting(TEAM, ADA)).isEmpty();

      world.talked(pair, day.plusDays(7));
      var next = world.reflecting.waiting(TEAM, ADA).orElseThrow().id();
      world.journal.letGo(by(ADA), next);
      assertThat(world.reflecting.waiting(TEAM, ADA)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void lines_written_at_the_same_moment_are_all_kept(Kind kind) throws Exception {
    try (var world = kind.open()) {
      var threads = Executors.newFixedThreadPool(2);
      for (int i = 0; i < 6; i++) {
        var line = "Line " + i;
        Callable<JournalOutcome> act = () -> world.journal.keep(by(ADA), new Written(line));
        for (var kept : threads.invokeAll(List.of(act, act))) {
          assertThat(kept.get()).isInstanceOf(Kept.class);
        }
      }
      threads.shutdown();
      assertThat(world.pages.count(TEAM, ADA)).isEqualTo(12);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_leaves_keeps_the_journal_but_shares_nothing_and_erased_is_erased(Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair(ADA);
      var ref = world.kept(ADA, SECRET).ref();
      world.sharing.share(by(ADA), ref, pair, "One line");
      world.talked(pair, LocalDate.of(2026, 6, 10));
      world.database.change(
          TEAM, session -> new JournalPrivacy().left(session, by(ADA), world.clock.instant()));
      assertThat(world.pages.one(TEAM, ADA, ref.id()).orElseThrow().shared()).isEmpty();
      assertThat(counts(world)).containsExactly(1L, 1L, 0L);
      world.database.change(TEAM, session -> JournalPrivacy.erase(session, ADA));
      assertThat(counts(world)).containsExactly(0L, 0L, 0L);
      assertThat(world.reflecting.waiting(TEAM, MIRA)).isPresent();
    }
  }

  private static SharedLine row(JournalWorld world, String line) {
    return world.database.read(TEAM, s -> new SharedLines_(s).line(line)).orElseThrow();
  }

  private static List<Entry> list(JournalWorld world, Actor reader) {
    return world.pages.page(reader.team(), reader.user(), OptionalInt.empty(), 5).entries();
  }

  private static List<Entry> find(JournalWorld world, Actor reader, String phrase) {
    return world.pages.find(reader.team(), reader.user(), phrase, OptionalInt.empty(), 5).entries();
  }

  private static List<Long> counts(JournalWorld world) {
    return world.database.read(
        TEAM,
        session ->
            JournalPrivacy.items().stream()
                .map(PrivacyItem::count)
                .map(count -> count.of(session, ADA))
                .toList());
  }
}
