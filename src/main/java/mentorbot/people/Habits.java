package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.store.Columns;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** When a person may be written to, as far as they chose; the rest is the programme's usual. */
@MappedSuperclass
abstract class Habits extends Row {
  @Column(name = "zone", length = 64)
  private @Nullable String zone;

  /** The zone Slack reported that the person said is not theirs. */
  @Column(name = "zone_declined", length = 64)
  private @Nullable String zoneDeclined;

  @Column(name = "quiet_from")
  private @Nullable Integer quietFrom;

  @Column(name = "quiet_until")
  private @Nullable Integer quietUntil;

  @Column(name = "left_alone_until")
  private @Nullable Instant leftAloneUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "prompt_day", length = 16)
  private @Nullable DayOfWeek promptDay;

  @Column(name = "prompt_minute")
  private @Nullable Integer promptMinute;

  /** Every how many weeks the shifts repeat; null for every week. */
  @Column(name = "rota_weeks")
  private @Nullable Integer rotaWeeks;

  /** A Monday on which the first of these weeks begins. */
  @Column(name = "rota_from")
  private @Nullable LocalDate rotaFrom;

  /** For Hibernate. */
  protected Habits() {}

  Habits(String user) {
    super(user);
  }

  /** Of the columns zone, quiet_*, left_alone_until, prompt_*, rota_* and id. */
  Habits(Columns row) throws SQLException {
    super(row.text(9));
    zone = row.textOrNull(1);
    quietFrom = row.numberOrNull(2);
    quietUntil = row.numberOrNull(3);
    leftAloneUntil = row.instantOrNull(4);
    var day = row.textOrNull(5);
    promptDay = day == null ? null : DayOfWeek.valueOf(day);
    promptMinute = row.numberOrNull(6);
    rotaWeeks = row.numberOrNull(7);
    rotaFrom = row.dateOrNull(8);
  }

  void times(Profile.Times times) {
    moveTo(times.zone());
    quiet(times.quiet());
    prompt(times.day().orElse(null), times.time());
  }

  void quiet(QuietTime quiet) {
    quietFrom = Minutes.of(quiet.from());
    quietUntil = Minutes.of(quiet.until());
  }

  void prompt(@Nullable DayOfWeek day, LocalTime time) {
    promptDay = day;
    promptMinute = Minutes.of(time);
  }

  void moveTo(ZoneId newZone) {
    zone = newZone.getId();
    zoneDeclined = null;
  }

  void stayDespite(ZoneId reported) {
    zoneDeclined = reported.getId();
  }

  /** Null ends it. */
  void leaveAloneUntil(@Nullable Instant moment) {
    leftAloneUntil = moment;
  }

  void alternate(Rota rota) {
    rotaWeeks = rota.weeks().size();
    rotaFrom = rota.anchor();
  }

  /** The weeks of this person's shifts, still empty. */
  Rota emptyRota() {
    return rotaWeeks == null || rotaFrom == null
        ? Rota.NONE
        : Rota.alternating(rotaWeeks, 0, rotaFrom);
  }

  Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  Optional<String> zoneDeclined() {
    return Optional.ofNullable(zoneDeclined);
  }

  Optional<QuietTime> quiet() {
    return quietFrom == null || quietUntil == null
        ? Optional.empty()
        : Optional.of(new QuietTime(Minutes.time(quietFrom), Minutes.time(quietUntil)));
  }

  Optional<Instant> leftAloneUntil() {
    return Optional.ofNullable(leftAloneUntil);
  }

  Optional<DayOfWeek> promptDay() {
    return Optional.ofNullable(promptDay);
  }

  Optional<LocalTime> promptTime() {
    return Optional.ofNullable(promptMinute).map(Minutes::time);
  }
}
