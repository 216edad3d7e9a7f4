package mentorbot.workspace;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real Bolt app that takes notes: the round trip every transport is tested with. */
final class NoteApp {
  final List<String> heard = new CopyOnWriteArrayList<>();
  final App app;

  NoteApp(Workspace workspace) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(workspace.apiUrl());
    config.setProxyUrl(null);
    config.setFailOnUnknownProperties(true);
    config.setLibraryMaintainerMode(true);
    app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(config))
                .signingSecret(OpenWorkspace.SECRET)
                .subtypedMessageEventsAutoAckEnabled(true)
                .singleTeamBotToken(OpenWorkspace.BOT_TOKEN)
                .build());
    register();
  }

  private void register() {
    app.command(
        "/note",
        (request, context) -> {
          String text = request.getPayload().getText();
          if ("help".equals(text)) {
            return context.ack("Type /note to write one.");
          }
          var opened =
              context.client().viewsOpen(r -> r.triggerId(context.getTriggerId()).view(form()));
          return opened.isOk() ? context.ack() : context.ack("failed " + opened.getError());
        });
    app.viewSubmission(
        "note_form",
        (request, context) -> {
          String note = noteIn(request.getPayload().getView());
          if (note.contains("?")) {
            return context.ackWithErrors(Map.of("note", "A note, not a question."));
          }
          context
              .client()
              .chatPostMessage(
                  r ->
                      r.channel(request.getPayload().getUser().getId())
                          .text("Kept: " + note)
                          .blocks(
                              asBlocks(
                                  section(s -> s.text(markdownText("Kept: " + note))),
                                  actions(
                                      a ->
                                          a.elements(
                                              asElements(
                                                  button(
                                                      b ->
                                                          b.actionId("done")
                                                              .value("7")
                                                              .text(plainText("Done")))))))));
          return context.ack();
        });
    app.blockAction(
        "done",
        (request, context) -> {
          heard.add("done " + request.getPayload().getActions().get(0).getValue());
          context.respond(r -> r.replaceOriginal(true).text("Done with it."));
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          context.client().viewsPublish(r -> r.userId(payload.getEvent().getUser()).view(home()));
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add(payload.getEvent().getChannelType() + ": " + payload.getEvent().getText());
          return context.ack();
        });
  }

  private static String noteIn(View view) {
    return view.getState().getValues().values().stream()
        .flatMap(block -> block.values().stream())
        .map(ViewState.Value::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static View form() {
    return view(
        v ->
            v.type("modal")
                .callbackId("note_form")
                .title(viewTitle(t -> t.type("plain_text").text("A note")))
                .submit(viewSubmit(s -> s.type("plain_text").text("Keep")))
                .close(viewClose(c -> c.type("plain_text").text("Cancel")))
                .blocks(
                    asBlocks(
                        input(
                            i ->
                                i.blockId("note")
                                    .label(plainText("What to keep"))
                                    .element(plainTextInput(p -> p.actionId("text")))))));
  }

  private static View home() {
    return view(
        v -> v.type("home").blocks(asBlocks(section(s -> s.text(markdownText("*Notes*"))))));
  }
}
