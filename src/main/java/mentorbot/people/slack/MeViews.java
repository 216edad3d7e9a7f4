package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.config.AreaOption;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.people.HoursCard;
import mentorbot.people.MyProfile;
import mentorbot.people.Profile;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A person's own profile as a card, each part with a button to change it. */
final class MeViews {
  private final Words words;
  private final Programme programme;

  private MeViews(Words words, Programme programme) {
    this.words = words;
    this.programme = programme;
  }

  static Message card(Words words, Programme programme, MyProfile mine, HoursCard hours) {
    var views = new MeViews(words, programme);
    var profile = mine.profile();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("people.me.title")));
    blocks.add(views.part("1", views.work(profile.work())));
    blocks.add(views.part("2", views.exchange(profile.exchange())));
    blocks.add(views.part("3", views.style(profile.style())));
    blocks.add(views.part("4", views.times(profile.times(), hours)));
    blocks.add(
        Kit.actions(
            Kit.button(words.say("people.me.hours"), Subcommands.RUN + ":hours", "/mentor hours"),
            Kit.button(words.say("people.me.quiet"), Subcommands.RUN + ":quiet", "/mentor quiet"),
            Kit.button(
                words.say("people.me.privacy"), Subcommands.RUN + ":privacy", "/mentor privacy")));
    blocks.add(Kit.context(words.mrkdwn("people.me.whoSees")));
    return new Message(words.mrkdwn("people.me.title"), blocks);
  }

  private LayoutBlock part(String page, List<String> lines) {
    var change =
        Kit.labelled(
            Kit.button(words.say("people.me.change"), Enrolling.CHANGE, page),
            words.sayOneOf("people.me.changeLabel", page));
    var text = lines.isEmpty() ? words.mrkdwn("people.me.empty") : String.join("\n", lines);
    var title = words.mrkdwnOneOf("people.page.about", page);
    return Kit.section("*" + title + "*\n" + text, change);
  }

  private List<String> work(Profile.Work work) {
    var lists = programme.profile();
    var lines = new ArrayList<String>();
    add(
        lines,
        Stream.of(
                Options.name(lists.roles(), work.role()),
                Options.name(lists.levels(), work.level()),
                Options.name(lists.disciplines(), work.discipline()))
            .flatMap(List::stream)
            .toList());
    add(lines, Options.names(lists.credentials(), work.credentials()));
    add(
        lines,
        Stream.of(
                Options.name(lists.sites(), work.site()),
                Options.name(lists.modalities(), work.modality()))
            .flatMap(List::stream)
            .toList());
    return lines;
  }

  private List<String> exchange(Profile.Exchange exchange) {
    var areas = programme.profile().areas().stream().map(MeViews::choice).toList();
    var lines = new ArrayList<String>();
    var wanted = Options.names(areas, exchange.wanted());
    if (!wanted.isEmpty()) {
      lines.add(words.mrkdwn("people.me.wanted", "areas", words.list(wanted)));
    }
    var offered = Options.names(areas, exchange.offered());
    if (!offered.isEmpty()) {
      lines.add(
          words.mrkdwn(
              "people.me.offered", "areas", words.list(offered), "places", exchange.places()));
    }
    var languages = Options.names(programme.profile().languages(), exchange.languages());
    if (!languages.isEmpty()) {
      lines.add(words.mrkdwn("people.me.languages", "languages", words.list(languages)));
    }
    return lines;
  }

  private static Choice choice(AreaOption area) {
    return new Choice(area.id(), area.name());
  }

  private List<String> style(Profile.Style style) {
    var lists = programme.profile();
    var lines = new ArrayList<String>();
    var learns = Options.names(lists.learnStyles(), style.learnsBy());
    if (!learns.isEmpty()) {
      lines.add(words.mrkdwn("people.me.learns", "ways", words.list(learns)));
    }
    var helps = Options.names(lists.helpStyles(), style.helpsBy());
    if (!helps.isEmpty()) {
      lines.add(words.mrkdwn("people.me.helps", "ways", words.list(helps)));
    }
    add(
        lines,
        Stream.concat(
                Options.names(lists.values(), style.values()).stream(),
                Options.names(lists.interests(), style.interests()).stream())
            .toList());
    if (style.pronouns() != null) {
      lines.add(words.mrkdwn("people.me.pronouns", "pronouns", style.pronouns()));
    }
    if (style.pronunciation() != null) {
      lines.add(words.mrkdwn("people.me.pronunciation", "sounds", style.pronunciation()));
    }
    return lines;
  }

  private List<String> times(Profile.Times times, HoursCard hours) {
    var lines = new ArrayList<>(HoursViews.basics(words, hours));
    if (times.supervisor() != null) {
      lines.add(words.mrkdwn("people.me.supervisor", "person", Mrkdwn.person(times.supervisor())));
    }
    return lines;
  }

  private void add(List<String> lines, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(Markup.escape(String.join(" · ", names)));
    }
  }
}
