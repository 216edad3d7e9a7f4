package mentorbot.knowhow;

import java.util.Locale;
import mentorbot.mentorships.Participant;

/** For whom a guide is written; peers read both. */
public enum Role {
  MENTOR,
  MENTEE;

  static Role of(Participant.Role role) {
    return role == Participant.Role.MENTOR ? MENTOR : MENTEE;
  }

  /** As the files and texts write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role read(String word) {
    return word.equals(MENTOR.word()) ? MENTOR : MENTEE;
  }
}
