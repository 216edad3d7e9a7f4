package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of the agreement that is a value, not prose; these drive the schedule (R36, R37, R45). */
public enum Term {
  @JsonProperty("meeting-cadence")
  MEETING_CADENCE,
  @JsonProperty("meeting-minutes")
  MEETING_MINUTES,
  @JsonProperty("method")
  METHOD,
  @JsonProperty("preferred-days")
  PREFERRED_DAYS,
  @JsonProperty("preferred-hours")
  PREFERRED_HOURS,
  @JsonProperty("response-hours")
  RESPONSE_HOURS,
  @JsonProperty("check-in-cadence")
  CHECK_IN_CADENCE,
  @JsonProperty("protected-time")
  PROTECTED_TIME,
  @JsonProperty("duration-months")
  DURATION_MONTHS,
  @JsonProperty("review-days")
  REVIEW_DAYS
}
