package mentorbot.checkins.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.GoingOn;
import mentorbot.checkins.SilenceNotice.Silent;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NextStep;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** When it has been quiet: what both are told, and the tap by which it goes on. */
public final class GoingOnViews implements NextStep {
  static final String GO_ON = "checkins.goOn";

  private final GoingOn goingOn;

  public GoingOnViews(GoingOn goingOn) {
    this.goingOn = goingOn;
  }

  public void register(Routes routes) {
    routes.action(GO_ON, this::goOn);
  }

  private Reply goOn(ActionCall call) {
    var caller = call.caller();
    return goingOn
        .takeUp(caller.actor(), call.value())
        .map(
            others ->
                Reply.tell(
                    caller.mrkdwn(
                        "checkins.goOn.done", "people", Told.people(caller.words(), others))))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return goingOn
        .leftInPeace(caller.team(), caller.user())
        .map(
            peace ->
                new Step(
                    caller.mrkdwn(
                        "checkins.step.peace",
                        "people",
                        Told.people(caller.words(), peace.others())),
                    button(caller.words(), peace.mentorship())));
  }

  private static ButtonElement button(Words words, String mentorship) {
    return Kit.primary(words.say("checkins.goOn"), GO_ON, mentorship);
  }

  public static Message silent(Silent data, Reader reader) {
    var words = reader.words();
    var people = Told.people(words, data.others());
    if (!data.still()) {
      return Message.of(words.mrkdwn("checkins.silent.over", "people", people));
    }
    var text =
        data.ends()
            .map(
                day ->
                    words.mrkdwn("checkins.silent.ends", "people", people, "day", words.date(day)))
            .orElseGet(() -> words.mrkdwn("checkins.silent.stays", "people", people));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            button(words, data.mentorship()),
            Kit.button(
                words.say("checkins.silent.pause"), Subcommands.RUN + ":pause", "/mentor pause"),
            Kit.button(words.say("checkins.silent.end"), Subcommands.RUN + ":end", "/mentor end")));
  }

  public static Message endedQuietly(List<String> others, Reader reader) {
    var words = reader.words();
    var text = words.mrkdwn("checkins.endedQuietly", "people", Told.people(words, others));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(
                words.say("checkins.endedQuietly.lookBack"),
                Subcommands.RUN + ":closing",
                "/mentor closing"),
            Kit.button(
                words.say("checkins.endedQuietly.next"), Subcommands.RUN + ":next", "/mentor")));
  }
}
