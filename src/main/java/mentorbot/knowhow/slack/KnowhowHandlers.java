package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Locale;
import mentorbot.config.Library;
import mentorbot.knowhow.Guide;
import mentorbot.knowhow.Item.Content;
import mentorbot.knowhow.Shelf;
import mentorbot.knowhow.Shelving;
import mentorbot.knowhow.Shelving.Outcome;
import mentorbot.knowhow.Where;
import mentorbot.knowhow.slack.Turn.Wanted;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor guide} and {@code /mentor resources}, for everybody. */
final class KnowhowHandlers {
  private final Library library;
  private final Guide guide;
  private final Shelf shelf;
  private final Shelving shelving;
  private final ResourceViews views;

  KnowhowHandlers(
      Library library, Guide guide, Shelf shelf, Shelving shelving, ResourceViews views) {
    this.library = library;
    this.guide = guide;
    this.shelf = shelf;
    this.shelving = shelving;
    this.views = views;
  }

  void register(Routes routes) {
    routes
        .family("/mentor")
        .on("guide", this::guide, "questions", "feedback", "activities")
        .on("resources", this::resources, "resource");
    routes
        .action(KnowhowIds.PAGE, c -> at(c, page(c.caller(), Turn.read(c.value()))))
        .action(KnowhowIds.RESOURCES, c -> at(c, list(c.caller(), Wanted.read(c.value()))))
        .action(KnowhowIds.READ, c -> Reply.done())
        .action(KnowhowIds.ADD, this::add)
        .action(KnowhowIds.REMOVE, this::remove)
        .submission(KnowhowIds.ADD_FORM, this::added);
  }

  /** Where the caller stands; a word behind the command turns to that page. */
  private Reply guide(CommandCall call) {
    var caller = call.caller();
    var here = guide.of(caller.team(), caller.user()).get(0);
    var page = Turn.page(call.text().strip().toUpperCase(Locale.ROOT));
    return Reply.tell(page(caller, new Turn(page, here.stage(), here.role())));
  }

  private Message page(Caller caller, Turn turn) {
    var people =
        guide.of(caller.team(), caller.user()).stream()
            .filter(where -> where.stage().equals(turn.stage()) && where.role() == turn.role())
            .flatMap(where -> where.people().stream())
            .distinct()
            .toList();
    return GuideViews.page(caller.words(), library, turn, people);
  }

  private Reply resources(CommandCall call) {
    var caller = call.caller();
    var here = guide.of(caller.team(), caller.user()).get(0);
    var wanted =
        new Wanted(
            here.stage(), here.role().word(), guide.discipline(caller.team(), caller.user()), 0);
    return Reply.tell(list(caller, wanted));
  }

  private Message list(Caller caller, Wanted wanted) {
    var items =
        shelf.fitting(
            caller.team(), caller.user(), wanted.stage(), wanted.role(), wanted.discipline());
    return views.list(caller.words(), caller.user(), items, wanted, !guided(caller).isEmpty());
  }

  private List<Where> guided(Caller caller) {
    return guide.of(caller.team(), caller.user()).stream()
        .filter(where -> where.guides() && where.mentorship().isPresent())
        .toList();
  }

  private Reply add(ActionCall call) {
    var guided = guided(call.caller());
    return guided.isEmpty()
        ? at(call, Message.of(call.caller().mrkdwn("knowhow.nobody")))
        : Reply.open(ResourceViews.addForPair(call.caller().words(), guided));
  }

  private Reply added(SubmissionCall call) {
    var mentorship = call.form().choice(ResourceViews.WHOM).orElse("");
    var content = content(call, Content.ANY, Content.EVERYONE, Content.EVERYONE);
    return answer(call, shelving.add(call.caller().actor(), mentorship, content));
  }

  private Reply remove(ActionCall call) {
    var outcome = shelving.remove(call.caller().actor(), call.value());
    return at(call, Message.of(ShelfViews.said(call.caller().words(), outcome)));
  }

  static Content content(SubmissionCall call, String stage, String role, String discipline) {
    var form = call.form();
    return new Content(
        form.text(ResourceViews.TITLE),
        form.text(ResourceViews.TEXT),
        form.text(ResourceViews.LINK),
        stage,
        role,
        discipline);
  }

  /** What can be put right in the form is said in the form. */
  static Reply answer(SubmissionCall call, Outcome outcome) {
    var words = call.caller().words();
    if (outcome instanceof Outcome.NoLink) {
      return Reply.error(ResourceViews.LINK, words.say("knowhow.noLink"));
    }
    if (outcome instanceof Outcome.Empty) {
      return Reply.error(ResourceViews.TITLE, words.say("knowhow.empty"));
    }
    return Reply.tell(Message.of(ShelfViews.said(words, outcome)));
  }

  /** Where it was asked for, so that a modal turns its page and Home stays Home. */
  static Reply at(ActionCall call, Message message) {
    return switch (call.place().kind()) {
      case MODAL -> Reply.update(page(call.caller(), message.blocks()));
      case HOME -> Reply.open(page(call.caller(), message.blocks()));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }

  private static View page(Caller caller, List<LayoutBlock> blocks) {
    return Kit.modal(
        "knowhow.read-page",
        caller.say("knowhow.resources.title"),
        null,
        caller.say("knowhow.form.close"),
        "",
        blocks);
  }
}
