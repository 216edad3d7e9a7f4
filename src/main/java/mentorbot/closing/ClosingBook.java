package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import mentorbot.closing.ClosingCard.AsPeers;
import mentorbot.closing.ClosingCard.Consent;
import mentorbot.closing.ClosingCard.Further;
import mentorbot.closing.ClosingCard.How;
import mentorbot.closing.ClosingCard.Note;
import mentorbot.closing.ClosingCard.Said;
import mentorbot.goals.RelationshipGoals;
import mentorbot.mentorships.Fellows;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Page;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What a party sees of its own closings; every use-case of closing stands on it. */
public final class ClosingBook {
  /** Something in {@link #waiting}, or a little longer. */
  public static final Sign OFFERED =
      Sign.when(
          "exists (select 1 from closing c where c.team = :team"
              + " and c.person = :person and c.state = 'OFFERED')");

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final RelationshipGoals goals;
  private final ClosingTexts texts;

  public ClosingBook(
      Database database, Clock programme, Hours hours, RelationshipGoals goals, Sealer sealer) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.goals = goals;
    this.texts = new ClosingTexts(sealer);
  }

  Database database() {
    return database;
  }

  ClosingTexts texts() {
    return texts;
  }

  RelationshipGoals goals() {
    return goals;
  }

  Instant now() {
    return programme.instant();
  }

  /** The latest end first; {@code page} from 0. */
  public Page<ClosingCard> mine(String team, String user, int page, int size) {
    return database.read(
        team,
        session -> {
          var found =
              new Closings_(session)
                  .mine(user, Limit.range(1L + (long) page * size, (page + 1L) * size + 1));
          var shown = found.subList(0, Math.min(size, found.size()));
          return new Page<>(
              shown.stream().map(closing -> card(session, closing)).toList(),
              page,
              found.size() > size);
        });
  }

  /** Empty if it is missing or somebody else's. */
  public Optional<ClosingCard> one(String team, String user, String id) {
    return database.read(team, session -> own(session, user, id).map(c -> card(session, c)));
  }

  /** The latest that waits for this person, while its texts could still be written. */
  public Optional<ClosingCard> waiting(String team, String user) {
    return database.read(
        team,
        session ->
            new Closings_(session)
                .offered(user, Limit.of(1)).stream()
                    .filter(closing -> !closing.erased())
                    .findFirst()
                    .map(closing -> card(session, closing)));
  }

  Optional<Closing> own(StatelessSession session, String user, String id) {
    return new Closings_(session).closing(id).filter(closing -> closing.person.equals(user));
  }

  ClosingCard card(StatelessSession session, Closing closing) {
    var mentorships = new Mentorships_(session);
    var mentorship = mentorships.mentorship(closing.mentorship).orElseThrow();
    var me = fellows(session, closing);
    var others = me.others();
    boolean apart = apart(session, closing.person, others);
    var zone = zone(session, closing.person);
    var ended = closing.endedAt.atZone(zone).toLocalDate();
    var group = GroupRenewal.until(session, closing, now());
    return new ClosingCard(
        closing.id(),
        closing.mentorship,
        others,
        me.role(),
        Optional.ofNullable(mentorship.area()),
        startedOn(mentorship, me, zone).orElse(ended),
        me.left().isPresent() ? ended : lastDay(mentorship).orElse(ended),
        how(mentorship, closing.person, me),
        closing.state,
        new Said(
            texts.open(closing, ClosingTexts.LEARNED, closing.learned),
            texts.open(closing, ClosingTexts.DIFFERENTLY, closing.differently)),
        new Note(
            texts.open(closing, ClosingTexts.THANKS, closing.thanks),
            closing.thanksState,
            closing.thanksDue.atZone(zone)),
        new Consent(closing.nameShown, closing.hoursShown),
        new Further(
            !apart
                && me.left().isEmpty()
                && (group.isPresent() || GoingOn.possible(session, closing.mentorship)),
            closing.goesOn,
            closing.renewedAs != null,
            new AsPeers(
                !apart && GoingOn.possibleAsPeers(session, closing.mentorship), closing.asPeers),
            group.map(until -> until.atZone(zone))),
        apart,
        Optional.ofNullable(closing.eraseOn),
        goals.of(session, closing.person, closing.mentorship));
  }

  /** Whether this person asked not to be matched with one of the others again. */
  static boolean apart(StatelessSession session, String person, List<String> others) {
    return others.stream().anyMatch(Gates.saidNotAgain(session, person)::contains);
  }

  ZoneId zone(StatelessSession session, String person) {
    return hours.zone(session, person);
  }

  /** Of one that was completed: the agreed one, although that was noticed a little later. */
  static Optional<LocalDate> lastDay(Mentorship mentorship) {
    return mentorship.completed() ? Optional.ofNullable(mentorship.endsOn()) : Optional.empty();
  }

  /** With whom they closed: those who were in it with them at the end of their part. */
  static Fellows fellows(StatelessSession session, Closing closing) {
    return Fellows.of(session, closing.mentorship, closing.person, closing.endedAt).orElseThrow();
  }

  /** Whoever joined later took part from then on. */
  private static Optional<LocalDate> startedOn(Mentorship mentorship, Fellows me, ZoneId zone) {
    return me.joinedAt()
        .map(joined -> joined.atZone(zone).toLocalDate())
        .filter(day -> mentorship.startedOn() != null && day.isAfter(mentorship.startedOn()))
        .or(() -> Optional.ofNullable(mentorship.startedOn()));
  }

  private static How how(Mentorship mentorship, String person, Fellows me) {
    if (me.left().isPresent()) {
      return me.left().get().forAbsence() ? How.FOR_ABSENCE : How.BY_ME;
    }
    var by = mentorship.endedBy();
    if (by == null) {
      return mentorship.completed() ? How.COMPLETED : How.QUIETLY;
    }
    if (by.equals(person)) {
      return How.BY_ME;
    }
    return me.others().contains(by) ? How.BY_OTHERS : How.FOR_ABSENCE;
  }

  /**
   * The latest of every party, each of them written once: of two parties that act at the same
   * moment, the second sees what the first has done.
   */
  static List<Closing> together(StatelessSession session, String mentorship) {
    var rows = new Closings_(session);
    var all = latest(session, mentorship);
    all.forEach(rows::change);
    return all;
  }

  /** Of whoever closed it more than once the last time. */
  static List<Closing> latest(StatelessSession session, String mentorship) {
    var latest = new LinkedHashMap<String, Closing>();
    new Closings_(session).of(mentorship).forEach(one -> latest.put(one.person, one));
    return List.copyOf(latest.values());
  }
}
