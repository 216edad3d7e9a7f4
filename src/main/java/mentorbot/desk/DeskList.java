package mentorbot.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.desk.DeskEntry.Reminded;
import mentorbot.desk.DeskSource.Moment;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Puts together what all sources tell, for one coordinator, in the order of urgency. */
final class DeskList {
  private static final Duration SHOWN_AS_REMINDED = Duration.ofDays(30);

  private final Hours hours;
  private final Guard guard;
  private final List<DeskSource> sources;

  DeskList(Hours hours, Guard guard, List<DeskSource> sources) {
    this.hours = hours;
    this.guard = guard;
    this.sources = List.copyOf(sources);
  }

  Moment moment(StatelessSession session, String coordinator, Instant now) {
    return new Moment(now, now.atZone(hours.zone(session, coordinator)).toLocalDate());
  }

  /** Everything, also what was put aside. */
  List<DeskEntry> all(StatelessSession session, String coordinator, Instant now) {
    var moment = moment(session, coordinator, now);
    var items = new ArrayList<DeskItem>();
    sources.forEach(source -> items.addAll(source.items(session, coordinator, moment)));
    items.sort(
        Comparator.comparing(DeskItem::kind)
            .thenComparing(DeskItem::since)
            .thenComparing(DeskItem::subject));
    var reminders = reminders(session, now);
    return withoutRepeats(items).stream()
        .map(item -> entry(session, coordinator, item, reminders))
        .toList();
  }

  /** A course that ends is no second item for somebody who is waited for because of it. */
  private static List<DeskItem> withoutRepeats(List<DeskItem> items) {
    Set<String> courses = new HashSet<>();
    items.stream()
        .filter(item -> item.kind() == DeskItem.Kind.COURSE)
        .forEach(item -> courses.add(item.subject()));
    return items.stream()
        .filter(item -> item.kind() != DeskItem.Kind.ENDING || !courses.contains(item.subject()))
        .toList();
  }

  private static Map<String, Reminded> reminders(StatelessSession session, Instant now) {
    Map<String, Reminded> reminders = new HashMap<>();
    new DeskRows_(session)
        .remindedSince(now.minus(SHOWN_AS_REMINDED))
        .forEach(r -> reminders.put(r.item(), new Reminded(r.by(), r.remindedAt())));
    return reminders;
  }

  private DeskEntry entry(
      StatelessSession session,
      String coordinator,
      DeskItem item,
      Map<String, Reminded> reminders) {
    boolean party = item.parties().contains(coordinator);
    return new DeskEntry(
        item,
        party,
        party ? guard.without(session, item.parties()) : List.of(),
        Optional.ofNullable(reminders.get(item.key())));
  }

  /** What is asked for by a button may be settled by now. */
  Optional<DeskEntry> named(StatelessSession session, String coordinator, String key, Instant now) {
    return all(session, coordinator, now).stream()
        .filter(entry -> entry.item().key().equals(key))
        .findFirst();
  }
}
