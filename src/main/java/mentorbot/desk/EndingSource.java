package mentorbot.desk;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.people.Involvement;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.people.TrainingRecords;
import org.hibernate.StatelessSession;

/** Completions and waivers that end within a month, or did in the last one (R20). */
public final class EndingSource implements DeskSource {
  private static final Period AROUND = Period.ofDays(30);

  private final Involvement involvement;

  public EndingSource(Involvement involvement) {
    this.involvement = involvement;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var day = moment.day();
    return TrainingRecords.ending(session, day.minus(AROUND), day.plus(AROUND), MOST).stream()
        .filter(record -> takesPart(session, record.person()))
        .map(record -> item(session, record))
        .toList();
  }

  private static boolean takesPart(StatelessSession session, String person) {
    return new People_(session).person(person).filter(Person::enrolled).isPresent();
  }

  private DeskItem item(StatelessSession session, TrainingRecords.Shown record) {
    var concerned = new ArrayList<>(List.of(record.person()));
    concerned.addAll(involvement.partnersOf(session, record.person()));
    return new DeskItem(
        DeskItem.Kind.ENDING,
        record.person(),
        List.of(record.person()),
        List.of(),
        concerned,
        record.recordedAt(),
        Optional.of(record.until()),
        Optional.empty(),
        Optional.empty());
  }
}
