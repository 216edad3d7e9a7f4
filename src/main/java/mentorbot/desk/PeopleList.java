package mentorbot.desk;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Phase;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Involvement;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingRecords;
import mentorbot.people.TrainingRecords.Kept;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** The people of the programme as coordinators see them: states and dates, never content. */
public final class PeopleList {
  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Involvement involvement;
  private final TrainingRecords training;
  private final Guard guard;

  public PeopleList(
      Database database,
      Clock programme,
      Hours hours,
      Coordinators coordinators,
      Involvement involvement,
      TrainingRecords training) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.involvement = involvement;
    this.training = training;
    this.guard = new Guard(coordinators);
  }

  /** By name; also those who are joining and those who have left. */
  public Look<Page<PersonLine>> page(String team, String user, int number, int size) {
    int shown = Math.max(0, number);
    return database.read(
        team, session -> guard.look(session, user, () -> page(session, user, shown, size)));
  }

  private Page<PersonLine> page(StatelessSession session, String user, int number, int size) {
    var limit = Limit.range(1L + (long) number * size, (number + 1L) * size + 1);
    var found = new DeskRows_(session).known(limit);
    var day = today(session, user);
    var lines = found.stream().limit(size).map(p -> line(session, p.id(), day)).toList();
    return new Page<>(lines, number, found.size() > size);
  }

  private LocalDate today(StatelessSession session, String user) {
    return programme.instant().atZone(hours.zone(session, user)).toLocalDate();
  }

  /** Also of somebody who takes no part: the course may come before. */
  public Look<PersonCard> card(String team, String user, String person) {
    return database.read(
        team, session -> guard.look(session, user, () -> card(session, user, person)));
  }

  private PersonCard card(StatelessSession session, String user, String person) {
    var concerned = new HashSet<>(involvement.partnersOf(session, person));
    concerned.add(person);
    boolean party = concerned.contains(user);
    var ties =
        new Mentorships_(session)
            .openOf(person).stream().map(m -> tie(session, m, person)).toList();
    var history = training.history(session, person);
    return new PersonCard(
        line(session, person, today(session, user)),
        ReportingLines.supervisorOf(session, person),
        ties,
        party ? history.stream().map(PeopleList::withoutReason).toList() : history,
        party,
        party ? guard.without(session, concerned) : List.of());
  }

  private static Kept withoutReason(Kept kept) {
    return new Kept(
        kept.id(), kept.version(), kept.shown(), kept.course(), Optional.empty(), kept.corrected());
  }

  private static PersonCard.Tie tie(
      StatelessSession session, Mentorship mentorship, String person) {
    var others =
        new Mentorships_(session)
            .participants(mentorship.id()).stream()
                .map(Participant::person)
                .filter(other -> !other.equals(person))
                .toList();
    return new PersonCard.Tie(others, Phase.of(mentorship));
  }

  private static PersonLine line(StatelessSession session, String user, LocalDate day) {
    var person = new People_(session).person(user);
    var until =
        TrainingRecords.of(session, user).stream()
            .map(TrainingRecords.Shown::until)
            .max(Comparator.naturalOrder())
            .filter(last -> !last.isBefore(day));
    return new PersonLine(
        user,
        person.map(PeopleList::standing).orElse(PersonLine.Standing.OUTSIDE),
        until,
        Pairing.placesTaken(session, user),
        person.map(Person::places).orElse(0));
  }

  private static PersonLine.Standing standing(Person person) {
    return switch (person.state()) {
      case OUTSIDE -> PersonLine.Standing.OUTSIDE;
      case ENROLLING -> PersonLine.Standing.ENROLLING;
      case ENROLLED ->
          person.deactivated() ? PersonLine.Standing.DEACTIVATED : PersonLine.Standing.ENROLLED;
      case LEFT -> PersonLine.Standing.LEFT;
    };
  }

  /** A record that still counts, to be corrected. */
  public Look<Optional<Kept>> record(String team, String user, String id) {
    return database.read(
        team,
        session ->
            guard.look(
                session, user, () -> training.one(session, id).filter(kept -> !kept.corrected())));
  }
}
