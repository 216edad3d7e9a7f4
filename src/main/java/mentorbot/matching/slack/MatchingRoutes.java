package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import mentorbot.config.Programme;
import mentorbot.matching.NewRequest;
import mentorbot.matching.Offers;
import mentorbot.matching.RequestList;
import mentorbot.matching.Requests;
import mentorbot.matching.Requests.WithdrawOutcome;
import mentorbot.matching.Suggestions;
import mentorbot.matching.Suggestions.Search;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import org.jspecify.annotations.Nullable;

/** {@code /mentor request}, {@code requests} and {@code withdraw}: the technician's side. */
public final class MatchingRoutes {
  private final Suggestions suggestions;
  private final Requests requests;
  private final RequestList list;
  private final Offers offers;
  private final Function<Caller, List<LayoutBlock>> groups;
  private final Names names;

  /** {@code groups}: what of groups waits for somebody's answer. */
  public MatchingRoutes(
      Suggestions suggestions,
      Requests requests,
      RequestList list,
      Offers offers,
      Function<Caller, List<LayoutBlock>> groups,
      Programme programme) {
    this.groups = groups;
    this.suggestions = suggestions;
    this.requests = requests;
    this.list = list;
    this.offers = offers;
    this.names = new Names(programme);
  }

  public void register(Routes routes) {
    routes
        .family("/mentor")
        .on("request", this::request, "find", "find a mentor", "ask")
        .on("requests", this::waiting, "inbox", "waiting")
        .on("withdraw", this::waiting, "cancel");
    routes
        .action(RequestViews.WITHDRAW, this::withdraw)
        .action(SuggestionViews.LOOK_AGAIN, this::lookAgain)
        .action(SuggestionViews.COORDINATORS, this::askCoordinators)
        .action(MatchingNotices.CHOOSE, this::choose)
        .submission(RequestViews.LOOK, this::look)
        .submission(RequestViews.DIRECT, this::direct)
        .submission(RequestViews.ASK, this::ask);
  }

  private Reply request(CommandCall call) {
    var caller = call.caller();
    var person = Mention.in(call.text());
    if (person.isEmpty() && !call.text().isBlank()) {
      return Reply.tell(caller.mrkdwn("matching.whom", "command", "/mentor request"));
    }
    var refused = requests.beforehand(caller.team(), caller.user(), person);
    if (refused.isPresent()) {
      return Reply.tell(RequestViews.outcome(caller.words(), refused.get()));
    }
    var prefill = suggestions.prefill(caller.team(), caller.user());
    return Reply.open(RequestViews.look(caller.words(), names, prefill, person.orElse(null)));
  }

  private Reply look(SubmissionCall call) {
    var caller = call.caller();
    var looked = Looked.of(call.form(), names);
    if (!looked.wish().complete()) {
      return Reply.update(RequestViews.lookAgain(caller.words(), names, looked));
    }
    var search =
        new Search(known(looked.areas()), looked.learns(), looked.complement(), looked.wish());
    var found = suggestions.find(caller.team(), caller.user(), search);
    return Reply.update(SuggestionViews.suggestions(caller.words(), names, found, looked));
  }

  private Reply lookAgain(ActionCall call) {
    var looked = Looked.read(call.metadata(), names);
    return Reply.update(RequestViews.lookAgain(call.caller().words(), names, looked));
  }

  private Reply askCoordinators(ActionCall call) {
    var looked = Looked.read(call.metadata(), names);
    var outcome = requests.askCoordinators(call.caller().actor(), wish(looked, null, List.of()));
    return Reply.update(SuggestionViews.instead(call.caller().words(), outcome));
  }

  private Reply direct(SubmissionCall call) {
    var looked = Looked.of(call.form(), names);
    if (!looked.wish().complete()) {
      return Reply.update(
          RequestViews.lookAgain(
              call.caller().words(),
              names,
              looked,
              call.metadata(),
              call.form().text(RequestViews.PURPOSE)));
    }
    return made(call, looked, List.of(call.metadata()));
  }

  private Reply ask(SubmissionCall call) {
    var ranked = new LinkedHashSet<String>();
    SuggestionViews.RANKS.forEach(rank -> call.form().choice(rank).ifPresent(ranked::add));
    return made(call, Looked.read(call.metadata(), names), new ArrayList<>(ranked));
  }

  private Reply made(SubmissionCall call, Looked looked, List<String> ranked) {
    var purpose = typed(call.form().text(RequestViews.PURPOSE));
    var outcome = requests.request(call.caller().actor(), wish(looked, purpose, ranked));
    return Reply.tell(RequestViews.outcome(call.caller().words(), outcome));
  }

  private NewRequest wish(Looked looked, @Nullable String purpose, List<String> ranked) {
    return new NewRequest(
        known(looked.areas()),
        looked.changeId().filter(id -> names.change(id).isPresent()).orElse(null),
        looked.learns(),
        looked.complement(),
        purpose,
        ranked,
        looked.wish());
  }

  private static @Nullable String typed(String text) {
    return text.isEmpty() ? null : text;
  }

  private List<String> known(List<String> areas) {
    return areas.stream().filter(id -> names.area(id).isPresent()).toList();
  }

  private Reply choose(ActionCall call) {
    var outcome = requests.choose(call.caller().actor(), call.value());
    return Reply.tell(RequestViews.outcome(call.caller().words(), outcome));
  }

  /** What waits for an answer of mine, and what I wait for. */
  private Reply waiting(CommandCall call) {
    return Reply.tell(waiting(call.caller()));
  }

  private Message waiting(Caller caller) {
    var words = caller.words();
    var blocks = MatchingHome.waiting(caller, list, offers, names);
    var asked = groups.apply(caller);
    if (blocks.size() + asked.size() < Kit.MOST_OF_A_MESSAGE) {
      blocks.addAll(0, asked);
    } else {
      blocks.add(0, Kit.context(words.mrkdwn("matching.waiting.groups")));
    }
    if (blocks.isEmpty()) {
      return RequestViews.withButton(
          words, words.mrkdwn("matching.waiting.none"), "findOthers", "/mentor request");
    }
    var title = words.say("matching.waiting.title");
    blocks.add(0, Kit.header(title));
    return new Message(title, blocks);
  }

  private Reply withdraw(ActionCall call) {
    var caller = call.caller();
    var outcome = requests.withdraw(caller.actor(), call.value());
    if (outcome instanceof WithdrawOutcome.Withdrawn) {
      return Reply.tell(caller.mrkdwn("matching.withdraw.done"));
    }
    if (outcome instanceof WithdrawOutcome.Over over) {
      var key = over.accepted() ? "accepted" : "closed";
      return Reply.tell(caller.words().mrkdwnOneOf("matching.withdraw.over", key));
    }
    return Reply.tell(caller.mrkdwn("slack.gone"));
  }
}
