package mentorbot.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * The values an agreement starts with. Cadences are canonical text ({@code 2w*3,1m}); hours are in
 * each person's own zone; review days count from the day the last party signed.
 */
public record AgreementTerms(
    String meetingCadence,
    int meetingMinutes,
    String method,
    List<DayOfWeek> preferredDays,
    PreferredHours preferredHours,
    int responseHours,
    String checkInCadence,
    ProtectedTime protectedTime,
    int durationMonths,
    List<Integer> reviewDays) {

  public AgreementTerms {
    Rules.cadence("meeting-cadence", meetingCadence);
    Rules.between("meeting-minutes", meetingMinutes, 10, 240);
    Rules.id("method", method);
    preferredDays =
        Rules.distinct(
            "preferred-days", Rules.some("preferred-days", preferredDays), DayOfWeek::name);
    Rules.between("response-hours", responseHours, 1, 336);
    Rules.cadence("check-in-cadence", checkInCadence);
    Rules.between("duration-months", durationMonths, 1, 36);
    reviewDays = Rules.rising("review-days", reviewDays, 7, durationMonths * 31);
  }

  /** A stretch of the day. */
  public record PreferredHours(LocalTime from, LocalTime until) {
    public PreferredHours {
      if (!from.isBefore(until)) {
        throw new InvalidKey("until", "must be after from");
      }
    }
  }

  /** Time set aside, and whether it is paid working time (R7). */
  public record ProtectedTime(int monthlyMinutes, boolean workTime) {
    public ProtectedTime {
      Rules.between("monthly-minutes", monthlyMinutes, 0, 1200);
    }
  }
}
