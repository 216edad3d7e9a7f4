package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.desk.Desk;
import mentorbot.mentorships.SitePausing;
import mentorbot.mentorships.SitePausing.Offer;
import mentorbot.mentorships.SitePausing.Outcome;
import mentorbot.mentorships.SitePausing.Site;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/** {@code /mentor-admin pause}: a site rests, such as over its holidays. */
final class SitePauseHandlers {
  static final String PAUSE = "desk.pause";
  static final String TAKE_UP = "desk.takeUp";
  static final String SITE = "site";
  static final String FROM = "from";
  static final String UNTIL = "until";
  private static final int USUAL_DAYS = 14;

  private final Programme programme;
  private final SiteNames names;
  private final Desk desk;
  private final SitePausing pausing;
  private final PersonPauseHandlers people;

  SitePauseHandlers(
      Programme programme, Desk desk, SitePausing pausing, PersonPauseHandlers people) {
    this.programme = programme;
    this.names = new SiteNames(programme);
    this.desk = desk;
    this.pausing = pausing;
    this.people = people;
  }

  void register(Routes routes) {
    routes.family(DeskRoutes.COMMAND).on("pause", this::command, "holiday", "holidays");
    routes.action(PAUSE, this::open);
    routes.action(TAKE_UP, this::takeUp);
    routes.submission(PAUSE, this::submitted);
  }

  private Reply command(CommandCall call) {
    var caller = call.caller();
    var person = Mentions.in(call.text());
    if (!person.isEmpty()) {
      return people.open(caller, person.get(0));
    }
    var offer = pausing.offer(caller.team(), caller.user());
    if (offer.isEmpty()) {
      return Said.refusal(caller, desk);
    }
    return offer.get().resting().isEmpty()
        ? Reply.open(page(caller.words(), offer.get()))
        : Reply.tell(resting(caller.words(), offer.get()));
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    return pausing
        .offer(caller.team(), caller.user())
        .map(offer -> Reply.open(page(caller.words(), offer)))
        .orElseGet(() -> Said.refusal(caller, desk));
  }

  private Reply takeUp(ActionCall call) {
    return told(call.caller(), pausing.takeUp(call.caller().actor(), call.value()));
  }

  private Reply submitted(SubmissionCall call) {
    var caller = call.caller();
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    var site = call.form().choice(SITE);
    var from = call.form().date(FROM);
    var until = call.form().date(UNTIL);
    if (site.isEmpty() || from.isEmpty() || until.isEmpty()) {
      return Reply.error(UNTIL, caller.say("desk.pause.noDays"));
    }
    var outcome = pausing.pause(caller.actor(), site.get(), from.get(), until.get());
    if (outcome instanceof Outcome.NoDays) {
      return Reply.error(UNTIL, caller.say("desk.pause.noDays"));
    }
    return outcome instanceof Outcome.TooLong
        ? Reply.error(UNTIL, caller.say("desk.pause.tooLong"))
        : told(caller, outcome);
  }

  private Reply told(Caller caller, Outcome outcome) {
    var words = caller.words();
    if (outcome instanceof Outcome.NotCoordinator) {
      return Said.refusal(caller, desk);
    }
    if (outcome instanceof Outcome.Rests rests) {
      var text =
          words.mrkdwn(
              "desk.pause.done",
              "site",
              names.name(words, rests.site().site()),
              "from",
              words.date(rests.site().from()),
              "until",
              words.date(rests.site().until()));
      return Reply.tell(
          Message.of(text, Kit.section(text), Kit.actions(takeUp(words, rests.site()))));
    }
    return outcome instanceof Outcome.TakenUp up
        ? Reply.tell(
            Said.withDesk(
                words, words.mrkdwn("desk.pause.over", "site", names.name(words, up.site()))))
        : Reply.tell(Said.gone(words));
  }

  private View page(Words words, Offer offer) {
    var sites = new ArrayList<OptionObject>();
    programme.profile().sites().forEach(s -> sites.add(Kit.option(s.name(), s.id())));
    sites.add(Kit.option(words.say("desk.pause.everybody"), SitePausing.EVERYWHERE));
    return Kit.modal(
        PAUSE,
        words.say("desk.pause.title"),
        words.say("desk.pause.submit"),
        words.say("desk.pause.back"),
        "",
        List.of(
            Kit.section(words.mrkdwn("desk.pause.text")),
            Inputs.required(
                SITE,
                words.say("desk.pause.site"),
                Inputs.select(sites, null, words.say("desk.pause.site"))),
            date(FROM, words.say("desk.pause.from"), offer.today()),
            date(UNTIL, words.say("desk.pause.until"), offer.today().plusDays(USUAL_DAYS))));
  }

  private static LayoutBlock date(String block, String label, LocalDate day) {
    return Inputs.required(block, label, Inputs.date(day));
  }

  private Message resting(Words words, Offer offer) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var site : offer.resting()) {
      blocks.add(
          Kit.section(
              words.mrkdwn(
                  "desk.pause.line",
                  "site",
                  names.name(words, site.site()),
                  "from",
                  words.date(site.from()),
                  "until",
                  words.date(site.until()),
                  "by",
                  Mrkdwn.person(site.by())),
              takeUp(words, site)));
    }
    blocks.add(Kit.actions(Kit.button(words.say("desk.pause.another"), PAUSE + ":another", "")));
    return new Message(words.mrkdwn("desk.pause.title"), blocks);
  }

  private static ButtonElement takeUp(Words words, Site site) {
    return Kit.button(words.say("desk.pause.takeUp"), TAKE_UP + ":" + site.site(), site.pause());
  }
}
