package mentorbot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import mentorbot.actor.Actor;
import mentorbot.logs.Trail;
import mentorbot.slack.Answers.Act;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Handlers.OnMessage;
import mentorbot.slack.Handlers.OnSubmission;
import mentorbot.slack.Handlers.OnSuggestion;
import mentorbot.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Hands what Bolt delivers to our routes, and our replies back to Bolt. */
public final class Edge {
  /** Of nobody: what comes from there is our own, and no line in the log. */
  public static final String NOBODYS_TEAM = "T0WARMUP";

  private final Routes routes;
  private final Admission admission;
  private final Failures failures;
  private final Answers answers;
  private final TextCheck textCheck;
  private final Figures figures;
  private final Seen seen;
  private final Consumer<Actor> givesBack;

  /** {@code givesBack} lets a form that is to be corrected come again. */
  public Edge(
      Routes routes,
      IdentityHolder identity,
      Directory directory,
      Texts texts,
      Answers answers,
      FormMemory memory,
      MeterRegistry registry,
      Seen seen,
      Consumer<Actor> givesBack) {
    this.routes = routes;
    this.admission = new Admission(identity, directory, texts);
    this.failures = new Failures(texts);
    this.answers = answers;
    this.textCheck = new TextCheck(memory);
    this.figures = new Figures(registry);
    this.seen = seen;
    this.givesBack = givesBack;
    routes.action(Subcommands.RUN, this::runCommand);
  }

  /** Registers every route with Bolt. */
  public void install(App app) {
    routes
        .commands()
        .forEach(
            (name, h) -> app.command(name, (r, c) -> begin("command", () -> command(name, h, r))));
    routes
        .actions()
        .forEach(
            (id, h) ->
                app.blockAction(
                    withSuffix(id), (r, c) -> begin("action " + id, () -> action(id, h, r))));
    routes
        .submissions()
        .forEach(
            (id, h) ->
                app.viewSubmission(
                    id, (r, c) -> begin("submission " + id, () -> submission(id, h, r))));
    routes
        .suggestions()
        .forEach(
            (id, h) ->
                app.blockSuggestion(
                    id, (r, c) -> begin("suggestion " + id, () -> suggestion(id, h, r))));
    routes
        .messageShortcuts()
        .forEach(
            (id, h) ->
                app.messageShortcut(
                    id, (r, c) -> begin("shortcut " + id, () -> onMessage(id, h, r))));
    routes
        .shortcuts()
        .forEach(
            (id, h) ->
                app.globalShortcut(
                    id, (r, c) -> begin("shortcut " + id, () -> shortcut(id, h, r))));
    new EventIntake(routes, failures, figures).install(app);
  }

  private static Response begin(String route, Supplier<Response> answer) {
    return Trail.begin(route, answer);
  }

  /** Something came that we have no route for. */
  void unknown() {
    figures.unknown();
  }

  private static Pattern withSuffix(String actionId) {
    return Pattern.compile("^" + Pattern.quote(actionId) + "(:.*)?$");
  }

  private Response shortcut(String id, OnCommand handler, GlobalShortcutRequest request) {
    var p = request.getPayload();
    var reply =
        answer(
            "shortcut " + id,
            p.getTeam().getId(),
            p.getUser().getId(),
            p.getTriggerId(),
            caller -> handler.answer(new CommandCall(caller, "")));
    return answers.toShortcut(reply, p.getTriggerId());
  }

  private Response command(String name, OnCommand handler, SlashCommandRequest request) {
    var p = request.getPayload();
    var text = p.getText() == null ? "" : TypedText.decoded(p.getText()).strip();
    var reply =
        answer(
            routes.nameOf(name, text),
            p.getTeamId(),
            p.getUserId(),
            p.getTriggerId(),
            caller ->
                UnreadableText.in(text)
                    ? Reply.tell(caller.say("slack.unreadable"))
                    : handler.answer(new CommandCall(caller, text)));
    return answers.toCommand(reply, new Act(p.getUserId(), p.getTriggerId(), p.getResponseUrl()));
  }

  private Response action(String id, OnAction handler, BlockActionRequest request) {
    var p = request.getPayload();
    var action = p.getActions().get(0);
    var place = Taps.place(p);
    var metadata = p.getView() == null ? null : p.getView().getPrivateMetadata();
    var form = Form.of(p.getView() == null ? p.getState() : p.getView().getState());
    var reply =
        answer(
            "action " + id,
            Taps.teamOf(p),
            p.getUser().getId(),
            p.getTriggerId(),
            caller -> {
              noteSeen(caller, p);
              return handler.answer(
                  new ActionCall(
                      caller,
                      action.getActionId(),
                      Taps.value(action),
                      place,
                      form,
                      metadata == null ? "" : metadata));
            });
    return answers.toAction(
        reply, place, new Act(p.getUser().getId(), p.getTriggerId(), p.getResponseUrl()));
  }

