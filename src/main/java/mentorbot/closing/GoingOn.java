package mentorbot.closing;

import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.agreement.Carrying;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Pairing.Two;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Going on with the same person (R19): each says so for themselves, nobody hears of a wish that is
 * not shared, and when both wish it, a new agreement is drafted from the last one.
 */
public final class GoingOn {
  private final ClosingBook book;
  private final Pairing pairing;
  private final Carrying carrying;
  private final GroupRenewal groups;

  public GoingOn(ClosingBook book, Pairing pairing, Carrying carrying, GroupRenewal groups) {
    this.groups = groups;
    this.book = book;
    this.pairing = pairing;
    this.carrying = carrying;
  }

  /** A mentor and a mentee; other forms are begun anew by their own way. */
  static boolean possible(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.participants(mentorship).size() == 2
        && rows.mentorship(mentorship).filter(last -> last.form().isAgreed()).isPresent();
  }

  /** A former mentor and mentee on a level: no peers before. */
  static boolean possibleAsPeers(StatelessSession session, String mentorship) {
    return possible(session, mentorship)
        && new Mentorships_(session)
            .mentorship(mentorship)
            .filter(last -> !last.form().onALevel())
            .isPresent();
  }

  /** As peers there is no mentor's place to keep, and nothing one of them gives. */
  private static Two asPeers(Mentorship last, List<Participant> parties) {
    return new Two(
        Form.PEER, parties.get(0).person(), parties.get(1).person(), last.area(), null, 0);
  }

  /** In the form it had; a second mentor is one by what else the mentee has. */
  private static Two again(StatelessSession session, Mentorship last, List<Participant> parties) {
    var mentee = parties.stream().filter(p -> p.role() != Role.MENTOR).findFirst().orElseThrow();
    var mentor = parties.stream().filter(p -> p != mentee).findFirst().orElseThrow();
    int places = new People_(session).person(mentor.person()).map(Person::places).orElse(0);
    var form = last.form() == Form.SEVERAL_BY_AREA ? Form.ONE_TO_ONE : last.form();
    var area = form.onALevel() && mentor.helpsWith() != null ? mentor.helpsWith() : last.area();
    return new Two(form, mentee.person(), mentor.person(), area, mentee.helpsWith(), places);
  }

  /** Of two at the same moment, the second finds the other's wish. */
  public ClosingOutcome wish(Actor actor, String id) {
    return wish(actor, id, false);
  }

  /** The same as peers, for two of whom one was the mentor; beside the other wish, if both suit. */
  public ClosingOutcome wishAsPeers(Actor actor, String id) {
    return wish(actor, id, true);
  }

  private ClosingOutcome wish(Actor actor, String id, boolean peers) {
    return UniqueKeys.retrying(
        () ->
            book.database()
                .write(
                    actor,
                    session ->
                        book.own(session, actor.user(), id)
                            .map(closing -> wish(session, closing, peers))
                            .orElseGet(ClosingOutcome.Gone::new)));
  }

  private ClosingOutcome wish(StatelessSession session, Closing closing, boolean peers) {
    var rows = new Closings_(session);
    var mentorships = new Mentorships_(session);
    var others = mentorships.others(closing.mentorship, closing.person);
    if (closing.renewedAs != null) {
      return new ClosingOutcome.Already(others);
    }
    boolean apart = ClosingBook.apart(session, closing.person, others);
    if (!peers && !apart && GroupRenewal.until(session, closing, book.now()).isPresent()) {
      return asGroup(session, closing);
    }
    boolean possible =
        peers
            ? possibleAsPeers(session, closing.mentorship)
            : possible(session, closing.mentorship);
    if (!possible || apart) {
      return new ClosingOutcome.NotPossible();
    }
    closing.goesOn = closing.goesOn || !peers;
    closing.asPeers = closing.asPeers || peers;
    rows.change(closing);
    Outbox.refreshAll(session, closing.id());
    Outbox.homeStale(session, List.of(closing.person));
    // Not of those who had left before two were left of a group.
    var all =
        ClosingBook.together(session, closing.mentorship).stream()
            .filter(one -> others.contains(one.person) || one.person.equals(closing.person))
            .toList();
    boolean asBefore = all.stream().allMatch(one -> one.goesOn);
    boolean shared = all.size() == 2 && (asBefore || all.stream().allMatch(one -> one.asPeers));
    boolean byOthers =
        others.stream()
            .anyMatch(other -> ClosingBook.apart(session, other, List.of(closing.person)));
    return shared && !byOthers
        ? goOn(session, closing, all, !asBefore)
        : new ClosingOutcome.Wished(
            book.card(session, book.own(session, closing.person, closing.id()).orElseThrow()));
  }

