package mentorbot.agreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mentorbot.calendar.WorkingDays;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Drafts agreements that nobody has looked at yet, and reminds once of each version that has been
 * open for three working days of everybody who has not signed it.
 */
public final class UnsignedSweep implements Sweep {
  private static final int PATIENCE = 3;
  private static final Instant FAR = Instant.parse("9000-01-01T00:00:00Z");

  private final Database database;
  private final Drafts drafts;
  private final Hours hours;
  private final WorkingDays workingDays;

  public UnsignedSweep(Database database, Drafts drafts, Hours hours, WorkingDays workingDays) {
    this.database = database;
    this.drafts = drafts;
    this.hours = hours;
    this.workingDays = workingDays;
  }

  @Override
  public String name() {
    return "agreement.unsigned";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.each(
        database.read(team, session -> new Mentorships_(session).toDraft()),
        mentorship -> did(team, session -> draft(session, mentorship, now)));
    all.each(
        database.read(team, session -> toRemind(session, now, all)),
        agreement -> did(team, session -> remind(session, agreement, now)));
    return all.done();
  }

  private boolean did(String team, Predicate<StatelessSession> act) {
    return Attempts.at(() -> database.write(team, act::test));
  }

  private boolean draft(StatelessSession session, String mentorship, Instant now) {
    var parties = missing(session, mentorship);
    parties.ifPresent(people -> drafts.ensure(session, people, now));
    new Mentorships_(session).drafted(mentorship);
    return parties.isPresent();
  }

  /** Empty if somebody has looked at it meanwhile, or it has ended, or needs no agreement. */
  private static Optional<Parties> missing(StatelessSession session, String mentorship) {
    return Parties.all(session, mentorship)
        .filter(parties -> parties.mentorship().state() == Mentorship.State.AGREEING)
        .filter(parties -> new Agreements_(session).agreement(mentorship).isEmpty());
  }

  private List<String> toRemind(StatelessSession session, Instant now, OneByOne all) {
    return all.read(
        new Agreements_(session).toRemind(now),
        agreement -> isDue(session, agreement, now) ? Stream.of(agreement.id()) : Stream.empty());
  }

  private boolean isDue(StatelessSession session, Agreement agreement, Instant now) {
    return due(session, agreement).filter(due -> !due.isAfter(now)).isPresent();
  }

  /** Looked at anew: meanwhile somebody may have signed or edited it. */
  private boolean remind(StatelessSession session, String id, Instant now) {
    var agreement =
        new Agreements_(session)
            .agreement(id)
            .filter(a -> a.awaitsReminder() && isDue(session, a, now));
    agreement.ifPresent(a -> remind(session, a, now));
    return agreement.isPresent();
  }

  private void remind(StatelessSession session, Agreement agreement, Instant now) {
    var agreements = new Agreements_(session);
    var version = agreements.version(agreement.id(), agreement.open().orElseThrow()).orElseThrow();
    for (var person : unsigned(session, agreement)) {
      Outbox.put(session, NewNotice.once(person, UnsignedNotice.NAME, version.id(), now));
    }
    agreement.reminded();
    agreements.change(agreement);
  }

  /** When the slowest calendar of those who have not signed has had its working days. */
  private Optional<Instant> due(StatelessSession session, Agreement agreement) {
    return due(session, agreement.openSince().orElseThrow(), unsigned(session, agreement));
  }

  private Optional<Instant> due(StatelessSession session, Instant since, List<String> people) {
    return people.stream()
        .flatMap(person -> workingDays.after(since, PATIENCE, hours.of(session, person)).stream())
        .max(Comparator.naturalOrder());
  }

  private static List<String> unsigned(StatelessSession session, Agreement agreement) {
    var signers = Standings.signers(session, agreement, agreement.open().orElseThrow());
    return Parties.all(session, agreement.id()).stream()
        .flatMap(parties -> parties.people().stream())
        .filter(person -> !signers.contains(person))
        .toList();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            Stream.concat(ofDrafts(session), ofMissing(session))
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder()));
  }

  private Stream<Instant> ofDrafts(StatelessSession session) {
    return new OneByOne()
            .<Agreement, Instant>read(
                new Agreements_(session).toRemind(FAR),
                agreement -> due(session, agreement).stream())
            .stream();
  }

  private Stream<Instant> ofMissing(StatelessSession session) {
    return new OneByOne()
            .<String, Instant>read(
                new Mentorships_(session).toDraft(),
                mentorship ->
                    missing(session, mentorship).stream()
                        .flatMap(
                            parties ->
                                due(session, parties.mentorship().createdAt(), parties.people())
                                    .stream()))
            .stream();
  }
}
