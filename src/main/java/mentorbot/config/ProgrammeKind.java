package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Mentoring is a relationship, training is measured against an outcome (R1). */
public enum ProgrammeKind {
  @JsonProperty("mentoring")
  MENTORING,
  @JsonProperty("training")
  TRAINING
}
