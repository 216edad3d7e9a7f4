package mentorbot.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days on which something rested, so that every date of its plan from then on comes as many days
 * later. A date "as planned" is the one it would have without any pause. Days only: what moves at
 * which hour is for whoever knows a zone.
 */
public record Paused(List<Spell> spells) {
  public static final Paused NONE = new Paused(List.of());

  /** From the first day on, back on that one; in order and apart from each other. */
  public record Spell(LocalDate first, LocalDate back) {
    public Spell {
      if (back.isBefore(first)) {
        throw new IllegalArgumentException("Back on " + back + ", before it begins: " + first);
      }
    }

    long days() {
      return ChronoUnit.DAYS.between(first, back);
    }
  }

  public Paused {
    spells = List.copyOf(spells);
    for (int i = 1; i < spells.size(); i++) {
      if (spells.get(i).first().isBefore(spells.get(i - 1).back())) {
        throw new IllegalArgumentException("Pauses overlap: " + spells);
      }
    }
  }

  /** When it comes, since it waits for every pause that began before it. */
  public LocalDate moved(LocalDate planned) {
    var day = planned;
    for (var spell : spells) {
      if (day.isBefore(spell.first())) {
        break;
      }
      day = day.plusDays(spell.days());
    }
    return day;
  }

  /** The way back of {@link #moved}; a day within a pause stands for its first. */
  public LocalDate planned(LocalDate day) {
    long rested = 0;
    for (var spell : spells) {
      if (day.isBefore(spell.first())) {
        break;
      }
      var until = day.isBefore(spell.back()) ? day : spell.back();
      rested += ChronoUnit.DAYS.between(spell.first(), until);
    }
    return day.minusDays(rested);
  }

  public boolean includes(LocalDate day) {
    return spells.stream().anyMatch(s -> !day.isBefore(s.first()) && day.isBefore(s.back()));
  }
}
