package mentorbot.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mentorbot.mentorships.Phase;
import mentorbot.people.Person;
import mentorbot.report.Check.Sum;

/** Counts people: by their dates over the period, by their state today. */
final class PeopleCount {
  private final List<PersonLine> people;
  private final List<PartyLine> parties;
  private final Period period;
  private final ZoneId zone;

  PeopleCount(List<PersonLine> people, List<PartyLine> parties, Period period, ZoneId zone) {
    this.people = people;
    this.parties = parties;
    this.period = period;
    this.zone = zone;
  }

  PeopleFigures figures() {
    var flow =
        new Flow(
            count(this::enrolledBefore),
            count(one -> period.holds(one.enrolled(zone))),
            count(one -> one.left(zone).filter(period::holds).isPresent()),
            count(this::enrolledAfter));
    return new PeopleFigures(
        flow,
        count(one -> enrolledBefore(one) && enrolledAfter(one)),
        count(one -> one.deactivated(zone).filter(period::holds).isPresent()),
        phases());
  }

  List<Check> checks(PeopleFigures figures) {
    var flow = figures.flow();
    int byState = count(one -> one.state() == Person.State.ENROLLED);
    return List.of(
        new Check(Sum.PEOPLE_OVER_TIME, flow.before() + flow.came(), flow.went() + flow.after()),
        new Check(Sum.PEOPLE_NOW, byState, count(one -> one.leftAt() == null)),
        new Check(Sum.PEOPLE_BY_PHASE, byState, figures.enrolledNow()));
  }

  /** Different people who were in a relationship that ran in these days. */
  static int inRelationships(List<PartyLine> parties, Period days, ZoneId zone) {
    var people = new HashSet<String>();
    for (var party : parties) {
      var started = party.startedOn();
      var ended = party.endedAt();
      boolean before = ended != null && ended.isBefore(days.begins(zone));
      if (started != null && !started.isAfter(days.last()) && !before) {
        people.add(party.person());
      }
    }
    return people.size();
  }

  private boolean enrolledBefore(PersonLine person) {
    return person.enrolled(zone).isBefore(period.first()) && !isBefore(person, period.first());
  }

  private boolean enrolledAfter(PersonLine person) {
    return !person.enrolled(zone).isAfter(period.last())
        && !isBefore(person, period.last().plusDays(1));
  }

  private boolean isBefore(PersonLine person, LocalDate day) {
    return person.left(zone).filter(left -> left.isBefore(day)).isPresent();
  }

  /** Each enrolled person is as far as their furthest relationship. */
  private Map<Phase, Integer> phases() {
    var byPerson = new HashMap<String, HashSet<Phase>>();
    parties.forEach(
        party -> byPerson.computeIfAbsent(party.person(), p -> new HashSet<>()).add(party.phase()));
    var phases = new EnumMap<Phase, Integer>(Phase.class);
    for (var person : people) {
      if (person.state() == Person.State.ENROLLED) {
        var theirs = byPerson.getOrDefault(person.id(), new HashSet<>());
        var furthest = Phase.ofPerson(theirs, false);
        boolean over = furthest == Phase.ENROLLED && theirs.contains(Phase.ENDED);
        phases.merge(over ? Phase.ENDED : furthest, 1, Integer::sum);
      }
    }
    return phases;
  }

  private int count(Predicate<PersonLine> which) {
    return (int) people.stream().filter(which).count();
  }
}
