package mentorbot.matching;

import java.util.List;
import mentorbot.people.PrivacyItem;

/** What is stored about a person's requests and proposals, for {@code /mentor privacy}. */
public final class MatchingPrivacy {
  private MatchingPrivacy() {}

  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem("requests", (session, user) -> new MentorRequests_(session).countOf(user)),
        new PrivacyItem("asked", (session, user) -> new MentorRequests_(session).countAsked(user)),
        new PrivacyItem("proposals", (session, user) -> new Proposals_(session).countOf(user)));
  }
}
