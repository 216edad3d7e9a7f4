package mentorbot.agreement;

import java.util.List;
import mentorbot.people.PrivacyItem;

/** What agreements hold about a person. */
public final class AgreementPrivacy {
  private AgreementPrivacy() {}

  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem(
            "agreement-versions", (session, user) -> new Agreements_(session).draftedBy(user)),
        new PrivacyItem(
            "agreement-signatures", (session, user) -> new Agreements_(session).signedBy(user)));
  }
}
