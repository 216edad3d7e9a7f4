package mentorbot.desk;

import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.people.Involvement;
import org.hibernate.StatelessSession;

/** The gates that keep pairs from starting or going on: the course and dual roles (R20, R25). */
public final class GateSource implements DeskSource {
  private final Involvement involvement;

  public GateSource(Involvement involvement) {
    this.involvement = involvement;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var items = new ArrayList<DeskItem>();
    var courses = new LinkedHashMap<String, DeskItem>();
    for (var mentorship : new Mentorships_(session).waiting(Limit.of(MOST))) {
      var parties = parties(session, mentorship);
      var gates = Gates.of(session, mentorship, moment.day());
      dualRole(mentorship, parties, gates.dualRole()).ifPresent(items::add);
      if (mentorship.state() == Mentorship.State.AGREEING) {
        for (var person : parties) {
          if (!gates.courseDoneBy(person)) {
            merge(courses, course(session, mentorship, person, parties));
          }
        }
      }
    }
    items.addAll(courses.values());
    return items;
  }

  private static List<String> parties(StatelessSession session, Mentorship mentorship) {
    return new Mentorships_(session)
        .participants(mentorship.id()).stream().map(Participant::person).toList();
  }

  private static Optional<DeskItem> dualRole(
      Mentorship mentorship, List<String> parties, DualRoleGate gate) {
    if (gate instanceof DualRoleGate.Blocked) {
      return Optional.of(
          DeskItem.of(
              DeskItem.Kind.DUAL_ROLE,
              mentorship.id(),
              parties,
              List.of(),
              parties,
              mentorship.createdAt()));
    }
    if (gate instanceof DualRoleGate.Proposed proposed) {
      return Optional.of(
          new DeskItem(
              DeskItem.Kind.ACKNOWLEDGEMENT,
              mentorship.id(),
              proposed.missing(),
              without(parties, proposed.missing()),
              parties,
              mentorship.createdAt(),
              Optional.empty(),
              Optional.of(proposed.contact()),
              Optional.empty()));
    }
    return Optional.empty();
  }

  /** About the person, because one completion opens the gate of all their relationships. */
  private DeskItem course(
      StatelessSession session, Mentorship mentorship, String person, List<String> parties) {
    var concerned = new ArrayList<>(List.of(person));
    concerned.addAll(involvement.partnersOf(session, person));
    return DeskItem.of(
        DeskItem.Kind.COURSE,
        person,
        List.of(person),
        without(parties, List.of(person)),
        concerned,
        mentorship.createdAt());
  }

  private static void merge(Map<String, DeskItem> courses, DeskItem item) {
    courses.merge(
        item.subject(),
        item,
        (first, more) ->
            DeskItem.of(
                first.kind(),
                first.subject(),
                first.people(),
                Stream.concat(first.others().stream(), more.others().stream()).distinct().toList(),
                first.parties(),
                first.since()));
  }

  private static List<String> without(List<String> people, List<String> some) {
    return people.stream().filter(person -> !some.contains(person)).toList();
  }
}
