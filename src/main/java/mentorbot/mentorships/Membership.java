package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Groups with a mentor and circles of peers: who comes together, joins and leaves (R13, R16). Every
 * place holds by its unique key, as with pairs: two at once collide, and the caller tries the
 * losing one again.
 */
public final class Membership {
  /** As many as get a turn at one meeting, the mentor included. */
  public static final int MOST = 12;

  /** Fewer are a pair, which finds each other in its own way. */
  public static final int FEWEST = 3;

  /** So long everybody has to sign anew with somebody who joins. */
  static final Duration TO_SIGN = Duration.ofDays(14);

  private final Programme programme;
  private final Sealer sealer;
  private final List<MembershipListener> listeners;

  public Membership(Programme programme, Sealer sealer, List<MembershipListener> listeners) {
    this.programme = programme;
    this.sealer = sealer;
    this.listeners = listeners;
  }

  /**
   * Those who want to be together: {@code mentor} is null in a circle, {@code places} is how many
   * relationships the mentor takes, of which the whole group is one.
   */
  public record Gathered(
      @Nullable String mentor, int places, List<String> members, @Nullable String area) {
    public Gathered {
      members = List.copyOf(members);
    }
  }

  /**
   * Whoever has no room any more is left out; empty if the mentor has no place, or few are left.
   */
  public Optional<Mentorship> gather(StatelessSession session, Gathered gathered, Instant now) {
    var rows = new Mentorships_(session);
    var mentor = gathered.mentor();
    int place = mentor == null ? 1 : Pairing.firstFree(rows.placesTaken(mentor), gathered.places());
    var able = gathered.members().stream().filter(one -> menteePlace(rows, one) > 0).toList();
    var all = new ArrayList<>(able);
    Optional.ofNullable(mentor).ifPresent(all::add);
    if (place == 0 || all.size() < FEWEST) {
      return Optional.empty();
    }
    RunningProgramme.ensure(session, programme);
    var made = new Mentorship(programme.id(), Form.GROUP, gathered.area(), null, now);
    rows.add(made);
    if (mentor != null) {
      rows.add(Participant.mentor(made.id(), mentor, place));
    }
    for (var member : able) {
      rows.add(part(made.id(), member, menteePlace(rows, member), mentor != null));
    }
    Outbox.homeStale(session, all);
    return Optional.of(made);
  }

  /** A group, or two peers, who become a circle. */
  public static boolean isOpenToMore(Mentorship mentorship) {
    return mentorship.open() && (mentorship.form() == Form.GROUP || mentorship.form() == Form.PEER);
  }

  /** This person has said yes: from now on they are a party of the agreement to be signed. */
  public void joins(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Mentorships_(session);
    rows.add(new Joining(mentorship.id(), person, now, now.plus(TO_SIGN)));
    rows.change(mentorship);
    listeners.forEach(listener -> listener.joining(session, mentorship, person, now));
    Outbox.homeStale(session, List.of(person));
  }

  /** All have signed with them. Whoever can't be in it any more is let go kindly. */
  public void admit(StatelessSession session, Mentorship mentorship, Instant now) {
    var rows = new Mentorships_(session);
    for (var joining : rows.joinings(mentorship.id())) {
      int place = menteePlace(rows, joining.person());
      if (place == 0 || !mayBegin(session, mentorship, joining.person(), now)) {
        off(session, mentorship, joining, now);
        continue;
      }
      rows.remove(joining);
      boolean led = led(rows.participants(mentorship.id()));
      if (mentorship.form() == Form.PEER) {
        mentorship.becomesGroup();
      }
      rows.add(part(mentorship.id(), joining.person(), place, led).since(now));
      rows.change(mentorship);
      listeners.forEach(l -> l.joined(session, mentorship, joining.person(), now));
      Outbox.homeStale(session, rows.others(mentorship.id(), ""));
    }
  }

  /** By what all have signed it goes on until another day than before. */
  public void runsUntil(
      StatelessSession session, Mentorship mentorship, LocalDate lastDay, Instant now) {
    var before = mentorship.endsOn();
    mentorship.runsUntil(lastDay);
    new Mentorships_(session).change(mentorship);
    if (before != null && !before.equals(lastDay)) {
      listeners.forEach(l -> l.endMoved(session, mentorship, before.isBefore(lastDay), now));
    }
  }

