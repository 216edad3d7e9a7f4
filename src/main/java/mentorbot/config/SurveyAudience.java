package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose part in a relationship makes them asked; peers are both. */
public enum SurveyAudience {
  @JsonProperty("mentors")
  MENTORS,
  @JsonProperty("mentees")
  MENTEES,
  @JsonProperty("both")
  BOTH
}
