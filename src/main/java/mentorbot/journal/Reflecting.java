package mentorbot.journal;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** Offering a reflection after each conversation of a relationship, once (R57). */
public final class Reflecting {
  /** Something in {@link #waiting}. */
  public static final Sign OFFERED =
      Sign.when(
          "exists (select 1 from journal_reflection r"
              + " where r.team = :team and r.person = :person and r.state = 'OFFERED')");

  /** Whoever noted the conversation has the two questions at hand, and is not asked at once. */
  private static final Duration AFTERWARDS = Duration.ofMinutes(30);

  private final JournalBook book;

  public Reflecting(JournalBook book) {
    this.book = book;
  }

  /** A reflection that waits for its person, and with whom they talked. */
  public record Waiting(String id, List<String> people, LocalDate heldOn) {}

  /**
   * The parties have talked on this day: each is offered two questions, once a day, in the
   * transaction of whoever found out. For {@code meetings}, wired by {@code Bot}.
   */
  public static void talked(
      StatelessSession session, String mentorship, LocalDate day, Instant now) {
    var reflections = new Reflections_(session);
    new Mentorships_(session)
        .participants(mentorship).stream()
            .map(Participant::person)
            .distinct()
            .filter(person -> reflections.offered(person, mentorship, day) == 0)
            .forEach(
                person -> {
                  var offered = new Reflection(person, mentorship, day);
                  reflections.add(offered);
                  var then = now.plus(AFTERWARDS);
                  Outbox.put(
                      session, NewNotice.once(person, ReflectNotice.NAME, offered.id(), then));
                });
  }

  /** The latest conversation first. */
  public Optional<Waiting> waiting(String team, String user) {
    return book.database()
        .read(
            team,
            session ->
                new Reflections_(session)
                    .open(user, Limit.of(1)).stream()
                        .filter(r -> Journal.isOpen(session, r.mentorship))
                        .findFirst()
                        .map(r -> waiting(session, r)));
  }

  /** About the latest conversation of this relationship that they have not written about. */
  public Optional<Waiting> waitingIn(String team, String user, String mentorship) {
    return book.database()
        .read(
            team,
            session ->
                new Reflections_(session)
                    .openIn(user, mentorship, Limit.of(1)).stream()
                        .findFirst()
                        .map(r -> waiting(session, r)));
  }

  /** Empty unless it was offered to this person; answered ones too. */
  public Optional<Waiting> offered(String team, String user, String id) {
    return book.database()
        .read(
            team,
            session ->
                new Reflections_(session)
                    .reflection(id)
                    .filter(r -> r.person.equals(user))
                    .map(r -> waiting(session, r)));
  }

  private static Waiting waiting(StatelessSession session, Reflection reflection) {
    return new Waiting(
        reflection.id(),
        JournalBook.others(session, reflection.mentorship, reflection.person),
        reflection.heldOn);
  }
}
