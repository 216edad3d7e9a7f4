package mentorbot.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Part;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells everybody who said yes that they are a group, with whom, and what comes first. */
public final class TogetherNotice implements NoticeKind<TogetherNotice.Together> {
  public static final String NAME = "groups.together";

  /** {@code mentor} is theirs; empty in a circle, or if it is the reader. */
  public record Together(
      String mentorship,
      List<String> others,
      Optional<String> mentor,
      Part part,
      Optional<String> area,
      Mentorship.State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Together> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new Mentorships_(session);
    var parties = rows.participants(notice.subject());
    var me = parties.stream().filter(p -> p.person().equals(notice.recipient())).findFirst();
    return rows.mentorship(notice.subject())
        .flatMap(mentorship -> me.map(mine -> together(mentorship, mine, parties)))
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("no party of it"));
  }

  private static Together together(
      Mentorship mentorship, Participant me, List<Participant> parties) {
    var others = parties.stream().filter(party -> party != me).toList();
    return new Together(
        mentorship.id(),
        others.stream().map(Participant::person).toList(),
        others.stream()
            .filter(party -> party.role() == Role.MENTOR)
            .map(Participant::person)
            .findFirst(),
        Part.of(mentorship.form(), me.role()),
        Optional.ofNullable(mentorship.area()),
        mentorship.state());
  }
}
