package mentorbot.closing.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.Closing.Thanks;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.ClosingCard.Further;
import mentorbot.closing.ClosingOutcome;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Participant.Role;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** One's closings: the list, one of them with what is next, and what came of a tap. */
final class ClosingViews {
  private ClosingViews() {}

  static Message list(Words words, Page<ClosingCard> page) {
    if (page.items().isEmpty() && page.number() == 0) {
      return Message.of(words.mrkdwn("closing.none"));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(words.say("closing.title")));
    for (var card : page.items()) {
      blocks.add(
          Kit.section(
              ClosingWords.head(words, card),
              Kit.labelled(
                  Kit.button(words.say("closing.button.open"), ClosingIds.OPEN, card.id()),
                  words.say("closing.button.openOf", "day", card.endedOn()))));
    }
    List<ButtonElement> turning = new ArrayList<>();
    if (page.number() > 0) {
      turning.add(turn(words.say("closing.button.newer"), "newer", page.number() - 1));
    }
    if (page.more()) {
      turning.add(turn(words.say("closing.button.older"), "older", page.number() + 1));
    }
    if (!turning.isEmpty()) {
      blocks.add(Kit.actions(turning));
    }
    return new Message(words.say("closing.title"), blocks);
  }

  private static ButtonElement turn(String label, String where, int page) {
    return Kit.button(label, ClosingIds.LIST + ":" + where, String.valueOf(page));
  }

