package mentorbot.journal;

import static mentorbot.journal.JournalWorld.ADA;
import static mentorbot.journal.JournalWorld.EVE;
import static mentorbot.journal.JournalWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.journal.JournalPages.Page;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A journal of ten thousand entries: found, paged, and answered in time. */
class LongJournalTest {
  private static final int MANY = 10_000;
  private static final String A_PARAGRAPH = "Placed a catheter with Noor watching; ".repeat(15);

  @Test
  void everything_is_found_within_the_time_for_an_answer_in_the_memory_of_a_window() {
    try (var world = new JournalWorld(TestDatabase.hsqldb(), Clock.systemUTC())) {
      world.manyEntries(ADA, MANY, A_PARAGRAPH);
      world.manyEntries(EVE, 300, A_PARAGRAPH);
      world.pages.find(TEAM, EVE, "warm", OptionalInt.empty(), 5);

      var started = System.nanoTime();
      var oldest = world.pages.find(TEAM, ADA, "N1X", OptionalInt.empty(), 5);
      var took = Duration.ofNanos(System.nanoTime() - started);
      assertThat(oldest.entries()).extracting(Entry::number).containsExactly(1);
      assertThat(oldest.unfinished()).isFalse();
      assertThat(took).isLessThan(Duration.ofSeconds(2));

      var heap = Runtime.getRuntime();
      System.gc();
      long before = heap.totalMemory() - heap.freeMemory();
      for (int i = 0; i < 3; i++) {
        world.pages.find(TEAM, ADA, "nowhere", OptionalInt.empty(), 5);
      }
      System.gc();
      assertThat(heap.totalMemory() - heap.freeMemory() - before).isLessThan(8_000_000);
    }
  }

  @Test
  void pages_lead_from_the_newest_to_the_oldest_and_miss_none() {
    try (var world = new JournalWorld(TestDatabase.hsqldb())) {
      world.manyEntries(ADA, 1_000, "");
      world.database.change(
          TEAM,
          session ->
              session
                  .createMutationQuery("delete from JournalEntry where number between 120 and 980")
                  .executeUpdate());
      var seen = new ArrayList<Integer>();
      Page page = world.pages.page(TEAM, ADA, OptionalInt.empty(), 7);
      while (true) {
        page.entries().forEach(entry -> seen.add(entry.number()));
        if (page.older().isEmpty()) {
          break;
        }
        page = world.pages.page(TEAM, ADA, page.older(), 7);
      }
      assertThat(seen).hasSize(139).doesNotHaveDuplicates().startsWith(1_000).endsWith(1);
      assertThat(page.count()).isEqualTo(139);
    }
  }

  @Test
  void words_are_found_whatever_their_case_accents_and_order() {
    try (var world = new JournalWorld(TestDatabase.hsqldb())) {
      var entry = world.kept(ADA, "Die Überweisung an Łódź besprochen; I’d ASK earlier");
      for (var phrase : new String[] {"uberweisung", "ASK ÜBER", "łódź", "İ’d".substring(1)}) {
        assertThat(world.pages.find(TEAM, ADA, phrase, OptionalInt.empty(), 5).entries())
            .as(phrase)
            .containsExactly(entry);
      }
      assertThat(world.pages.find(TEAM, ADA, "ask nowhere", OptionalInt.empty(), 5).entries())
          .isEmpty();
    }
  }

  /** On a slow machine the answer comes in time too, and says where it has stopped. */
  @Test
  void a_search_that_takes_too_long_stops_and_goes_on_from_there() {
    var looks = new AtomicInteger();
    var slow =
        new Clock() {
          @Override
          public Instant instant() {
            return Instant.EPOCH.plus(JournalPages.PATIENCE.multipliedBy(looks.getAndIncrement()));
          }

          @Override
          public ZoneId getZone() {
            throw new UnsupportedOperationException();
          }

          @Override
          public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
          }
        };
    try (var world = new JournalWorld(TestDatabase.hsqldb(), slow)) {
      world.manyEntries(ADA, 900, "");
      var page = world.pages.find(TEAM, ADA, "N1X", OptionalInt.empty(), 5);
      int pages = 1;
      while (page.unfinished()) {
        assertThat(page.entries()).isEmpty();
        page = world.pages.find(TEAM, ADA, "N1X", page.older(), 5);
        pages++;
      }
      assertThat(pages).isGreaterThan(2);
      assertThat(page.entries()).extracting(Entry::number).containsExactly(1);
    }
  }
}
