package mentorbot.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.AgreementTemplate;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Database;

/** Agreements that both parties agreed to as the template words them, written in bulk. */
public final class StoredAgreements {
  private final Database database;
  private final String team;
  private final AgreementText text;

  public StoredAgreements(Database database, String team, AgreementTemplate template) {
    this.database = database;
    this.team = team;
    this.text = AgreementText.from(template);
  }

  public void add(List<String> mentorships, Instant now) {
    var agreements = new ArrayList<Agreement>();
    var versions = new ArrayList<AgreementVersion>();
    for (var mentorship : mentorships) {
      var agreement = new Agreement(mentorship);
      int number = agreement.openNext(now, false);
      agreement.agree(LocalDate.ofInstant(now, ZoneOffset.UTC));
      agreements.add(agreement);
      versions.add(new AgreementVersion(mentorship, number, false, null, now, text));
    }
    database.change(
        team,
        session -> {
          session.insertMultiple(agreements);
          session.insertMultiple(versions);
          mentorships.forEach(new Mentorships_(session)::drafted);
        });
  }
}
