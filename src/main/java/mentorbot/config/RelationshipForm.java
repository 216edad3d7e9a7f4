package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The forms a relationship can take (R12–R18). */
public enum RelationshipForm {
  @JsonProperty("one-to-one")
  ONE_TO_ONE,
  @JsonProperty("peer")
  PEER,
  @JsonProperty("reverse")
  REVERSE,
  @JsonProperty("complementary")
  COMPLEMENTARY,
  @JsonProperty("group")
  GROUP,
  @JsonProperty("several-mentors")
  SEVERAL_MENTORS,
  @JsonProperty("informal")
  INFORMAL
}
