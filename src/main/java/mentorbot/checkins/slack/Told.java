package mentorbot.checkins.slack;

import java.util.Collection;
import mentorbot.checkins.CheckInCard;
import mentorbot.slack.Calling;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Small pieces that several views say. */
final class Told {
  private Told() {}

  /** As the relationship is called. */
  static Markup called(Words words, CheckInCard card) {
    return Calling.in(words, card.name(), card.others());
  }

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }
}
