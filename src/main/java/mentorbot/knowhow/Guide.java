package mentorbot.knowhow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import mentorbot.people.People_;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Tells which part of the guide is for somebody now (M29). */
public final class Guide {
  private static final int SETTLING_DAYS = 30;
  private static final int CLOSING_DAYS = 28;

  private final Database database;
  private final Clock programme;
  private final Hours hours;

  public Guide(Database database, Clock programme, Hours hours) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
  }

  /** One for each open relationship, the oldest first; without any, the beginning. */
  public List<Where> of(String team, String user) {
    return database.read(
        team,
        session -> {
          var today = programme.instant().atZone(hours.zone(session, user)).toLocalDate();
          var all =
              OpenMentorships.of(database, session, user).stream()
                  .map(m -> where(session, m, user, today))
                  .toList();
          return all.isEmpty() ? List.of(beginning(session, user)) : all;
        });
  }

  private static Where where(
      StatelessSession session, Mentorship mentorship, String user, LocalDate today) {
    var rows = new Mentorships_(session);
    var role = rows.participant(mentorship.id(), user).map(Participant::role).orElseThrow();
    var others = Present.others(session, mentorship.id(), user).stream().distinct().toList();
    return new Where(
        stage(mentorship, today),
        Role.of(role),
        Optional.of(mentorship.id()),
        role != Participant.Role.MENTEE,
        others,
        others.stream().flatMap(other -> Members.nameOf(session, other).stream()).toList());
  }

  /** Who only offers to mentor reads the mentor's. */
  private static Where beginning(StatelessSession session, String user) {
    var mentor =
        new People_(session)
            .person(user)
            .filter(person -> person.offersMentoring() && !person.wantsMentor())
            .isPresent();
    return new Where(
        "begin", mentor ? Role.MENTOR : Role.MENTEE, Optional.empty(), false, List.of(), List.of());
  }

  static String stage(Mentorship mentorship, LocalDate today) {
    var started = mentorship.startedOn();
    if (started == null) {
      return "begin";
    }
    var ends = mentorship.endsOn();
    if (ends != null && !today.isBefore(ends.minusDays(CLOSING_DAYS))) {
      return "close";
    }
    return today.isBefore(started.plusDays(SETTLING_DAYS)) ? "settle" : "work";
  }

  /** The id of this person's discipline, or everyone's. */
  public String discipline(String team, String user) {
    return database.read(
        team,
        session ->
            new People_(session)
                .person(user)
                .flatMap(person -> Optional.ofNullable(person.discipline()))
                .orElse(Item.Content.EVERYONE));
  }
}