  /** This person would rather not have the change that is to be signed. */
  public void keptAsItIs(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {
    listeners.forEach(l -> l.keptAsItIs(session, mentorship, person, now));
  }

  /** Nobody is in what runs already before they have completed the course (R20). */
  public static boolean mayBegin(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var day = now.atOffset(ZoneOffset.UTC).toLocalDate();
    var line = Gates.reportingLine(session, person);
    return mentorship.startedOn() == null
        || (Gates.of(session, List.of(person), day).coursesDone()
            && new Mentorships_(session)
                .others(mentorship.id(), "").stream().noneMatch(line::contains));
  }

  /** Not all have signed in time, or the relationship is over: the others go on as they were. */
  void off(StatelessSession session, Mentorship mentorship, Joining joining, Instant now) {
    var rows = new Mentorships_(session);
    rows.remove(joining);
    Outbox.put(
        session,
        NewNotice.on(joining.person(), NotJoinedNotice.NAME, mentorship.id(), joining.id(), now));
    Outbox.homeStale(session, List.of(joining.person()));
    if (mentorship.open()) {
      rows.change(mentorship);
      listeners.forEach(l -> l.notJoined(session, mentorship, joining.person(), now));
    }
  }

  /** Who wanted to join, and the time for everybody to sign with them is over. */
  public static List<String> lapsed(StatelessSession session, Instant now, int most) {
    return new Mentorships_(session).lapsed(now, Limit.of(most));
  }

  /** Of those found by {@link #lapsed}; how many. */
  public int lapse(StatelessSession session, List<String> some, Instant now) {
    var rows = new Mentorships_(session);
    var lapsed = some.stream().flatMap(id -> rows.joining(id).stream()).toList();
    for (var joining : lapsed) {
      off(session, rows.mentorship(joining.mentorship()).orElseThrow(), joining, now);
    }
    return lapsed.size();
  }

  /** Whether enough are left without this person, and it is not their mentor who goes. */
  static boolean goesOnWithout(StatelessSession session, Mentorship mentorship, String person) {
    var rows = new Mentorships_(session);
    var parties = rows.participants(mentorship.id());
    boolean leads =
        parties.stream().anyMatch(p -> p.person().equals(person) && p.role() == Role.MENTOR);
    var left = parties.stream().map(Participant::person).filter(p -> !p.equals(person)).toList();
    return mentorship.form() == Form.GROUP
        && !leads
        && left.size() >= 2
        && (left.size() > 2 || rows.openOfPair(pair(left)).isEmpty());
  }

  private static String pair(List<String> two) {
    return Mentorship.pair(two.get(0), two.get(1));
  }

  /** How somebody goes: of themselves, with a note for themselves; or a coordinator for them. */
  public record Leave(String person, @Nullable String reason, boolean forAbsence) {}

  /** The others go on, as a pair if two are left, and sign anew; gives them back. */
  List<String> leave(StatelessSession session, Mentorship mentorship, Leave leave, Instant now) {
    var rows = new Mentorships_(session);
    var part = rows.participant(mentorship.id(), leave.person()).orElseThrow();
    var former = new FormerParticipant(part, now, leave.forAbsence());
    var place = new Place(mentorship.team(), "former_participant", "reason", former.id());
    former.note(sealer.sealNullable(place, leave.reason()));
    rows.remove(part);
    rows.add(former);
    var left = rows.participants(mentorship.id());
    var people = left.stream().map(Participant::person).toList();
    if (people.size() == 2) {
      // Those of the one that it waits for are that pair until then.
      var pair = rows.waits(mentorship.id()) ? null : pair(people);
      mentorship.becomesPair(led(left) ? Form.ONE_TO_ONE : Form.PEER, pair);
    }
    if (mentorship.held() && Gates.of(session, mentorship, LocalDate.EPOCH).dualRoleOpen()) {
      mentorship.release();
    }
    rows.change(mentorship);
    listeners.forEach(l -> l.left(session, mentorship, leave.person(), now));
    Outbox.refreshAll(session, mentorship.id());
    Outbox.homeStale(session, people);
    Outbox.homeStale(session, List.of(leave.person()));
    return people;
  }

  private static Participant part(String mentorship, String person, int place, boolean led) {
    return led
        ? Participant.mentee(mentorship, person, place)
        : Participant.peer(mentorship, person, place, null);
  }

  private int menteePlace(Mentorships rows, String person) {
    return Pairing.firstFree(
        rows.menteePlacesTaken(person), programme.matching().menteeRelationships());
  }

  /** Whether one of these leads the others. */
  static boolean led(List<Participant> parties) {
    return parties.stream().anyMatch(party -> party.role() == Role.MENTOR);
  }
}