  private void noteSeen(Caller caller, BlockActionPayload p) {
    if (p.getMessage() != null && p.getChannel() != null) {
      seen.message(caller.actor(), p.getChannel().getId(), p.getMessage());
    }
  }

  /** What comes of it is told in a modal: the message may stand where others read. */
  private Response onMessage(String id, OnMessage handler, MessageShortcutRequest request) {
    var p = request.getPayload();
    var home = p.getUser().getTeamId();
    var typed = p.getMessage() == null ? null : p.getMessage().getText();
    var text = typed == null ? "" : TypedText.readable(TypedText.decoded(typed)).strip();
    var reply =
        answer(
            "message shortcut " + id,
            home == null ? p.getTeam().getId() : home,
            p.getUser().getId(),
            p.getTriggerId(),
            caller ->
                UnreadableText.in(text)
                    ? Reply.tell(caller.say("slack.unreadable"))
                    : handler.answer(new MessageCall(caller, text)));
    return answers.toShortcut(reply, p.getTriggerId());
  }

  private Response submission(String id, OnSubmission handler, ViewSubmissionRequest request) {
    var p = request.getPayload();
    var view = p.getView();
    var form = Form.of(view.getState());
    var home = p.getUser().getTeamId();
    var reply =
        answer(
            "submission " + id,
            home == null ? p.getTeam().getId() : home,
            p.getUser().getId(),
            "view " + view.getId() + " " + view.getHash(),
            caller -> {
              var metadata = view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata();
              var said =
                  textCheck
                      .refusal(caller, view.getId(), form)
                      .orElseGet(() -> handler.answer(new SubmissionCall(caller, metadata, form)));
              if (said instanceof Reply.Errors) {
                givesBack.accept(caller.actor());
              }
              return said;
            });
    return answers.toSubmission(reply, p.getUser().getId(), ViewStack.of(view));
  }

  private Response suggestion(String id, OnSuggestion handler, BlockSuggestionRequest request) {
    var p = request.getPayload();
    var options = new ArrayList<com.slack.api.model.block.composition.OptionObject>();
    answer(
        "suggestion " + id,
        p.getTeam().getId(),
        p.getUser().getId(),
        "",
        caller -> {
          var metadata = p.getView() == null ? null : p.getView().getPrivateMetadata();
          options.addAll(
              handler.options(
                  new SuggestionCall(caller, p.getValue(), metadata == null ? "" : metadata)));
          return Reply.done();
        });
    return Response.json(200, BlockSuggestionResponse.builder().options(backend(options)).build());
  }

  private static List<com.slack.api.app_backend.interactive_components.response.Option> backend(
      List<com.slack.api.model.block.composition.OptionObject> options) {
    return options.stream()
        .map(
            o ->
                com.slack.api.app_backend.interactive_components.response.Option.builder()
                    .text((com.slack.api.model.block.composition.PlainTextObject) o.getText())
                    .value(o.getValue())
                    .build())
        .toList();
  }

  private Reply answer(
      String route,
      @Nullable String team,
      @Nullable String user,
      @Nullable String delivery,
      java.util.function.Function<Caller, Reply> handler) {
    var sample = figures.start();
    var admitted = new AtomicBoolean();
    var handled =
        failures.answerFor(
            route,
            () ->
                admission.admit(
                    team,
                    user,
                    delivery == null ? "" : delivery,
                    caller -> {
                      admitted.set(true);
                      return handler.apply(caller);
                    }));
    if (NOBODYS_TEAM.equals(team)) {
      figures.stopUntold(sample, route, handled, admitted.get());
    } else {
      figures.stop(sample, route, handled, admitted.get());
    }
    return handled.reply();
  }

  /**
   * Runs the command in a button's value: the person pressing it is checked as if they typed it.
   */
  private Reply runCommand(ActionCall call) {
    var words = call.value().split("\\s+", 2);
    var handler = routes.commands().get(words[0]);
    return handler == null
        ? Reply.tell(call.caller().say("slack.gone"))
        : handler.answer(new CommandCall(call.caller(), words.length > 1 ? words[1] : ""));
  }
}
