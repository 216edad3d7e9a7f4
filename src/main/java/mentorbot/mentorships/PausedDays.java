package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentorbot.calendar.Paused;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Days on which a relationship rested; its plan goes on after them as if they had not been. */
@Entity
@Table(name = "paused_days")
public final class PausedDays extends Row {
  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "first_on", nullable = false)
  private LocalDate firstOn;

  /** The day after the last. */
  @Column(name = "back_on", nullable = false)
  private LocalDate backOn;

  /** For Hibernate. */
  PausedDays() {}

  PausedDays(String mentorship, LocalDate firstOn, LocalDate backOn) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.firstOn = firstOn;
    this.backOn = backOn;
  }

  /** What every schedule of a relationship counts with. */
  public static Paused of(StatelessSession session, String mentorship) {
    return paused(new Pauses_(session).spells(mentorship, mentorship));
  }

  /** Of the relationships from one id to another, both included; those that never rested lack. */
  public static Map<String, Paused> between(StatelessSession session, String from, String to) {
    return byMentorship(new Pauses_(session).spells(from, to));
  }

  /** The same for those of a page. */
  public static Map<String, Paused> on(StatelessSession session, Dated what, DueLook.Page page) {
    return byMentorship(new DueDays_(session).spells(what, page.day(), page.from(), page.to()));
  }

  /** The same for one person's. */
  public static Map<String, Paused> ofPerson(StatelessSession session, String person) {
    return byMentorship(new Pauses_(session).spellsOf(person));
  }

  private static Map<String, Paused> byMentorship(List<Pauses.Spell> spells) {
    return spells.stream()
        .collect(
            Collectors.groupingBy(
                Pauses.Spell::mentorship,
                Collectors.collectingAndThen(Collectors.toList(), PausedDays::paused)));
  }

  private static Paused paused(List<Pauses.Spell> spells) {
    return spells.isEmpty()
        ? Paused.NONE
        : new Paused(spells.stream().map(s -> new Paused.Spell(s.first(), s.back())).toList());
  }

  void backOn(LocalDate day) {
    backOn = day;
  }

  LocalDate firstOn() {
    return firstOn;
  }

  LocalDate backOn() {
    return backOn;
  }
}
