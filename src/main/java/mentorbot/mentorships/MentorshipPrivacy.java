package mentorbot.mentorships;

import java.util.List;
import mentorbot.people.PrivacyItem;

/** What is stored about a person's relationships, for {@code /mentor privacy}. */
public final class MentorshipPrivacy {
  private MentorshipPrivacy() {}

  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem(
            "relationships",
            (session, user) -> {
              var rows = new Mentorships_(session);
              return rows.countOf(user) + rows.countFormer(user) + rows.joiningsOf(user).size();
            }),
        new PrivacyItem("group-names", (session, user) -> new GroupNames_(session).countOf(user)),
        new PrivacyItem(
            "not-again", (session, user) -> new NotAgains_(session).saidBy(user).size()),
        new PrivacyItem("pauses", (session, user) -> new Pauses_(session).concerning(user)),
        new PrivacyItem("dual-roles", (session, user) -> new DualRoleRows_(session).countOf(user)));
  }
}
