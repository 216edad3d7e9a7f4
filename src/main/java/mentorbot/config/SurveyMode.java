package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who can tell whose answer it is; each has its own way through the program. */
public enum SurveyMode {
  /** Nobody; what is told is decided by one function, and only after the end. */
  @JsonProperty("anonymous")
  ANONYMOUS,
  /** Coordinators read the answers with the names, and pass on neither. */
  @JsonProperty("confidential")
  CONFIDENTIAL,
  /** Coordinators read the answers with the names, and may speak of them. */
  @JsonProperty("named")
  NAMED
}
