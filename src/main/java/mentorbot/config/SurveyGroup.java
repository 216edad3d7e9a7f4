package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The one dimension by which results may be told, declared before anybody answers. */
public enum SurveyGroup {
  @JsonProperty("none")
  NONE,
  @JsonProperty("role")
  ROLE,
  @JsonProperty("site")
  SITE,
  @JsonProperty("discipline")
  DISCIPLINE
}
