package mentorbot.slack;

import java.util.Collection;
import java.util.Optional;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Writes how a relationship is called: by the name that its people gave it, else by theirs. */
public final class Calling {
  private Calling() {}

  /** {@code people}: Slack user ids of the others. */
  public static Markup in(Words words, Optional<String> name, Collection<String> people) {
    return name.map(given -> new Markup(words.mrkdwn("slack.called", "name", given)))
        .orElseGet(() -> words.markupList(people.stream().map(Mrkdwn::person).toList()));
  }

  /** For {@code plain_text} places; {@code names} are those of the others. */
  public static String plain(Words words, Optional<String> name, Collection<String> names) {
    return name.map(given -> words.say("slack.called", "name", given))
        .orElseGet(() -> words.list(names));
  }
}
