package mentorbot.groups.slack;

import mentorbot.config.Programme;
import mentorbot.groups.FewNotice.Few;
import mentorbot.groups.MyGroups.Asked;
import mentorbot.groups.OpenedNotice.Opened;
import mentorbot.groups.TogetherNotice.Together;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Part;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The messages by which people hear of a group. */
public final class GroupMessages {
  private final GroupWords names;

  public GroupMessages(Programme programme) {
    this.names = new GroupWords(programme);
  }

  public Message invited(Asked data, Reader reader) {
    return GroupViews.asked(reader.words(), names, data);
  }

  /** Nothing came of it; with one who would, two can go on as a pair. */
  public Message opened(Opened data, Reader reader) {
    var words = reader.words();
    if (data.joins()) {
      return Message.of(words.mrkdwn("groups.opened.nobodyJoins"));
    }
    if (data.willing().size() == 1) {
      var person = Mrkdwn.person(data.willing().get(0));
      var kind = data.led() ? "led" : "circle";
      var text = words.mrkdwnOneOf("groups.opened.one", kind, "person", person);
      return withButton(words, text, "pair", "/mentor register " + person);
    }
    return withButton(words, words.mrkdwn("groups.opened.few"), "again", "/mentor group");
  }

  public Message few(Few data, Reader reader) {
    return Message.of(reader.words().mrkdwn("groups.few", "opener", Mrkdwn.person(data.opener())));
  }

  public Message together(Together data, Reader reader) {
    var words = reader.words();
    var others = GroupWords.people(words, data.others());
    if (data.state() == Mentorship.State.ENDED) {
      return Message.of(words.mrkdwn("groups.together.over", "others", others));
    }
    var with =
        data.mentor()
            .map(
                mentor ->
                    words.mrkdwn(
                        "groups.together.led",
                        "mentor",
                        Mrkdwn.person(mentor),
                        "others",
                        GroupWords.withYou(
                            words, data.others().stream().filter(o -> !o.equals(mentor)).toList())))
            .orElseGet(
                () ->
                    words.mrkdwnOneOf(
                        "groups.together.as",
                        leads(data) ? Part.GROUP_MENTOR.name() : Part.CIRCLE_MEMBER.name(),
                        "others",
                        leads(data) ? others : GroupWords.withYou(words, data.others())));
    var text =
        names
            .area(data.area())
            .map(area -> with + " " + words.mrkdwn("groups.together.area", "area", area))
            .orElse(with);
    return data.state() == Mentorship.State.AGREEING
        ? Message.of(
            text,
            Kit.section(text),
            Kit.section(words.mrkdwn("groups.together.next")),
            Kit.actions(
                Kit.primary(
                    words.sayOneOf("groups.button", "agreement"),
                    Subcommands.RUN,
                    "/mentor agreement")))
        : Message.of(text);
  }

  /** Also where two are left, who are a pair now. */
  private static boolean leads(Together data) {
    return data.part() == Part.GROUP_MENTOR || data.part() == Part.MENTOR;
  }

  private static Message withButton(Words words, String text, String label, String command) {
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(Kit.primary(words.sayOneOf("groups.button", label), Subcommands.RUN, command)));
  }
}
