package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Membership.Leave;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What the parties of a relationship see of it, how they talk, and how either of them ends it. */
public final class Relationships {
  /** Something in {@link #agreeing}. */
  public static final Sign AGREEING = OpenMentorships.ROWS.any("m.state = 'AGREEING'");

  /** Nothing in {@link #open}. */
  public static final Sign NONE_OPEN = OpenMentorships.ROWS.none();

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final StartCondition condition;
  private final NextDates nextDates;
  private final Ending ending;
  private final Sealer sealer;

  public Relationships(
      Database database,
      Clock programme,
      Hours hours,
      StartCondition condition,
      NextDates nextDates,
      Ending ending,
      Sealer sealer) {
    this.sealer = sealer;
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.condition = condition;
    this.nextDates = nextDates;
    this.ending = ending;
  }

  /** What came of wanting to end one. */
  public sealed interface EndOutcome {
    record Ended(List<String> others) implements EndOutcome {}

    /** A group that goes on; the people who are in it still. */
    record Left(List<String> others) implements EndOutcome {}

    record AlreadyEnded() implements EndOutcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements EndOutcome {}
  }

  /** Where the parties talk; {@code channel} once somebody opened it. */
  public record Talk(String mentorship, List<String> parties, Optional<String> channel) {}

  /** Newest first, the open ones before the ended ones. */
  public Page<RelationshipCard> mine(String team, String user, int page, int size) {
    return database.read(
        team,
        session -> {
          var found =
              new Mentorships_(session)
                  .allOf(user, Limit.range(1L + (long) page * size, (page + 1L) * size + 1));
          var shown = found.subList(0, Math.min(size, found.size()));
          return new Page<>(
              shown.stream().map(m -> card(session, m, user)).toList(), page, found.size() > size);
        });
  }

  public Optional<RelationshipCard> one(String team, String user, String mentorship) {
    return database.read(
        team, session -> mine(session, user, mentorship).map(m -> card(session, m, user)));
  }

  /** Open ones only, oldest first. */
  public List<RelationshipCard> open(String team, String user) {
    return database.read(
        team,
        session ->
            OpenMentorships.of(database, session, user).stream()
                .map(m -> card(session, m, user))
                .toList());
  }

  public boolean anyOpen(String team, String user) {
    return database.read(team, session -> !OpenMentorships.of(database, session, user).isEmpty());
  }

  /** Those whose agreement and gates still stand before the start, oldest first. */
  public List<RelationshipCard> agreeing(String team, String user) {
    return database.read(
        team,
        session ->
            OpenMentorships.of(database, session, user).stream()
                .filter(m -> Phase.of(m) == Phase.AGREEING)
                .map(m -> card(session, m, user))
                .toList());
  }

  /** No reason is asked; one that is given is sealed, and shown to nobody else. */
  public EndOutcome end(Actor actor, String mentorship, @Nullable String reason, boolean notAgain) {
    return Overtaken.retrying(() -> endOnce(actor, mentorship, reason, notAgain));
  }

  /** Of two who end it at the same moment the second finds it ended. */
  private EndOutcome endOnce(
      Actor actor, String mentorship, @Nullable String reason, boolean notAgain) {
    return database.write(
        actor,
        session -> {
          var mine = mine(session, actor.user(), mentorship);
          if (mine.isEmpty()) {
            return new EndOutcome.Gone();
          }
          if (!mine.get().open()) {
            return new EndOutcome.AlreadyEnded();
          }
          var now = programme.instant();
          var leave = new Leave(actor.user(), reason, false);
          var left = ending.leave(session, mine.get(), leave, now);
          var others = left.orElseGet(() -> ending.end(session, actor, mine.get(), reason, now));
          if (notAgain) {
            others.forEach(other -> sayNotAgain(session, actor.user(), other, now));
          }
          return left.isPresent() ? new EndOutcome.Left(others) : new EndOutcome.Ended(others);
        });
  }

  /** This person asks not to be matched with the other again; once is enough (R33). */
  public static void sayNotAgain(
      StatelessSession session, String person, String other, Instant now) {
    var rows = new NotAgains_(session);
    if (rows.said(person, other) == 0) {
      rows.add(new NotAgain(person, other, now));
    }
  }

