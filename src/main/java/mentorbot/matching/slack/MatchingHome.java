package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.matching.Offers;
import mentorbot.matching.RequestList;
import mentorbot.matching.Suggestions;
import mentorbot.mentorships.Relationships;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** Requests that wait, on App Home; and answering or asking as somebody's next step. */
public final class MatchingHome implements HomeSection, NextStep {
  private static final int SHOWN = 5;
  private final RequestList list;
  private final Offers offers;
  private final Suggestions suggestions;
  private final Relationships relationships;
  private final Names names;

  public MatchingHome(
      RequestList list,
      Offers offers,
      Suggestions suggestions,
      Relationships relationships,
      Programme programme) {
    this.list = list;
    this.offers = offers;
    this.suggestions = suggestions;
    this.relationships = relationships;
    this.names = new Names(programme);
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var blocks = waiting(caller, list, offers, names);
    if (!blocks.isEmpty()) {
      blocks.add(0, Kit.header(caller.say("matching.waiting.title")));
    }
    return blocks;
  }

  /** The first few of each; the rest comes up as these are answered. */
  static List<LayoutBlock> waiting(Caller caller, RequestList list, Offers offers, Names names) {
    var words = caller.words();
    var blocks = new ArrayList<LayoutBlock>();
    var toAnswer = list.toAnswer(caller.team(), caller.user());
    for (var asked : toAnswer.subList(0, Math.min(SHOWN, toAnswer.size()))) {
      var title = AskedViews.title(words, asked);
      blocks.addAll(AskedViews.blocks(words, names, asked, title));
    }
    if (toAnswer.size() > SHOWN) {
      blocks.add(
          Kit.context(words.mrkdwn("matching.waiting.more", "more", toAnswer.size() - SHOWN)));
    }
    var proposals = offers.waiting(caller.team(), caller.user());
    for (var proposal : proposals.subList(0, Math.min(SHOWN, proposals.size()))) {
      blocks.addAll(OfferViews.proposed(words, names, proposal).blocks());
    }
    for (var waiting : list.waiting(caller.team(), caller.user())) {
      blocks.addAll(RequestViews.waiting(words, names, waiting));
    }
    return blocks;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    var toAnswer = list.toAnswer(caller.team(), caller.user());
    if (!toAnswer.isEmpty()) {
      var mentee = Mrkdwn.person(toAnswer.get(0).mentee());
      return Optional.of(
          new Step(
              caller.mrkdwn("matching.step.answer", "mentee", mentee),
              Kit.primary(caller.say("matching.step.see"), Subcommands.RUN, "/mentor requests")));
    }
    var proposals = offers.waiting(caller.team(), caller.user());
    if (!proposals.isEmpty()) {
      var proposer = Mrkdwn.person(proposals.get(0).proposer());
      return Optional.of(
          new Step(
              caller.mrkdwn("matching.step.proposal", "proposer", proposer),
              Kit.primary(caller.say("matching.step.see"), Subcommands.RUN, "/mentor requests")));
    }
    return asks(caller);
  }

  private Optional<Step> asks(Caller caller) {
    if (relationships.anyOpen(caller.team(), caller.user())) {
      return Optional.empty();
    }
    var prefill = suggestions.prefill(caller.team(), caller.user());
    if (!prefill.enrolled()) {
      return Optional.empty();
    }
    if (!list.waiting(caller.team(), caller.user()).isEmpty()) {
      return Optional.of(
          new Step(
              caller.mrkdwn("matching.step.waiting"),
              Kit.button(caller.say("matching.step.see"), Subcommands.RUN, "/mentor requests")));
    }
    return prefill.areas().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Step(
                caller.mrkdwn("matching.step.find"),
                Kit.primary(
                    caller.say("matching.step.findNow"), Subcommands.RUN, "/mentor request")));
  }
}
