package mentorbot;

import java.util.ArrayList;
import java.util.List;
import mentorbot.jobs.JobHealth;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.PauseListener;
import mentorbot.notices.NoticeKind;
import mentorbot.people.AbsenceListener;
import mentorbot.people.HoursListener;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import mentorbot.people.ReportingLineListener;
import mentorbot.people.TrainingListener;
import mentorbot.people.WorkListener;
import mentorbot.slack.HomeSection;
import mentorbot.slack.NextStep;
import mentorbot.slack.NoticeRenderer;
import mentorbot.slack.Routes;
import mentorbot.slack.delivery.Told;
import mentorbot.store.Sign;

/** What the features bring with them; the order of adding is the order people see. */
final class Registry {
  final Routes routes = new Routes();
  final List<HomeSection> homeSections = new ArrayList<>();
  final List<NextStep> nextSteps = new ArrayList<>();

  /** For each of the steps, what has to hold for one of them at least; none: it is always asked. */
  final List<List<Sign>> signs = new ArrayList<>();

  final List<Sweep> sweeps = new ArrayList<>();
  final JobHealth jobHealth;
  final List<Told<?>> told = new ArrayList<>();
  final List<PrivacyItem> privacyItems = new ArrayList<>();
  final List<Leaving> leavings = new ArrayList<>();
  final List<AbsenceListener> absenceListeners = new ArrayList<>();
  final List<TrainingListener> trainingListeners = new ArrayList<>();
  final List<HoursListener> hoursListeners = new ArrayList<>();
  final List<WorkListener> workListeners = new ArrayList<>();
  final List<EndingListener> endingListeners = new ArrayList<>();
  final List<MembershipListener> membershipListeners = new ArrayList<>();
  final List<PauseListener> pauseListeners = new ArrayList<>();
  final List<ReportingLineListener> lineListeners = new ArrayList<>();

  Registry(JobHealth jobHealth) {
    this.jobHealth = jobHealth;
  }

  /** Above the others on Home: what waits for an answer. */
  void answersFirst(HomeSection section) {
    homeSections.add(0, section);
  }

  /** Lets go of whoever leaves the programme, or a relationship. */
  <T extends Leaving & MembershipListener> void letsGo(T forgetting) {
    leavings.add(forgetting);
    membershipListeners.add(forgetting);
  }

  void step(NextStep step, List<Sign> anyOf) {
    step(nextSteps.size(), step, anyOf);
  }

  void firstStep(NextStep step, Sign sign) {
    step(0, step, List.of(sign));
  }

  private void step(int place, NextStep step, List<Sign> anyOf) {
    nextSteps.add(place, step);
    signs.add(place, List.copyOf(anyOf));
  }

  <D> void tells(NoticeKind<D> kind, NoticeRenderer<D> renderer) {
    told.add(new Told<>(kind, renderer));
  }
}
