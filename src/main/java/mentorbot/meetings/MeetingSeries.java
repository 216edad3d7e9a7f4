package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.jspecify.annotations.Nullable;

/**
 * The same time again and again, in the rhythm of the agreement, by the clock of who offered it.
 * Only its next dates are there as meetings.
 */
@Entity
@Table(name = "meeting_series")
public final class MeetingSeries extends Row {
  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  /** The relationship, while it goes on: it has one series at the most. */
  @Column(name = "open_key", length = 64)
  private @Nullable String openKey;

  @Column(name = "made_by", nullable = false, length = 32)
  private String madeBy;

  @Column(name = "zone", nullable = false, length = 64)
  private String zone;

  @Column(name = "first_on", nullable = false)
  private LocalDate firstOn;

  @Column(name = "at_time", nullable = false)
  private LocalTime time;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  /** Sealed. */
  @Column(name = "place")
  private byte @Nullable [] place;

  @Column(name = "cadence", nullable = false, length = 45)
  private String cadence;

  /** From when on the cadence counts. */
  @Column(name = "counted_from", nullable = false)
  private LocalDate countedFrom;

  /** No date of it needs to be added before that, or ever; the sweep works it out. */
  @Column(name = "fill_at")
  private @Nullable Instant fillAt = Instant.EPOCH;

  /** As a column that an index finds. */
  @Column(name = "running", nullable = false)
  private boolean running = true;

  @Column(name = "last_on", nullable = false)
  private LocalDate lastOn;

  /** The last date that has become a meeting. */
  @Column(name = "planned_to", nullable = false)
  private LocalDate plannedTo;

  /** For Hibernate. */
  MeetingSeries() {}

  /** In the rhythm of the terms, from the agreed meeting on. */
  MeetingSeries(Meeting first, ZoneId zone, Cadence cadence, LocalDate from, LocalDate last) {
    super(Ids.fresh());
    var start = first.startsAt().orElseThrow().atZone(zone);
    this.mentorship = first.mentorship();
    this.openKey = first.mentorship();
    this.madeBy = first.madeBy();
    this.zone = zone.getId();
    this.firstOn = start.toLocalDate();
    this.time = start.toLocalTime();
    this.minutes = first.minutes();
    this.cadence = cadence.format();
    this.countedFrom = from;
    this.lastOn = last;
    this.plannedTo = firstOn;
  }

  SeriesDates dates() {
    return goingOnUntil(lastOn);
  }

  /** Its dates as if it went on until that day. */
  SeriesDates goingOnUntil(LocalDate day) {
    return new SeriesDates(
        firstOn, time, ZoneId.of(zone), Cadence.parse(cadence), countedFrom, day);
  }

  void place(Sealer sealer, String team, @Nullable String line) {
    place = sealer.sealNullable(new Place(team, "meeting_series", "place", id), line);
  }

  Optional<String> place(Sealer sealer) {
    var where = new Place(Objects.requireNonNull(team), "meeting_series", "place", id);
    return Optional.ofNullable(sealer.openNullable(where, place));
  }

  void plannedTo(LocalDate date) {
    plannedTo = date;
  }

  void goesOnUntil(LocalDate day) {
    lastOn = day;
    fillAt = Instant.EPOCH;
  }

  void end() {
    openKey = null;
    fillAt = null;
    running = false;
  }

  /** Names a date of it, also before it is a meeting. */
  String key(LocalDate date) {
    return id + "-" + date.toString().replace("-", "");
  }

  Instant start(LocalDate date) {
    return dates().start(date);
  }

  boolean open() {
    return openKey != null;
  }

  String mentorship() {
    return mentorship;
  }

  String madeBy() {
    return madeBy;
  }

  LocalDate plannedTo() {
    return plannedTo;
  }

  LocalDate firstOn() {
    return firstOn;
  }

  int minutes() {
    return minutes;
  }
}
