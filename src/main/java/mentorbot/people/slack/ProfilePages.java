package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.people.MyProfile;
import mentorbot.people.Person;
import mentorbot.people.Profile;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/**
 * The four short pages of the profile. Only the role and one area are needed; the rest may wait.
 */
final class ProfilePages {
  static final String CALLBACK = "people.page";
  static final String BACK = "people.back";

  private static final int SHORT_TEXT = 60;

  private final Words words;
  private final Programme programme;
  private final MyProfile mine;
  private final PageAt at;

  private ProfilePages(Words words, Programme programme, MyProfile mine, PageAt at) {
    this.words = words;
    this.programme = programme;
    this.mine = mine;
    this.at = at;
  }

  static View page(Words words, Programme programme, MyProfile mine, PageAt at, Instant now) {
    var pages = new ProfilePages(words, programme, mine, at);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.context(pages.progress()));
    blocks.addAll(pages.inputs(now));
    if (at.enrolling() && at.page() > 1) {
      var back = String.valueOf(at.page() - 1);
      blocks.add(Kit.actions(Kit.button(words.say("people.page.back"), BACK, back)));
    }
    boolean last = at.page() == Person.PAGES;
    return Kit.modal(
        CALLBACK,
        words.say("people.page.title"),
        at.enrolling() && !last ? words.say("people.page.next") : words.say("people.page.save"),
        words.say("people.page.close"),
        at.metadata(),
        blocks);
  }

  private String progress() {
    var title = words.mrkdwnOneOf("people.page.about", String.valueOf(at.page()));
    return at.enrolling()
        ? words.mrkdwn(
            "people.page.progress",
            "page",
            at.page(),
            "pages",
            Person.PAGES,
            "title",
            new Markup(title))
        : title;
  }

  private List<LayoutBlock> inputs(Instant now) {
    return switch (at.page()) {
      case 1 -> work(mine.profile().work());
      case 2 -> exchange(mine.profile().exchange());
      case 3 -> style(mine.profile().style());
      default -> times(mine.profile().times(), now);
    };
  }

  private List<LayoutBlock> work(Profile.Work work) {
    var lists = programme.profile();
    var choose = words.say("people.page.choose");
    return List.of(
        Inputs.required(
            "role",
            words.say("people.page.role"),
            Inputs.select(Options.of(lists.roles()), work.role(), choose)),
        Inputs.optional(
            "discipline",
            words.say("people.page.discipline"),
            Inputs.select(Options.of(lists.disciplines()), work.discipline(), choose)),
        Inputs.optional(
            "level",
            words.say("people.page.level"),
            Inputs.select(Options.of(lists.levels()), work.level(), choose)),
        Inputs.optional(
            "credentials",
            words.say("people.page.credentials"),
            many(lists.credentials(), work.credentials())),
        Inputs.optional(
            "site",
            words.say("people.page.site"),
            Inputs.select(Options.of(lists.sites()), work.site(), choose)),
        Inputs.optional(
            "modality",
            words.say("people.page.modality"),
            Inputs.select(Options.of(lists.modalities()), work.modality(), choose)));
  }

  private List<LayoutBlock> exchange(Profile.Exchange exchange) {
    var areas =
        programme.profile().areas().stream()
            .map(area -> new Choice(area.id(), area.name()))
            .toList();
    int most = programme.matching().mostMentorPlaces();
    return List.of(
        Inputs.hinted(
            Inputs.optional(
                "wanted", words.say("people.page.wanted"), many(areas, exchange.wanted())),
            words.say("people.page.wantedHint")),
        Inputs.hinted(
            Inputs.optional(
                "offered", words.say("people.page.offered"), many(areas, exchange.offered())),
            words.say("people.page.offeredHint")),
        Inputs.optional(
            "places",
            words.say("people.page.places"),
            Inputs.select(
                Options.numbers(0, most),
                String.valueOf(exchange.places()),
                words.say("people.page.choose"))),
        Inputs.optional(
            "languages",
            words.say("people.page.languages"),
            many(programme.profile().languages(), languages(exchange.languages()))));
  }

  /**
   * Until somebody says otherwise, the language in which they use Slack, and the programme's:
   * somebody left with a language that nobody else names would be suggested to nobody.
   */
  private List<String> languages(List<String> chosen) {
    var locale = mine.slackLocale();
    if (!chosen.isEmpty() || mine.pagesDone() >= 2 || locale == null) {
      return chosen;
    }
    return Stream.of(locale, programme.language())
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .distinct()
        .toList();
  }

  private List<LayoutBlock> style(Profile.Style style) {
    var lists = programme.profile();
    return List.of(
        Inputs.optional(
            "learnsBy",
            words.say("people.page.learnsBy"),
            many(lists.learnStyles(), style.learnsBy())),
        Inputs.optional(
            "helpsBy", words.say("people.page.helpsBy"), many(lists.helpStyles(), style.helpsBy())),
        Inputs.optional(
            "values", words.say("people.page.values"), many(lists.values(), style.values())),
        Inputs.optional(
            "interests",
            words.say("people.page.interests"),
            many(lists.interests(), style.interests())),
        Inputs.hinted(
            Inputs.optional(
                "pronouns",
                words.say("people.page.pronouns"),
                Inputs.line(style.pronouns(), SHORT_TEXT)),
            words.say("people.page.pronounsHint") + " " + words.say("slack.noPatients")),
        Inputs.hinted(
            Inputs.optional(
                "pronunciation",
                words.say("people.page.pronunciation"),
                Inputs.line(style.pronunciation(), SHORT_TEXT)),
            words.say("people.page.pronunciationHint") + " " + words.say("slack.noPatients")));
  }

  private List<LayoutBlock> times(Profile.Times times, Instant now) {
    List<ZoneId> first =
        Stream.concat(Stream.of(times.zone()), mine.slackZone().stream()).distinct().toList();
    return List.of(
        Inputs.required(
            "zone",
            words.say("people.page.zone"),
            Inputs.select(
                Zones.options(words, now, first),
                times.zone().getId(),
                words.say("people.page.choose"))),
        Inputs.required(
            "quietFrom", words.say("people.page.quietFrom"), Inputs.time(times.quiet().from())),
        Inputs.hinted(
            Inputs.required(
                "quietUntil",
                words.say("people.page.quietUntil"),
                Inputs.time(times.quiet().until())),
            words.say("people.page.quietHint")),
        Inputs.required(
            "day",
            words.say("people.page.day"),
            Inputs.select(
                Options.anyOrOneDay(words),
                times.day().map(Enum::name).orElse(Options.ANY_DAY),
                words.say("people.page.choose"))),
        Inputs.hinted(
            Inputs.required("time", words.say("people.page.time"), Inputs.time(times.time())),
            words.say("people.page.timeHint")),
        Inputs.hinted(
            Inputs.optional(
                "supervisor",
                words.say("people.page.supervisor"),
                Inputs.person(times.supervisor(), words.say("people.page.choose"))),
            words.say("people.page.supervisorHint")));
  }

  private BlockElement many(List<Choice> choices, List<String> chosen) {
    return Inputs.selectMany(
        Options.of(choices), chosen, words.say("people.page.chooseSome"), Profile.MOST);
  }
}
