package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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
  /** A group of peers, without a mentor. */
  @JsonProperty("circle")
  CIRCLE,
  @JsonProperty("several-mentors")
  SEVERAL_MENTORS,
  @JsonProperty("informal")
  INFORMAL;

  /** As it is written in the file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
