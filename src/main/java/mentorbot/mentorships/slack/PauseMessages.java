package mentorbot.mentorships.slack;

import java.util.List;
import mentorbot.mentorships.BackNotice;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.PausedForYouNotice;
import mentorbot.mentorships.PausedNotice;
import mentorbot.mentorships.PausedNotice.Extent;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** What people are told by themselves when something of theirs rests, or goes on. */
public final class PauseMessages {
  private PauseMessages() {}

  /** All of it, or the reader's part while their group goes on. */
  public static Message paused(PausedNotice.Rests data, Reader reader) {
    var words = reader.words();
    var others = people(words, data.others());
    if (data.over()) {
      return Message.of(words.mrkdwn("mentorships.paused.over", "others", others));
    }
    var extent = data.extent().name();
    return Message.of(
        data.until()
            .map(
                until ->
                    words.mrkdwnOneOf(
                        "mentorships.paused.rests",
                        extent,
                        "others",
                        others,
                        "until",
                        words.date(until)))
            .orElseGet(
                () -> words.mrkdwnOneOf("mentorships.paused.goesOn", extent, "others", others)));
  }

  public static Message pausedForYou(PausedForYouNotice.Told told, Reader reader) {
    var words = reader.words();
    if (told.over()) {
      return Message.of(words.mrkdwn("mentorships.forYou.over"));
    }
    boolean everything = told.scope() == Scope.PERSON;
    var text =
        words.mrkdwnOneOf(
            "mentorships.forYou",
            told.scope().name(),
            "by",
            Mrkdwn.person(told.by()),
            "others",
            people(words, told.others()),
            "from",
            words.date(told.from()),
            "until",
            words.date(told.until()));
    return everything
        ? Message.of(
            text,
            Kit.section(text),
            Kit.context(words.mrkdwn("mentorships.forYou.whoSees")),
            Kit.actions(
                Kit.button(
                    words.say("mentorships.pause.comeBack"), PauseViews.TAKE_UP, told.pause())))
        : Message.of(text);
  }

  /** All of it, or the reader's part of a group that has gone on without them. */
  public static Message back(BackNotice.Back data, Reader reader) {
    var words = reader.words();
    var others = people(words, data.others());
    if (data.over()) {
      return Message.of(words.mrkdwn("mentorships.paused.over", "others", others));
    }
    var extent = data.extent().name();
    var text =
        data.endsOn()
            .map(
                day ->
                    words.mrkdwnOneOf(
                        "mentorships.back.running",
                        extent,
                        "others",
                        others,
                        "endsOn",
                        words.date(day)))
            .orElseGet(
                () -> words.mrkdwnOneOf("mentorships.back.agreeing", extent, "others", others));
    boolean two = data.extent() == Extent.WHOLE && data.others().size() == 1;
    var next =
        two && data.endsOn().isPresent()
            ? Kit.primary(
                words.say("mentorships.back.meet"),
                Subcommands.RUN + ":meet",
                "/mentor meet " + Mrkdwn.person(data.others().get(0)))
            : Kit.primary(words.say("mentorships.back.next"), Subcommands.RUN + ":next", "/mentor");
    return Message.of(text, Kit.section(text), Kit.actions(next));
  }

  private static Markup people(Words words, List<String> people) {
    return words.markupList(people.stream().map(Mrkdwn::person).toList());
  }
}
