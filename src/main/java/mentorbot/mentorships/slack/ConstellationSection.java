package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.mentorships.Relationships;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/**
 * Everybody whom a person learns from, each for an area (R17); shown to themselves only, once there
 * are two.
 */
public final class ConstellationSection implements HomeSection {
  private final Relationships relationships;
  private final Programme programme;

  public ConstellationSection(Relationships relationships, Programme programme) {
    this.relationships = relationships;
    this.programme = programme;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var cards =
        relationships.open(caller.team(), caller.user()).stream()
            .filter(card -> card.role() != Role.MENTOR)
            .toList();
    return cards.size() < 2
        ? List.of()
        : List.of(Kit.section(text(caller.words(), programme, cards)));
  }

  static String text(Words words, Programme programme, List<RelationshipCard> cards) {
    var lines = new ArrayList<String>();
    lines.add(words.mrkdwn("mentorships.constellation.title"));
    for (var card : cards) {
      var area =
          RelationshipViews.area(programme, card)
              .orElseGet(() -> words.say("mentorships.constellation.general"));
      lines.add(
          words.mrkdwn(
              "mentorships.constellation.line",
              "area",
              area,
              "who",
              new Markup(RelationshipViews.as(words, card))));
    }
    return String.join("\n", lines);
  }
}