  /** One with all that its party may do; {@code lead} empty for none. */
  static Message one(Words words, ClosingCard card, String lead) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!lead.isEmpty()) {
      blocks.add(Kit.section(lead));
    }
    blocks.add(Kit.section(ClosingWords.head(words, card)));
    said(blocks, words, card);
    var goals = ClosingWords.goals(words, card.goals());
    if (!goals.isEmpty()) {
      blocks.add(
          Kit.section(
              goals, Kit.button(words.say("closing.button.goals"), ClosingIds.GOALS, card.id())));
    }
    blocks.add(Kit.actions(lookBack(words, card)));
    blocks.addAll(next(words, card));
    blocks.add(Kit.context(kept(words, card)));
    return new Message(lead.isEmpty() ? words.say("closing.title") : lead, blocks);
  }

  private static void said(List<LayoutBlock> blocks, Words words, ClosingCard card) {
    if (!card.said().learned().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("closing.said.learned", "text", card.said().learned())));
    }
    if (!card.said().differently().isEmpty()) {
      blocks.add(
          Kit.section(words.mrkdwn("closing.said.differently", "text", card.said().differently())));
    }
    if (!card.note().text().isEmpty()) {
      blocks.add(
          Kit.section(
              words.mrkdwnOneOf(
                  "closing.said.thanks",
                  card.note().state().name(),
                  "text",
                  card.note().text(),
                  "when",
                  card.note().due())));
    }
  }

  static List<ButtonElement> lookBack(Words words, ClosingCard card) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (card.eraseOn().isPresent()) {
      buttons.add(
          card.open()
              ? Kit.primary(words.say("closing.button.lookBack"), ClosingIds.LOOK_BACK, card.id())
              : Kit.button(words.say("closing.button.change"), ClosingIds.LOOK_BACK, card.id()));
    }
    if (card.open()) {
      buttons.add(Kit.button(words.say("closing.button.letGo"), ClosingIds.LET_GO, card.id()));
    }
    if (card.note().state() == Thanks.WAITING) {
      buttons.add(
          Kit.button(words.say("closing.button.takeBack"), ClosingIds.TAKE_BACK, card.id()));
    }
    return buttons;
  }

  private static ButtonElement certificate(Words words, ClosingCard card) {
    return Kit.button(words.say("closing.button.certificate"), ClosingIds.CERTIFICATE, card.id());
  }

  /** What next: the same person, somebody new, or giving it on. */
  static List<LayoutBlock> next(Words words, ClosingCard card) {
    List<ButtonElement> buttons = new ArrayList<>();
    var further = card.further();
    if (further.possible() && !further.agreed()) {
      buttons.addAll(goingOn(words, card));
    }
    if (card.role() == Role.MENTOR) {
      buttons.add(run(words.say("closing.button.offer"), "offer"));
    } else {
      buttons.add(run(words.say("closing.button.find"), "request"));
      buttons.add(
          Kit.button(
              words.say("closing.button.becomeMentor"), ClosingIds.BECOME_MENTOR, card.id()));
    }
    buttons.add(certificate(words, card));
    buttons.add(run(words.say("closing.button.earlierAgreements"), "agreement earlier"));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(nextText(words, card)));
    blocks.add(Kit.actions(buttons));
    return blocks;
  }

  /** As before, as peers, both, or neither after all. */
  private static List<ButtonElement> goingOn(Words words, ClosingCard card) {
    List<ButtonElement> buttons = new ArrayList<>();
    var further = card.further();
    if (!further.wanted()) {
      buttons.add(Kit.button(words.say("closing.button.goOn"), ClosingIds.GO_ON, card.id()));
    }
    if (further.peers().possible() && !further.peers().wanted()) {
      buttons.add(Kit.button(words.say("closing.button.asPeers"), ClosingIds.AS_PEERS, card.id()));
    }
    if (further.anyWanted()) {
      buttons.add(Kit.button(words.say("closing.button.notOn"), ClosingIds.NOT_ON, card.id()));
    }
    return buttons;
  }

  private static String nextText(Words words, ClosingCard card) {
    var further = card.further();
    var which = further.agreed() ? "agreed" : !further.possible() ? "other" : wished(further);
    if (further.groupUntil().isPresent() && further.possible() && !further.agreed()) {
      return words.mrkdwnOneOf(
          "closing.next.group",
          further.wanted() ? "wanted" : "open",
          "others",
          ClosingWords.people(words, card.others()),
          "until",
          further.groupUntil().get());
    }
    return words.mrkdwnOneOf(
        "closing.next", which, "others", ClosingWords.people(words, card.others()));
  }

  private static String wished(Further further) {
    if (further.peers().wanted()) {
      return further.wanted() ? "either" : "peers";
    }
    return further.wanted() ? "wanted" : "open";
  }

  private static ButtonElement run(String label, String word) {
    var id = Subcommands.RUN + ":" + word.replace(' ', '-');
    return Kit.button(label, id, "/mentor " + word);
  }

  private static String kept(Words words, ClosingCard card) {
    return card.eraseOn()
        .map(day -> words.mrkdwn("closing.kept", "day", day))
        .orElseGet(() -> words.mrkdwn("closing.erased"));
  }

  static Message outcome(Words words, ClosingOutcome outcome) {
    if (outcome instanceof ClosingOutcome.Kept kept) {
      return one(words, kept.card(), words.mrkdwn("closing.done"));
    }
    if (outcome instanceof ClosingOutcome.LetGo letGo) {
      return one(words, letGo.card(), words.mrkdwn("closing.letGo"));
    }
    if (outcome instanceof ClosingOutcome.TakenBack takenBack) {
      return one(words, takenBack.card(), words.mrkdwn("closing.takenBack"));
    }
    if (outcome instanceof ClosingOutcome.Wished wished) {
      return one(words, wished.card(), "");
    }
    if (outcome instanceof ClosingOutcome.WishTakenBack back) {
      return one(words, back.card(), words.mrkdwn("closing.wishTakenBack"));
    }
    return Message.of(said(words, outcome));
  }

  private static String said(Words words, ClosingOutcome outcome) {
    if (outcome instanceof ClosingOutcome.TooLate) {
      return words.mrkdwn("closing.tooLate");
    }
    if (outcome instanceof ClosingOutcome.GoesOn goesOn) {
      return words.mrkdwn(
          "closing.goesOn",
          "peers",
          goesOn.peers(),
          "count",
          goesOn.others().size(),
          "others",
          ClosingWords.people(words, goesOn.others()));
    }
    if (outcome instanceof ClosingOutcome.Already already) {
      return words.mrkdwn(
          "closing.already", "others", ClosingWords.people(words, already.others()));
    }
    if (outcome instanceof ClosingOutcome.NoPlace full) {
      return words.mrkdwnOneOf(
          "closing.noPlace",
          full.mine() ? "mine" : "theirs",
          "others",
          ClosingWords.people(words, full.others()));
    }
    return outcome instanceof ClosingOutcome.NotPossible
        ? words.mrkdwn("closing.notPossible")
        : words.mrkdwn("slack.gone");
  }
}
