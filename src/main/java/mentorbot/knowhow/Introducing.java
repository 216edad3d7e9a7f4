package mentorbot.knowhow;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import mentorbot.actor.Actor;
import mentorbot.knowhow.Introduction.State;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Members;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Bringing a mentee together with a third person. The third is asked first, without a name; then
 * the mentee, who hears who it is; only when both said yes does the third learn for whom (M29).
 */
public final class Introducing {
  /** Of the line about it, in UTF-16 units. */
  public static final int LONGEST = 500;

  private final Database database;
  private final Clock programme;
  private final WorkTexts texts;

  public Introducing(Database database, Clock programme, Sealer sealer) {
    this.database = database;
    this.programme = programme;
    this.texts = new WorkTexts(sealer);
  }

  /** As it stands; each renderer says no more of it than its reader may know. */
  public record Offer(
      String id, String by, String mentee, String third, String about, State state) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Asked(String third) implements Outcome {}

    record Told(Offer offer) implements Outcome {}

    record Declined() implements Outcome {}

    /** Both had said yes or one had said no before. */
    record Settled() implements Outcome {}

    /** A bot, a guest, a party of the relationship, nobody, or somebody who would rather not. */
    record NotThem() implements Outcome {}

    /** The same is being asked already. */
    record Already() implements Outcome {}

    record Empty() implements Outcome {}

    /** Not a relationship in which this person is the mentor, or not an open one. */
    record NotYours() implements Outcome {}

    record Gone() implements Outcome {}
  }

  public Outcome offer(Actor actor, String mentorship, String third, String about) {
    if (about.isBlank() || about.length() > LONGEST) {
      return new Outcome.Empty();
    }
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> offered(session, actor, mentorship, third, about)));
  }

  private Outcome offered(
      StatelessSession session, Actor actor, String mentorship, String third, String about) {
    var rows = new Mentorships_(session);
    boolean mentor =
        Reviewing.isOpenFor(session, mentorship, actor.user())
            && rows.participant(mentorship, actor.user())
                .map(Participant::role)
                .filter(role -> role != Participant.Role.MENTEE)
                .isPresent();
    if (!mentor) {
      return new Outcome.NotYours();
    }
    var parties = rows.participants(mentorship).stream().map(Participant::person).toList();
    var mentee =
        rows.participants(mentorship).stream()
            .filter(p -> !p.person().equals(actor.user()))
            .map(Participant::person)
            .findFirst();
    if (third.isEmpty()
        || mentee.isEmpty()
        || parties.contains(third)
        || parties.stream().anyMatch(Gates.notAgain(session, third)::contains)
        || Members.isNobodyToAsk(session, third)) {
      return new Outcome.NotThem();
    }
    var id = Ids.fresh();
    var sealed = texts.seal(actor.team(), "about", id, about);
    var offer =
        new Introduction(
            id, actor.user(), mentorship, mentee.get(), third, sealed, programme.instant());
    var helping = new Helping_(session);
    if (helping.open(offer.key()) > 0) {
      return new Outcome.Already();
    }
    helping.add(offer);
    tell(session, third, IntroductionNotice.THIRD, offer);
    return new Outcome.Asked(third);
  }

  /** The third person's answer; a yes asks the mentee. */
  public Outcome willing(Actor actor, String id, boolean yes) {
    return onOpen(
        actor,
        id,
        (session, offer) -> {
          if (!offer.third.equals(actor.user())) {
            return new Outcome.Gone();
          }
          if (offer.state != State.ASKED) {
            return new Outcome.Settled();
          }
          if (yes) {
            offer.state = State.WILLING;
            tell(session, offer.mentee, IntroductionNotice.MENTEE, offer);
          } else {
            decline(session, offer);
          }
          return saved(session, offer);
        });
  }

  /** The mentee's answer; a yes tells everybody. */
  public Outcome wanted(Actor actor, String id, boolean yes) {
    return onOpen(
        actor,
        id,
        (session, offer) -> {
          if (!offer.mentee.equals(actor.user()) || offer.state == State.ASKED) {
            return new Outcome.Gone();
          }
          if (offer.state != State.WILLING) {
            return new Outcome.Settled();
          }
          if (yes) {
            offer.settle(State.MADE);
            for (var reader : List.of(offer.mentee, offer.third, offer.offeredBy)) {
              tell(session, reader, IntroductionNotice.MADE, offer);
            }
          } else {
            decline(session, offer);
          }
          return saved(session, offer);
        });
  }

  private Outcome onOpen(
      Actor actor, String id, BiFunction<StatelessSession, Introduction, Outcome> work) {
    return database.write(
        actor,
        session ->
            new Helping_(session)
                .introduction(id)
                .map(offer -> work.apply(session, offer))
                .orElseGet(Outcome.Gone::new));
  }

  private Outcome saved(StatelessSession session, Introduction offer) {
    new Helping_(session).change(offer);
    Outbox.refreshAll(session, offer.id());
    return offer.state == State.DECLINED ? new Outcome.Declined() : new Outcome.Told(offer(offer));
  }

  /** The mentor hears that it won't be, not who would rather not. */
  private void decline(StatelessSession session, Introduction offer) {
    offer.settle(State.DECLINED);
    tell(session, offer.offeredBy, IntroductionNotice.DECLINED, offer);
  }

  private void tell(StatelessSession session, String reader, String kind, Introduction offer) {
    Outbox.put(session, NewNotice.once(reader, kind, offer.id(), programme.instant()));
  }

  Offer offer(Introduction offer) {
    return new Offer(
        offer.id(),
        offer.offeredBy,
        offer.mentee,
        offer.third,
        texts.open(offer, "about", offer.about),
        offer.state);
  }
}
