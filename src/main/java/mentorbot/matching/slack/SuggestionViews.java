package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.matching.RequestOutcome;
import mentorbot.matching.Suggestions.Found;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** The second page of a request: people and why, and where to go if none of them suits. */
final class SuggestionViews {
  static final String LOOK_AGAIN = "matching.lookAgain";
  static final String COORDINATORS = "matching.coordinators";
  static final List<String> RANKS = List.of("first", "second", "third");

  private SuggestionViews() {}

  static View suggestions(Words words, Names names, Found found, Looked looked) {
    var blocks = new ArrayList<LayoutBlock>();
    var options = new ArrayList<OptionObject>();
    int number = 0;
    for (var suggestion : found.people()) {
      number++;
      var person = Mrkdwn.person(suggestion.person());
      blocks.add(
          Kit.section(
              words.mrkdwn("matching.ask.person", "number", number, "person", person)
                  + "\n"
                  + ReasonWords.lines(words, names, suggestion.reasons())));
      var name = found.names().getOrDefault(suggestion.person(), "");
      options.add(
          Kit.option(
              words.say("matching.ask.option", "number", number, "name", name),
              suggestion.person()));
    }
    if (found.few()) {
      blocks.add(Kit.section(few(words, found, looked)));
    }
    if (options.isEmpty()) {
      blocks.add(otherWays(words, found));
      return Kit.modal(
          RequestViews.ASK,
          words.say("matching.look.title"),
          null,
          words.say("matching.close"),
          looked.written(),
          blocks);
    }
    for (int rank = 0; rank < Math.min(RANKS.size(), options.size()); rank++) {
      var select =
          Inputs.select(
              options,
              rank == 0 ? options.get(0).getValue() : null,
              words.say("matching.look.choose"));
      var label = words.sayOneOf("matching.ask.rank", RANKS.get(rank));
      blocks.add(
          rank == 0
              ? Inputs.required(RANKS.get(rank), label, select)
              : Inputs.optional(RANKS.get(rank), label, select));
    }
    blocks.add(RequestViews.purpose(words));
    blocks.add(Kit.context(words.mrkdwn("matching.ask.seen")));
    blocks.add(otherWays(words, found));
    return Kit.modal(
        RequestViews.ASK,
        words.say("matching.look.title"),
        words.say("matching.ask.submit"),
        words.say("matching.close"),
        looked.written(),
        blocks);
  }

  /** Back to what is looked for; with few people, also on to somebody who knows more of them. */
  private static LayoutBlock otherWays(Words words, Found found) {
    var again = Kit.button(words.say("matching.look.again"), LOOK_AGAIN, "");
    return found.few()
        ? Kit.actions(again, Kit.button(words.say("matching.few.coordinators"), COORDINATORS, ""))
        : Kit.actions(again);
  }

  /** In the place of the suggestions: what came of pressing a button there. */
  static View instead(Words words, RequestOutcome outcome) {
    return Kit.modal(
        RequestViews.ASK,
        words.say("matching.look.title"),
        null,
        words.say("matching.close"),
        "",
        RequestViews.outcome(words, outcome).blocks());
  }

  private static String few(Words words, Found found, Looked looked) {
    var key = looked.wish().form().onALevel() ? "level" : "why";
    var why =
        words.mrkdwnOneOf(
            "matching.few",
            key,
            "offering",
            found.offering(),
            "full",
            found.full(),
            "shown",
            found.people().size());
    return why + "\n" + words.mrkdwn("matching.few.else");
  }
}