  /** Empty if there is no such open relationship of this person's. */
  public Optional<Talk> talk(String team, String user, String mentorship) {
    return database.read(
        team,
        session ->
            mine(session, user, mentorship)
                .filter(Mentorship::open)
                .map(
                    m ->
                        new Talk(
                            m.id(), people(session, m), Optional.ofNullable(m.conversation()))));
  }

  /** Whether this channel is now kept: false if another one was kept before. */
  public boolean keepChannel(String team, String user, String mentorship, String channel) {
    return database.write(
        team,
        session -> {
          var mine = mine(session, user, mentorship).filter(m -> m.conversation() == null);
          mine.ifPresent(
              m -> {
                m.talksIn(channel);
                new Mentorships_(session).change(m);
              });
          return mine.isPresent();
        });
  }

  private static Optional<Mentorship> mine(
      StatelessSession session, String user, String mentorship) {
    var mentorships = new Mentorships_(session);
    return mentorships
        .participant(mentorship, user)
        .flatMap(p -> mentorships.mentorship(mentorship));
  }

  private static List<String> people(StatelessSession session, Mentorship mentorship) {
    return new Mentorships_(session)
        .participants(mentorship.id()).stream().map(Participant::person).toList();
  }

  /** What it is about for this party: in the complementary form, what they are helped with. */
  private static Optional<String> helpedWith(
      Mentorship mentorship, Participant mine, List<Participant> parties) {
    return mentorship.form() == Mentorship.Form.COMPLEMENTARY
        ? parties.stream()
            .filter(party -> !party.person().equals(mine.person()))
            .flatMap(party -> Optional.ofNullable(party.helpsWith()).stream())
            .findFirst()
        : Optional.ofNullable(mentorship.area());
  }

  private RelationshipCard card(StatelessSession session, Mentorship mentorship, String user) {
    var parties = new Mentorships_(session).participants(mentorship.id());
    var mine = parties.stream().filter(p -> p.person().equals(user)).findFirst().orElseThrow();
    var others = Present.others(session, mentorship.id(), user);
    var now = programme.instant();
    var zone = hours.zone(session, user);
    var day = now.atZone(zone).toLocalDate();
    var gates = Gates.of(session, mentorship, day);
    var phase = Phase.of(mentorship);
    var breaks = OnBreak.of(session, mentorship.id());
    var until = mentorship.pausedUntil().or(() -> breaks.until(user, now));
    boolean away = phase == Phase.ACTIVE && AbsenceEnding.anybodyAway(session, mentorship.id());
    var task =
        Task.of(phase, mine.role(), user, gates, condition.signed(session, mentorship))
            .whileWaiting(
                phase == Phase.AGREEING && new Mentorships_(session).waits(mentorship.id()))
            .whilePaused(until.isPresent() && phase != Phase.HELD)
            .whileAway(away);
    return new RelationshipCard(
        mentorship.id(),
        mentorship.version(),
        others,
        mine.role(),
        Part.of(mentorship.form(), mine.role()),
        Optional.ofNullable(mine.helpsWith()),
        helpedWith(mentorship, mine, parties),
        phase,
        task,
        gates,
        Optional.ofNullable(mentorship.startedOn()),
        mentorship.open() && !breaks.is(user, now)
            ? nextDates.next(session, mentorship.id(), user, now).map(next -> next.atZone(zone))
            : Optional.empty(),
        until.map(
            back ->
                new RelationshipCard.Rest(
                    back, MyPauses.mine(session, mentorship.id(), user, now))),
        parties.stream()
            .filter(p -> p.role() == Participant.Role.MENTOR && p != mine)
            .map(Participant::person)
            .findFirst(),
        mentorship.pausedUntil().isPresent() ? List.of() : away(breaks, others, now),
        Called.of(session, sealer, mentorship),
        phase == Phase.AGREEING
            ? Succession.after(session, mentorship).map(last -> last.plusDays(1))
            : Optional.empty());
  }

  private static List<RelationshipCard.Away> away(
      OnBreak breaks, List<String> others, Instant now) {
    return others.stream()
        .flatMap(
            one -> breaks.until(one, now).map(day -> new RelationshipCard.Away(one, day)).stream())
        .toList();
  }
}
