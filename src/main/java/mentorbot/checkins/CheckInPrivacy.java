package mentorbot.checkins;

import java.util.List;
import mentorbot.people.PrivacyItem;

/** What check-ins store about a person. */
public final class CheckInPrivacy {
  private CheckInPrivacy() {}

  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem("checkins", (session, user) -> new CheckIns_(session).count(user)),
        new PrivacyItem("wishes", (session, user) -> new RequestRows_(session).count(user)));
  }
}
