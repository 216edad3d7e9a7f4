package mentorbot.knowhow.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.knowhow.Item.Content;
import mentorbot.knowhow.Shelf;
import mentorbot.knowhow.Shelving;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Handlers.OnSubmission;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor-admin resources} with its buttons and form; for coordinators only. */
final class ShelfHandlers {
  private final Shelf shelf;
  private final Shelving shelving;
  private final ShelfViews views;
  private final Function<Caller, Optional<Reply>> refusal;

  /** {@code refusal}: empty for a coordinator, says to everybody else who they are. */
  ShelfHandlers(
      Shelf shelf, Shelving shelving, ShelfViews views, Function<Caller, Optional<Reply>> refusal) {
    this.shelf = shelf;
    this.shelving = shelving;
    this.views = views;
    this.refusal = refusal;
  }

  /** After the family {@code /mentor-admin} was made, which refuses everybody else. */
  void register(Routes routes) {
    routes
        .family("/mentor-admin")
        .on("resources", c -> Reply.tell(list(c.caller(), 0)), "resource");
    routes.action(
        KnowhowIds.DESK_LIST,
        tap(c -> KnowhowHandlers.at(c, list(c.caller(), Turn.Wanted.page(c.value())))));
    routes.action(KnowhowIds.DESK_ADD, tap(c -> Reply.open(views.form(c.caller().words(), null))));
    routes.action(KnowhowIds.DESK_MORE, tap(this::more));
    routes.submission(KnowhowIds.DESK_FORM, page(this::save));
  }

  private OnAction tap(OnAction handler) {
    return call -> refusal.apply(call.caller()).orElseGet(() -> handler.answer(call));
  }

  private OnSubmission page(OnSubmission handler) {
    return call -> refusal.apply(call.caller()).orElseGet(() -> handler.answer(call));
  }

  private Message list(Caller caller, int page) {
    var items = shelf.all(caller.team(), caller.user()).orElse(List.of());
    return views.list(caller.words(), items, page);
  }

  private Reply more(ActionCall call) {
    var value = call.value();
    var actor = call.caller().actor();
    if (value.startsWith(ShelfViews.HIDE)) {
      return told(call, shelving.remove(actor, rest(value, ShelfViews.HIDE)));
    }
    if (value.startsWith(ShelfViews.PUT_BACK)) {
      return told(call, shelving.putBack(actor, rest(value, ShelfViews.PUT_BACK)));
    }
    return shelf
        .one(actor.team(), actor.user(), rest(value, ShelfViews.CHANGE))
        .filter(item -> item.mentorship().isEmpty())
        .map(item -> Reply.open(views.form(call.caller().words(), item)))
        .orElseGet(() -> told(call, new Shelving.Outcome.Gone()));
  }

  private static String rest(String value, String before) {
    return value.startsWith(before) ? value.substring(before.length()) : "";
  }

  private static Reply told(ActionCall call, Shelving.Outcome outcome) {
    return KnowhowHandlers.at(call, Message.of(ShelfViews.said(call.caller().words(), outcome)));
  }

  private Reply save(SubmissionCall call) {
    var form = call.form();
    var content =
        KnowhowHandlers.content(
            call,
            form.choice(ShelfViews.STAGE).orElse(Content.ANY),
            form.choice(ShelfViews.ROLE).orElse(Content.EVERYONE),
            form.choice(ShelfViews.DISCIPLINE).orElse(Content.EVERYONE));
    var actor = call.caller().actor();
    return KnowhowHandlers.answer(
        call,
        call.metadata().isEmpty()
            ? shelving.add(actor, null, content)
            : shelving.change(actor, call.metadata(), content));
  }
}
