package mentorbot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mentorbot.actor.Actor;
import mentorbot.agreement.Terms;
import mentorbot.meetings.AsBefore.Plan;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.OfferPage.Ref;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Offers times to meet: for a new meeting, in answer to others, or to move one that stands. */
public final class Offering {
  private static final Period FURTHEST = Period.ofYears(1);

  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Hours hours;
  private final TimeFinder finder;
  private final MeetingCards cards;

  public Offering(
      Database database,
      Clock programme,
      Sealer sealer,
      Hours hours,
      TimeFinder finder,
      MeetingCards cards) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.hours = hours;
    this.finder = finder;
    this.cards = cards;
  }

  /** Empty if there is no such running relationship of this person's. */
  public Optional<OfferPage> page(String team, String user, String mentorship) {
    return database.read(
        team,
        session ->
            isParty(session, mentorship, user) && Circle.runs(session, mentorship)
                ? page(session, mentorship, user, Optional.empty())
                : Optional.empty());
  }

  /** To answer an offer with other times, or to move a meeting; empty if that can't be. */
  public Optional<OfferPage> otherTimes(String team, String user, String meeting) {
    return database.read(
        team,
        session ->
            Circle.of(session, meeting, user)
                .filter(circle -> circle.meeting().open())
                .filter(circle -> Circle.runs(session, circle.meeting().mentorship()))
                .flatMap(
                    circle ->
                        page(
                            session,
                            circle.meeting().mentorship(),
                            user,
                            Optional.of(circle.meeting()))));
  }

  private Optional<OfferPage> page(
      StatelessSession session, String mentorship, String user, Optional<Meeting> meeting) {
    var all = new Mentorships_(session).others(mentorship, user);
    var asked = asked(session, mentorship, user);
    var others = all.stream().filter(asked::contains).toList();
    return Terms.inForce(session, mentorship)
        .map(
            terms -> {
              var before =
                  meeting.isPresent()
                      ? Optional.<AsBefore>empty()
                      : asBefore(session, terms, new Plan(mentorship, user, others));
              return new OfferPage(
                  mentorship,
                  meeting.map(m -> new Ref(m.id(), m.step(), m.startsAt())),
                  hours.zone(session, user),
                  others.stream().map(o -> new Other(o, hours.zone(session, o))).toList(),
                  onBreak(session, mentorship, others),
                  find(session, mentorship, terms, user, meeting),
                  terms.meetingMinutes(),
                  meeting.flatMap(m -> m.place(sealer)).or(() -> before.flatMap(AsBefore::place)),
                  terms.meetingCadence(),
                  meeting.isPresent() || new Meetings_(session).openSeries(mentorship).isPresent()
                      ? Optional.empty()
                      : Optional.of(terms.endsOn()),
                  before.map(AsBefore::start));
            });
  }

  private Optional<AsBefore> asBefore(StatelessSession session, Terms terms, Plan plan) {
    return AsBefore.of(session, sealer, finder, terms, plan, programme.instant());
  }

  private mentorbot.calendar.CommonTimes.Found find(
      StatelessSession session,
      String mentorship,
      Terms terms,
      String user,
      Optional<Meeting> moved) {
    var people = new ArrayList<>(List.of(user));
    asked(session, mentorship, user).stream().filter(o -> !o.equals(user)).forEach(people::add);
    return finder.find(session, mentorship, terms, people, moved, programme.instant());
  }

  private List<String> asked(StatelessSession session, String mentorship, String user) {
    return Attending.asked(session, mentorship, user, programme.instant());
  }

  private List<String> onBreak(StatelessSession session, String mentorship, List<String> asked) {
    return OnBreak.of(session, mentorship).people(programme.instant()).stream()
        .filter(person -> !asked.contains(person))
        .toList();
  }

  public OfferOutcome offer(Actor actor, String mentorship, Draft draft) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> offer(session, actor.user(), mentorship, draft)));
  }

  private OfferOutcome offer(
      StatelessSession session, String user, String mentorship, Draft draft) {
    if (!isParty(session, mentorship, user)) {
      return new OfferOutcome.Gone();
    }
    var terms = Terms.inForce(session, mentorship);
    if (!Circle.runs(session, mentorship) || terms.isEmpty()) {
      return new OfferOutcome.Resting();
    }
    var another = new Meetings_(session).offerOf(mentorship);
    if (another.isPresent()) {
      return new OfferOutcome.AnotherOffer(card(session, another.get(), user));
    }
    var now = programme.instant();
    var zone = hours.zone(session, user);
    var times = times(draft, zone);
    var wrong = wrong(times, now);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var meeting =
        Meeting.offered(mentorship, user, terms.get().meetingMinutes(), draft.repeats(), now);
    meeting.place(sealer, session.getTenantIdentifier(), draft.place());
    return new OfferOutcome.Offered(put(session, meeting, user, times, now));
  }

  private MeetingCard put(
      StatelessSession session, Meeting meeting, String user, List<Instant> times, Instant now) {
    var rows = new Meetings_(session);
    rows.add(meeting);
    for (var person : asked(session, meeting.mentorship(), user)) {
      rows.add(new MeetingParty(meeting.id(), person, hours.zone(session, person)));
    }
    var circle = Circle.of(session, meeting, user).orElseThrow();
    ask(session, circle, times, now);
    return cards.card(session, circle, now);
  }

  /** Other times for a meeting on offer, or for one that stands and is moved by this. */
  public OfferOutcome counter(Actor actor, String id, int step, Draft draft) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> counter(session, actor.user(), id, step, draft)));
  }

  private OfferOutcome counter(
      StatelessSession session, String user, String id, int step, Draft draft) {
    var found = Circle.of(session, id, user);
    if (found.isEmpty()) {
      return new OfferOutcome.Gone();
    }
    var circle = found.get();
    var meeting = circle.meeting();
    var now = programme.instant();
    if (!Circle.runs(session, meeting.mentorship())) {
      return new OfferOutcome.Resting();
    }
    if (!meeting.open() || meeting.step() != step || meeting.begun(now)) {
      return new OfferOutcome.Stale(cards.card(session, circle, now));
    }
    var times = times(draft, hours.zone(session, user));
    var wrong = wrong(times, now);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var another = anotherOffer(session, meeting);
    if (another.isPresent()) {
      return new OfferOutcome.AnotherOffer(card(session, another.get(), user));
    }
    meeting.place(sealer, session.getTenantIdentifier(), draft.place());
    offerAgain(session, circle, times, now);
    return new OfferOutcome.Offered(cards.card(session, circle, now));
  }

  /** One tap: the next times that are free for everybody are offered instead. */
  public Outcome move(Actor actor, String id, int step) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> move(session, actor.user(), id, step)));
  }

  private Outcome move(StatelessSession session, String user, String id, int step) {
    var found = Circle.of(session, id, user);
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var circle = found.get();
    var meeting = circle.meeting();
    var now = programme.instant();
    var before = cards.card(session, circle, now);
    var terms = Terms.inForce(session, meeting.mentorship());
    if (terms.isEmpty() || !Circle.runs(session, meeting.mentorship())) {
      return new Outcome.Resting();
    }
    if (!before.changeable() || meeting.step() != step) {
      return new Outcome.Stale(before);
    }
    var times =
        find(session, meeting.mentorship(), terms.get(), user, Optional.of(meeting)).times();
    if (times.isEmpty() || anotherOffer(session, meeting).isPresent()) {
      return new Outcome.NoTimes(before);
    }
    offerAgain(session, circle, times, now);
    return new Outcome.Done(cards.card(session, circle, now));
  }

  private static Optional<Meeting> anotherOffer(StatelessSession session, Meeting meeting) {
    return new Meetings_(session)
        .offerOf(meeting.mentorship())
        .filter(other -> !other.id().equals(meeting.id()));
  }

  private static void offerAgain(
      StatelessSession session, Circle circle, List<Instant> times, Instant now) {
    var user = circle.me().person();
    if (circle.meeting().startsAt().isPresent()) {
      circle.meeting().move(user, now);
    } else {
      circle.meeting().offer(user, now);
    }
    ask(session, circle, times, now);
  }

  private static void ask(
      StatelessSession session, Circle circle, List<Instant> times, Instant now) {
    var rows = new Meetings_(session);
    var id = circle.meeting().id();
    rows.clearSlots(id);
    times.forEach(start -> rows.add(new MeetingSlot(id, start)));
    circle.me().says(ZoneId.of(circle.me().zone()));
    circle.others().forEach(MeetingParty::asked);
    circle.save(session);
    Telling.offered(session, circle, now);
  }

  private static List<Instant> times(Draft draft, ZoneId zone) {
    var times = new TreeSet<Instant>();
    draft.typed().ifPresent(typed -> times.add(typed.atZone(zone).toInstant()));
    draft.chosen().stream().limit(Draft.MOST).forEach(times::add);
    return List.copyOf(times);
  }

  private static Optional<OfferOutcome> wrong(List<Instant> times, Instant now) {
    if (times.isEmpty()) {
      return Optional.of(new OfferOutcome.NothingChosen());
    }
    if (!times.get(0).isAfter(now)) {
      return Optional.of(new OfferOutcome.Past());
    }
    var latest = now.atOffset(ZoneOffset.UTC).toLocalDate().plus(FURTHEST);
    var last = times.get(times.size() - 1).atOffset(ZoneOffset.UTC).toLocalDate();
    return last.isAfter(latest)
        ? Optional.of(new OfferOutcome.TooFarAhead(latest))
        : Optional.empty();
  }

  private MeetingCard card(StatelessSession session, Meeting meeting, String user) {
    return cards.card(session, meeting.id(), user, programme.instant()).orElseThrow();
  }

  private static boolean isParty(StatelessSession session, String mentorship, String user) {
    return new Mentorships_(session).participant(mentorship, user).isPresent();
  }
}
