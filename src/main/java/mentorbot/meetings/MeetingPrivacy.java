package mentorbot.meetings;

import java.util.List;
import mentorbot.people.PrivacyItem;

/** What meetings store about a person. */
public final class MeetingPrivacy {
  private MeetingPrivacy() {}

  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem("meetings", (session, user) -> new Meetings_(session).countOf(user)),
        new PrivacyItem("agenda", (session, user) -> new Meetings_(session).linesBy(user)));
  }
}
