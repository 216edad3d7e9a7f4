package mentorbot.checkins;

import java.util.Optional;

/** Names a person for hard things who is no party of any of this person's relationships (R24). */
@FunctionalInterface
public interface SomebodyToTalkTo {
  Optional<String> contactFor(String team, String user);
}
