package mentorbot.mentorships.slack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentorbot.mentorships.AbsentNotice;
import mentorbot.mentorships.AcknowledgeNotice;
import mentorbot.mentorships.EndedNotice;
import mentorbot.mentorships.HeldNotice;
import mentorbot.mentorships.HeldPairNotice;
import mentorbot.mentorships.NotJoinedNotice;
import mentorbot.mentorships.Part;
import mentorbot.mentorships.StartedNotice;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The messages that tell parties what has become of their relationship. */
public final class MentorshipNotices {
  private static final Set<Part> LEADING =
      EnumSet.of(Part.MENTOR, Part.REVERSE_MENTOR, Part.INFORMAL_MENTOR, Part.GROUP_MENTOR);

  private MentorshipNotices() {}

  public static Message started(StartedNotice.Started data, Reader reader) {
    var words = reader.words();
    var others = others(words, data.others());
    if (data.over()) {
      return Message.of(words.mrkdwn("mentorships.started.over", "others", others));
    }
    var text = words.mrkdwnOneOf("mentorships.started.as", data.part().name(), "others", others);
    var goal =
        Kit.button(
            words.say("mentorships.started.goal"), Subcommands.RUN + ":goal", "/mentor goal new");
    var chat =
        Kit.button(words.say("mentorships.card.chat"), RelationshipViews.CHAT, data.mentorship());
    if (LEADING.contains(data.part())) {
      return Message.of(text, Kit.section(text), Kit.actions(chat));
    }
    goal.setStyle("primary");
    return Message.of(text, Kit.section(text), Kit.actions(goal, chat));
  }

  public static Message ended(EndedNotice.Ended data, Reader reader) {
    var words = reader.words();
    var others = others(words, data.others());
    var text =
        data.forAbsence()
            ? words.mrkdwn("mentorships.ended.forAbsence", "others", others)
            : words.mrkdwnOneOf("mentorships.ended.as", data.part().name(), "others", others);
    // The look back has a day of its own; this is for whoever would like to go on at once.
    var next =
        LEADING.contains(data.part())
            ? Kit.button(words.say("mentorships.ended.offer"), Subcommands.RUN, "/mentor offer")
            : Kit.button(words.say("mentorships.list.find"), Subcommands.RUN, "/mentor request");
    return Message.of(text, Kit.section(text), Kit.actions(next));
  }

  public static Message absent(AbsentNotice.Absent data, Reader reader) {
    var words = reader.words();
    var text =
        words.mrkdwnOneOf(
            "mentorships.absent", data.state().name(), "others", others(words, data.others()));
    return data.state() == AbsentNotice.State.AWAY
        ? Message.of(
            text,
            Kit.section(text),
            Kit.actions(
                Kit.button(
                    words.say("mentorships.absent.mine"),
                    Subcommands.RUN,
                    "/mentor relationships")))
        : Message.of(text);
  }

  public static Message notJoined(NotJoinedNotice.NotJoined data, Reader reader) {
    return Message.of(reader.words().mrkdwn("mentorships.notJoined"));
  }

  public static Message held(HeldNotice.Held data, Reader reader) {
    var words = reader.words();
    return Message.of(
        words.mrkdwnOneOf(
            "mentorships.held", data.state().name(), "others", others(words, data.others())));
  }

  public static Message heldPair(HeldPairNotice.Pair data, Reader reader) {
    var words = reader.words();
    var key = data.settled() ? "settled" : "waiting";
    var text =
        words.mrkdwnOneOf("mentorships.heldPair", key, "pair", others(words, data.parties()));
    return data.settled()
        ? Message.of(text)
        : Message.of(
            text,
            Kit.section(text),
            Kit.actions(
                Kit.primary(
                    words.say("mentorships.heldPair.desk"), Subcommands.RUN, "/mentor-admin")));
  }

  public static Message acknowledge(AcknowledgeNotice.Asked data, Reader reader) {
    return DualRoleViews.asked(reader.words(), data);
  }

  private static Markup others(Words words, List<String> people) {
    return words.markupList(people.stream().map(Mrkdwn::person).toList());
  }
}
