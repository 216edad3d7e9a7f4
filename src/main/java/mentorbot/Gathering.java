package mentorbot;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.WorkingDays;
import mentorbot.journal.Reflecting;
import mentorbot.meetings.AgendaNotice;
import mentorbot.meetings.Agendas;
import mentorbot.meetings.Answering;
import mentorbot.meetings.CancelledNotice;
import mentorbot.meetings.CareSweep;
import mentorbot.meetings.GapSweep;
import mentorbot.meetings.HappenedNotice;
import mentorbot.meetings.Happening;
import mentorbot.meetings.MeetingCards;
import mentorbot.meetings.MeetingEnds;
import mentorbot.meetings.MeetingPrivacy;
import mentorbot.meetings.MyMeetings;
import mentorbot.meetings.OfferNotice;
import mentorbot.meetings.Offering;
import mentorbot.meetings.SeriesEnding;
import mentorbot.meetings.SeriesPlan;
import mentorbot.meetings.StandsNotice;
import mentorbot.meetings.SuitsNotice;
import mentorbot.meetings.TimeFinder;
import mentorbot.meetings.WithoutYouNotice;
import mentorbot.meetings.slack.AheadStep;
import mentorbot.meetings.slack.MeetingHome;
import mentorbot.meetings.slack.MeetingMessages;
import mentorbot.meetings.slack.MeetingRoutes;
import mentorbot.meetings.slack.MeetingStep;
import mentorbot.meetings.slack.PlanStep;
import mentorbot.people.Hours;
import mentorbot.slack.NextStep;
import mentorbot.store.Database;

/** Puts together all that has to do with meetings. */
final class Gathering {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final TimeFinder finder;
  private final MeetingCards cards;

  Gathering(Parts parts, Registry registry, Hours hours) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.finder = new TimeFinder(hours, workingDays());
    this.cards = new MeetingCards(hours, parts.sealer());
  }

  /** Steps for when nothing is to be answered: a meeting that is near, or that none is planned. */
  record Later(NextStep ahead, NextStep plan) {}

  Later meetings() {
    var mine = new MyMeetings(database(), programme(), hours, cards);
    var series = new SeriesPlan(hours, parts.sealer(), finder);
    new MeetingRoutes(
            new Offering(database(), programme(), parts.sealer(), hours, finder, cards),
            new Answering(database(), programme(), hours, cards, series),
            new Happening(database(), programme(), hours, cards, Reflecting::talked),
            new Agendas(database(), programme(), parts.sealer(), cards),
            new SeriesEnding(database(), programme()),
            mine)
        .register(registry.routes);
    registry.step(new MeetingStep(mine), List.of(MyMeetings.OPEN));
    registry.homeSections.add(new MeetingHome(mine));
    registry.privacyItems.addAll(MeetingPrivacy.items());
    var ends = new MeetingEnds(hours, finder, series);
    registry.endingListeners.add(ends);
    registry.membershipListeners.add(ends);
    registry.pauseListeners.add(ends);
    registry.absenceListeners.add(ends);
    registry.hoursListeners.add(ends);
    registry.sweeps.add(new CareSweep(database(), series));
    registry.sweeps.add(new GapSweep(database()));
    registry.tells(new OfferNotice(cards), MeetingMessages::told);
    registry.tells(new StandsNotice(cards), MeetingMessages::told);
    registry.tells(new CancelledNotice(cards), MeetingMessages::told);
    registry.tells(new WithoutYouNotice(hours), MeetingMessages::withoutYou);
    registry.tells(new AgendaNotice(cards), MeetingMessages::agenda);
    registry.tells(new HappenedNotice(cards), MeetingMessages::happened);
    registry.tells(new SuitsNotice(cards, hours, finder), MeetingMessages::suits);
    return new Later(new AheadStep(mine), new PlanStep(mine));
  }

  private WorkingDays workingDays() {
    var holidays = parts.definitions().programme().holidays();
    return WorkingDays.mondayToFriday(
        HolidayCalendar.of(
            holidays.region(),
            Set.copyOf(holidays.extraDays()),
            Set.copyOf(holidays.workedDays())));
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