  private ClosingOutcome asGroup(StatelessSession session, Closing closing) {
    var made = groups.wish(session, closing, book.now());
    Outbox.refreshAll(session, closing.id());
    Outbox.homeStale(session, List.of(closing.person));
    var rows = new Mentorships_(session);
    return made.<ClosingOutcome>map(
            id ->
                new ClosingOutcome.GoesOn(
                    id,
                    rows.others(id, closing.person),
                    rows.mentorship(id).filter(m -> m.form() == Form.PEER).isPresent()))
        .orElseGet(
            () ->
                new ClosingOutcome.Wished(
                    book.card(
                        session, book.own(session, closing.person, closing.id()).orElseThrow())));
  }

  private ClosingOutcome goOn(
      StatelessSession session, Closing mine, List<Closing> all, boolean peers) {
    var mentorships = new Mentorships_(session);
    var parties = mentorships.participants(mine.mentorship);
    var last = mentorships.mentorship(mine.mentorship).orElseThrow();
    var two = peers ? asPeers(last, parties) : again(session, last, parties);
    var mentor = two.mentor();
    var mentee = two.mentee();
    var others = mentorships.others(mine.mentorship, mine.person);
    if (!takesPart(session, mentor)
        || !takesPart(session, mentee)
        || Gates.reportingLine(session, mentor).contains(mentee)) {
      return new ClosingOutcome.NotPossible();
    }
    var now = book.now();
    var result = pairing.pair(session, two, now);
    if (result instanceof Result.Made made) {
      if (peers) {
        carrying.afresh(session, made.mentorship(), now);
      } else {
        carrying.over(session, last.id(), made.mentorship(), now);
      }
      keep(session, all, made.mentorship());
      return new ClosingOutcome.GoesOn(made.mentorship().id(), others, two.form() == Form.PEER);
    }
    if (result instanceof Result.Paired) {
      return new ClosingOutcome.Already(others);
    }
    var full = result instanceof Result.MentorFull ? mentor : mentee;
    return new ClosingOutcome.NoPlace(full.equals(mine.person), others);
  }

  private void keep(StatelessSession session, List<Closing> all, Mentorship made) {
    for (var closing : all) {
      closing.renewedAs = made.id();
      new Closings_(session).change(closing);
      Outbox.refreshAll(session, closing.id());
      Outbox.put(session, NewNotice.once(closing.person, GoesOnNotice.NAME, made.id(), book.now()));
    }
  }

  private static boolean takesPart(StatelessSession session, String person) {
    return new People_(session).person(person).filter(Person::enrolled).isPresent();
  }

  /** As quietly as it was said. */
  public ClosingOutcome takeBackWish(Actor actor, String id) {
    return book.database()
        .write(
            actor,
            session -> {
              var found = book.own(session, actor.user(), id);
              if (found.isEmpty() || found.get().renewedAs != null) {
                return new ClosingOutcome.Gone();
              }
              var closing = found.get();
              closing.goesOn = false;
              closing.asPeers = false;
              closing.renewDue = null;
              new Closings_(session).change(closing);
              Outbox.refreshAll(session, closing.id());
              Outbox.homeStale(session, List.of(closing.person));
              return new ClosingOutcome.WishTakenBack(
                  book.card(session, book.own(session, actor.user(), id).orElseThrow()));
            });
  }
}
