package mentorbot;

import java.util.List;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Participant;
import mentorbot.notices.HomeView;
import mentorbot.notices.Notice;

/** Everything that is stored, feature by feature. */
public final class Entities {
  private Entities() {}

  public static List<Class<?>> all() {
    return List.of(
        // notices
        Notice.class,
        HomeView.class,
        // mentorships
        Mentorship.class,
        Participant.class);
  }
}
