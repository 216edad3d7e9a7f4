package mentorbot.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Paused;
import mentorbot.config.AgreementTerms;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;

/**
 * What the parties of a started mentorship signed; check-ins, reviews and reminders follow these
 * and nothing else (R36, R37, R45). A proposed amendment counts only once all have signed it.
 * Preferred days and hours are in each person's own zone. The cadences count from {@code
 * startedOn}; those of an amendment hold from {@code since} on. The review dates and the last day
 * come after all that it has {@code paused}.
 */
public record Terms(
    int number,
    LocalDate since,
    LocalDate startedOn,
    Cadence meetingCadence,
    int meetingMinutes,
    String method,
    List<DayOfWeek> preferredDays,
    LocalTime preferredFrom,
    LocalTime preferredUntil,
    int responseHours,
    Cadence checkInCadence,
    int protectedMinutesAMonth,
    boolean protectedAtWork,
    int durationMonths,
    List<LocalDate> reviewDates,
    Paused paused) {

  /** Empty until the mentorship has started; of an ended one, the last terms. */
  public static Optional<Terms> inForce(StatelessSession session, String mentorship) {
    var agreements = new Agreements_(session);
    var startedOn =
        new Mentorships_(session)
            .mentorship(mentorship)
            .flatMap(found -> Optional.ofNullable(found.startedOn()));
    var agreement = agreements.agreement(mentorship);
    return startedOn.flatMap(
        day ->
            agreement
                .flatMap(Agreement::agreed)
                .flatMap(number -> agreements.version(mentorship, number))
                .map(
                    version ->
                        of(
                            version.number(),
                            agreement.flatMap(Agreement::agreedOn).orElse(day),
                            day,
                            version.terms(),
                            PausedDays.of(session, mentorship))));
  }

  static Terms of(
      int number, LocalDate agreedOn, LocalDate startedOn, AgreementTerms terms, Paused paused) {
    return new Terms(
        number,
        agreedOn.isBefore(startedOn) ? startedOn : agreedOn,
        startedOn,
        Cadence.parse(terms.meetingCadence()),
        terms.meetingMinutes(),
        terms.method(),
        terms.preferredDays(),
        terms.preferredHours().from(),
        terms.preferredHours().until(),
        terms.responseHours(),
        Cadence.parse(terms.checkInCadence()),
        terms.protectedTime().monthlyMinutes(),
        terms.protectedTime().workTime(),
        terms.durationMonths(),
        terms.reviewDays().stream().map(startedOn::plusDays).map(paused::moved).toList(),
        paused);
  }

  /** The last day. */
  public LocalDate endsOn() {
    return paused.moved(startedOn.plusMonths(durationMonths));
  }
}
