package mentorbot.groups.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.groups.Draft;
import mentorbot.groups.Invitation.State;
import mentorbot.groups.MyGroups.Asked;
import mentorbot.groups.MyGroups.Opened;
import mentorbot.groups.MyGroups.Own;
import mentorbot.groups.MyGroups.Page;
import mentorbot.mentorships.Naming;
import mentorbot.slack.Calling;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The page that opens a group, an invitation as the person asked sees it, and what waits. */
final class GroupViews {
  private GroupViews() {}

  /** Whoever offers no mentoring rather thinks of a circle. */
  static View open(Words words, GroupWords names, Page page) {
    return page(words, names, new Draft(page.mentors(), List.of(), null, null, null), List.of());
  }

  /** With what was chosen, and why it can't be so. */
  static View again(Words words, GroupWords names, Draft draft, String why) {
    return page(words, names, draft, List.of(Kit.section(why)));
  }

  private static View page(Words words, GroupWords names, Draft draft, List<LayoutBlock> before) {
    var kinds =
        List.of(
            Kit.option(
                words.say("groups.open.led"), GroupIds.LED, words.say("groups.open.ledWhat")),
            Kit.option(
                words.say("groups.open.circle"),
                GroupIds.CIRCLE,
                words.say("groups.open.circleWhat")));
    var areas =
        names.programme().profile().areas().stream()
            .map(area -> Kit.option(area.name(), area.id()))
            .toList();
    var blocks = new ArrayList<>(before);
    blocks.addAll(
        List.of(
            Inputs.required(
                GroupIds.KIND,
                words.say("groups.open.kind"),
                Inputs.radios(kinds, draft.led() ? GroupIds.LED : GroupIds.CIRCLE)),
            Inputs.hinted(
                Inputs.required(
                    GroupIds.PEOPLE,
                    words.say("groups.open.people"),
                    Inputs.people(draft.people(), words.say("groups.open.choose"), GroupIds.MOST)),
                words.say("groups.open.peopleHint")),
            Inputs.optional(
                GroupIds.AREA,
                words.say("groups.open.area"),
                Inputs.select(areas, draft.area(), words.say("groups.open.choose"))),
            Inputs.hinted(
                Inputs.optional(
                    GroupIds.PURPOSE,
                    words.say("groups.open.purpose"),
                    Inputs.line(draft.purpose(), Draft.LONGEST)),
                words.say("groups.open.purposeHint", "noPatients", words.say("slack.noPatients"))),
            Inputs.hinted(
                Inputs.optional(
                    GroupIds.NAME,
                    words.say("groups.open.name"),
                    Inputs.line(draft.name(), Naming.LONGEST)),
                words.say("groups.open.nameHint", "noPatients", words.say("slack.noPatients")))));
    return Kit.modal(
        GroupIds.OPEN,
        words.say("groups.open.title"),
        words.say("groups.open.submit"),
        words.say("groups.open.back"),
        "",
        blocks);
  }

  static Message asked(Words words, GroupWords names, Asked asked) {
    var text = title(words, asked);
    return asked.state() == State.ASKED
        ? new Message(text, blocks(words, names, asked))
        : Message.of(
            words.mrkdwnOneOf(
                "groups.asked.state",
                asked.state().name(),
                "opener",
                Mrkdwn.person(asked.opener())));
  }

  static String title(Words words, Asked asked) {
    var kind = (asked.joins() ? "join-" : "") + (asked.led() ? "led" : "circle");
    return words.mrkdwnOneOf("groups.asked.title", kind, "opener", Mrkdwn.person(asked.opener()));
  }

  static List<LayoutBlock> blocks(Words words, GroupWords names, Asked asked) {
    var lines = new StringBuilder(title(words, asked));
    asked
        .name()
        .ifPresent(
            name -> lines.append('\n').append(words.mrkdwn("groups.asked.called", "name", name)));
    names
        .area(asked.area())
        .ifPresent(
            area -> lines.append('\n').append(words.mrkdwn("groups.asked.area", "area", area)));
    var purpose = asked.purpose();
    if (purpose != null) {
      lines
          .append('\n')
          .append(words.mrkdwn("groups.asked.purpose"))
          .append("\n> ")
          .append(Markup.escape(purpose).replace("\n", "\n> "));
    }
    return List.of(
        Kit.section(lines.toString()),
        Kit.actions(
            Kit.primary(words.say("groups.asked.accept"), GroupIds.ACCEPT, asked.invitation()),
            Kit.button(words.say("groups.asked.notNow"), GroupIds.NOT_NOW, asked.invitation())),
        Kit.context(
            words.mrkdwnOneOf(
                "groups.asked.seen",
                asked.joins() ? "join" : "open",
                "until",
                GroupWords.until(words, asked.until()))));
  }

  /** Whom I asked, and until when they may answer: never who answered what. */
  static List<LayoutBlock> waiting(Words words, GroupWords names, Opened opened) {
    var kind = opened.led() ? "led" : "circle";
    var what = words.sayOneOf("groups.kind", kind);
    var text =
        words.mrkdwn(
            "groups.opened.waiting",
            "group",
            kind(words, opened, names.area(opened.area()).map(a -> what + " · " + a).orElse(what)),
            "people",
            GroupWords.people(words, opened.people()),
            "until",
            GroupWords.until(words, opened.until()));
    return List.of(
        Kit.section(text),
        Kit.actions(
            Kit.button(words.say("groups.opened.callOff"), GroupIds.CALL_OFF, opened.opening())));
  }

  private static String kind(Words words, Opened opened, String what) {
    return opened.name().isEmpty()
        ? what
        : Calling.plain(words, opened.name(), opened.people()) + " · " + what;
  }

  /** One that I am in, and the way to ask one more. */
  static List<LayoutBlock> own(Words words, GroupWords names, Own own) {
    var others = GroupWords.people(words, own.others());
    var text =
        own.name().isPresent()
            ? words.mrkdwn(
                "groups.own.named",
                "group",
                Calling.in(words, own.name(), own.others()),
                "others",
                others)
            : own.others().size() == 1
                ? words.mrkdwn("groups.own.pair", "others", others)
                : words.mrkdwnOneOf("groups.own", own.led() ? "led" : "circle", "others", others);
    var about = names.area(own.area()).map(area -> " · " + Markup.escape(area)).orElse("");
    return List.of(
        Kit.section(text + about),
        Kit.actions(Kit.button(words.say("groups.own.invite"), GroupIds.INVITE, own.mentorship())));
  }

  static View invite(Words words, String mentorship, String why) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(why));
    blocks.add(
        Inputs.required(
            GroupIds.PERSON,
            words.say("groups.invite.person"),
            Inputs.person(null, words.say("groups.open.choose"))));
    return Kit.modal(
        GroupIds.INVITE,
        words.say("groups.invite.title"),
        words.say("groups.invite.submit"),
        words.say("groups.open.back"),
        mentorship,
        blocks);
  }

  /** What waits, with a way to open another one. */
  static Message list(Words words, List<LayoutBlock> waiting) {
    var title = words.say("groups.list.title");
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(title));
    blocks.addAll(waiting);
    blocks.add(Kit.actions(Kit.button(words.say("groups.list.open"), GroupIds.OPEN, "open")));
    return new Message(title, blocks);
  }
}
