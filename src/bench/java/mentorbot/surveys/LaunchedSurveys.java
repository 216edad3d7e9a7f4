package mentorbot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;

/** Surveys that a coordinator sends once to everybody whose relationship runs. */
public final class LaunchedSurveys {
  private static final String RUTH = "U1RUTH";

  private final Database database;
  private final String team;
  private final Definitions definitions;
  private final Hours hours;
  private final Sealer sealer = Sealer.withKey(Sealer.newKey());

  public LaunchedSurveys(Database database, String team, Definitions definitions, Hours hours) {
    this.database = database;
    this.team = team;
    this.definitions = definitions;
    this.hours = hours;
  }

  private Launching launching(Instant now) {
    return new Launching(
        database,
        Clock.fixed(now, ZoneOffset.UTC),
        sealer,
        definitions,
        hours,
        new Coordinators(List.of(RUTH), List.of()));
  }

  private static SurveyPlan plan() {
    return new SurveyPlan(
        "To everybody",
        List.of("relationship", "programme"),
        SurveyAudience.BOTH,
        SurveyMode.ANONYMOUS,
        SurveyGroup.SITE);
  }

  /** The coordinator's press, until they read that it is sent; how many are asked. */
  public int launch(Instant now) {
    var outcome = launching(now).launch(new Actor(team, RUTH, "bench " + Ids.fresh()), plan());
    return ((LaunchOutcome.Launched) outcome).eligible();
  }

  /** The rest, portion by portion, as the sweep does it. */
  public void askEverybody(Instant now) {
    var errands = new Errands(database, definitions.programme().surveys(), hours);
    boolean more = true;
    while (more) {
      more = errands.next(team, now);
    }
  }

  /** For comparison: only looks who could be asked; how many. */
  public int look(Instant now) {
    var outcome = launching(now).preview(team, RUTH, plan());
    return ((LaunchOutcome.Possible) outcome).eligible();
  }

  /** For comparison: only leaves as many other messages, in one go. */
  public void write(int people, Instant now) {
    var notices = new ArrayList<NewNotice>();
    var subject = Ids.fresh();
    for (int i = 0; i < people; i++) {
      notices.add(NewNotice.once("U" + i, "bench", subject, now));
    }
    database.change(team, session -> Outbox.putAll(session, notices));
  }

  /** How many messages that ask are left for people. */
  public long messages() {
    return database.read(
        team,
        session ->
            session
                .createSelectionQuery(
                    "select count(*) from Notice where kind = :kind", Long.class)
                .setParameter("kind", AskedNotice.NAME)
                .getSingleResult());
  }
}
