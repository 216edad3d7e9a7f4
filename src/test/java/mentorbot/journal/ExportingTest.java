package mentorbot.journal;

import static mentorbot.journal.JournalWorld.ADA;
import static mentorbot.journal.JournalWorld.EVE;
import static mentorbot.journal.JournalWorld.MIRA;
import static mentorbot.journal.JournalWorld.TEAM;
import static mentorbot.journal.JournalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mentorbot.journal.ExportNotice.Export;
import mentorbot.journal.Journal.Written;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a file of a journal holds, who gets it, and how little of it is held at a time. */
class ExportingTest {
  private static final int A_WINDOW_OF_THEM = 200;

  private final JournalWorld world = new JournalWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void it_holds_ones_own_entries_the_oldest_first_and_nobody_elses() {
    var pair = world.pair(ADA);
    world.kept(ADA, "First");
    world.kept(EVE, "Hers");
    world.clock.set(Instant.parse("2026-06-12T09:00:00Z"));
    world.journal.reflect(by(ADA), pair, new Written("Learned", "Together"));
    world.sharing.share(by(ADA), newest(ADA), pair, "Learned, a line");
    var entries = entries(ADA);
    assertThat(entries).extracting(Exported::text).containsExactly("First", "Learned");
    assertThat(entries.get(1).together()).isEqualTo("Together");
    assertThat(entries.get(1).conversation()).isTrue();
    assertThat(entries.get(1).day()).isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(entries.get(1).shared())
        .extracting(Exported.Line::line)
        .containsExactly("Learned, a line");
    assertThat(entries(EVE)).extracting(Exported::text).containsExactly("Hers");
    assertThat(entries(MIRA)).isEmpty();
  }

  @Test
  void a_line_that_was_taken_back_is_not_called_shared() {
    var pair = world.pair(ADA);
    world.kept(ADA, "First");
    world.sharing.share(by(ADA), newest(ADA), pair, "A line");
    var line = entries(ADA).get(0).shared();
    assertThat(line).hasSize(1);
    world.database.change(TEAM, session -> JournalPrivacy.takeBackAll(session, ADA));
    assertThat(entries(ADA).get(0).shared()).isEmpty();
  }

  @Test
  void asked_for_twice_it_comes_once_and_from_nothing_nothing_comes() {
    assertThat(world.exporting.ask(by(ADA))).isEqualTo(new JournalOutcome.NothingToExport());
    assertThat(notices()).isEmpty();
    world.kept(ADA, "First");
    assertThat(world.exporting.ask(by(ADA))).isEqualTo(new JournalOutcome.OnItsWay());
    assertThat(world.exporting.ask(by(ADA))).isEqualTo(new JournalOutcome.OnItsWay());
    assertThat(notices()).hasSize(1);
    assertThat(notices().get(0).recipient()).isEqualTo(ADA);
  }

  /** Whoever could put a notice into the outbox would still read nobody else's journal. */
  @Test
  void a_notice_about_another_ones_journal_is_dropped_and_so_is_one_about_an_empty_one() {
    world.kept(ADA, "First");
    assertThat(decided(MIRA, ADA)).isInstanceOf(Decision.Drop.class);
    assertThat(decided(ADA, ADA)).isInstanceOf(Decision.Send.class);
    var newest = newest(ADA).id();
    world.journal.deleteAll(by(ADA), newest);
    assertThat(decided(ADA, ADA)).isInstanceOf(Decision.Drop.class);
  }

  /** Ten thousand long entries are about six million signs. */
  @Test
  void a_long_journal_comes_in_volumes_that_miss_nothing_and_are_held_a_window_at_a_time() {
    var filling = "Placed a catheter with Noor watching; ".repeat(15);
    world.manyEntries(ADA, 10_000, filling);
    var volumes = volumes(ADA);
    assertThat(volumes).hasSizeBetween(3, 6);
    int seen = 0;
    for (var volume : volumes) {
      var texts = new ArrayList<String>();
      var bytes = new long[1];
      volume.forEach(
          entry -> {
            texts.add(entry.text().substring(0, entry.text().indexOf(' ')));
            bytes[0] += entry.text().length();
          });
      assertThat(bytes[0]).isLessThan(Exporting.A_VOLUME);
      for (var text : texts) {
        seen++;
        assertThat(text).isEqualTo("n" + seen + "x");
      }
    }
    assertThat(seen).isEqualTo(10_000);
    var heap = Runtime.getRuntime();
    var most = new long[1];
    var count = new int[1];
    System.gc();
    long before = heap.totalMemory() - heap.freeMemory();
    for (var volume : volumes) {
      volume.forEach(
          entry -> {
            if (++count[0] % 2_500 == 0) {
              System.gc();
              most[0] = Math.max(most[0], heap.totalMemory() - heap.freeMemory() - before);
            }
          });
    }
    assertThat(most[0]).isLessThan(A_WINDOW_OF_THEM * 20_000L);
  }

  @Test
  void holes_left_by_deleted_entries_are_passed_over() {
    world.manyEntries(ADA, 1_000, "");
    world.database.change(
        TEAM,
        session ->
            session
                .createMutationQuery("delete from JournalEntry where number between 20 and 980")
                .executeUpdate());
    assertThat(entries(ADA)).hasSize(39);
  }

  private EntryRef newest(String user) {
    return world.pages.page(TEAM, user, OptionalInt.empty(), 1).entries().get(0).ref();
  }

  private List<Exporting.Volume> volumes(String user) {
    return world.database.read(TEAM, session -> world.exporting.volumes(session, user));
  }

  private List<Exported> entries(String user) {
    var entries = new ArrayList<Exported>();
    volumes(user).forEach(volume -> volume.forEach(entries::add));
    return entries;
  }

  private Decision<Export> decided(String recipient, String subject) {
    var made =
        NewNotice.on(
            recipient,
            ExportNotice.NAME,
            subject,
            "try of " + recipient + world.clock.instant() + subject + notices().size(),
            world.clock.instant());
    world.database.change(TEAM, session -> Outbox.put(session, made));
    var notice =
        notices().stream().filter(n -> n.recipient().equals(recipient)).findFirst().orElseThrow();
    return world.database.read(
        TEAM,
        session ->
            new ExportNotice(world.exporting).decide(session, notice, world.clock.instant()));
  }

  private List<Notice> notices() {
    return world.database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery("from Notice where kind = :kind", Notice.class)
                .setParameter("kind", ExportNotice.NAME)
                .getResultList());
  }
}
