package mentorbot.agreement;

import mentorbot.config.AgreementTemplate;
import mentorbot.config.RelationshipForm;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant.Role;
import org.hibernate.StatelessSession;

/** Which wording an agreement starts from: that of the relationship's form. */
final class Templates {
  private Templates() {}

  static AgreementTemplate of(
      StatelessSession session, AgreementTemplate template, Mentorship mentorship) {
    return template.of(form(session, mentorship));
  }

  private static RelationshipForm form(StatelessSession session, Mentorship mentorship) {
    return switch (mentorship.form()) {
      case ONE_TO_ONE, INFORMAL -> RelationshipForm.ONE_TO_ONE;
      // With one more who joins, two peers are a circle.
      case PEER ->
          new Mentorships_(session).joinings(mentorship.id()).isEmpty()
              ? RelationshipForm.PEER
              : RelationshipForm.CIRCLE;
      case REVERSE -> RelationshipForm.REVERSE;
      case COMPLEMENTARY -> RelationshipForm.COMPLEMENTARY;
      case SEVERAL_BY_AREA -> RelationshipForm.SEVERAL_MENTORS;
      case GROUP ->
          hasMentor(session, mentorship) ? RelationshipForm.GROUP : RelationshipForm.CIRCLE;
    };
  }

  private static boolean hasMentor(StatelessSession session, Mentorship mentorship) {
    return new Mentorships_(session)
        .participants(mentorship.id()).stream().anyMatch(p -> p.role() == Role.MENTOR);
  }

  /** Whether there is an agreement at all. */
  static boolean agreed(Mentorship mentorship) {
    Form form = mentorship.form();
    return form.isAgreed();
  }
}
