package mentorbot.knowhow.slack;

import java.util.Collection;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Small pieces that several views say. */
final class KnowhowWords {
  private KnowhowWords() {}

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }
}
