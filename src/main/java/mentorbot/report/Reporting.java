package mentorbot.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.PrivacyItem;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Asking for a report; it is counted when it is sent, not while anybody waits for a form. */
public final class Reporting {
  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;
  private final int termMonths;

  public Reporting(Database database, Clock programme, Coordinators coordinators, int termMonths) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
    this.termMonths = termMonths;
  }

  /** The periods to choose from; {@code start} is when the programme began here. */
  public record Choices(LocalDate start, LocalDate today, Map<Span, Period> spans) {
    public Choices {
      spans = new EnumMap<>(spans);
    }
  }

  /** What came of asking. */
  public sealed interface Asked {
    record Coming(Period period) implements Asked {}

    /** The first day is behind the last one. */
    record WrongOrder() implements Asked {}

    /** Nothing can be counted of what is still to come. */
    record NotYet(LocalDate today) implements Asked {}

    record NotCoordinator() implements Asked {}
  }

  public Choices choices(String team, String coordinator) {
    return database.read(team, session -> choices(session, coordinator));
  }

  private Choices choices(StatelessSession session, String coordinator) {
    var zone = Hours.zoneOf(session, coordinator);
    var today = programme.instant().atZone(zone).toLocalDate();
    var start =
        new ReportRows_(session)
            .firstEnrolled()
            .map(moment -> moment.atZone(zone).toLocalDate())
            .orElse(today);
    var spans = new EnumMap<Span, Period>(Span.class);
    for (var span : Span.values()) {
      spans.put(span, span.period(start, today, termMonths));
    }
    return new Choices(start, today, spans);
  }

  public Asked ask(Actor actor, Span span) {
    return database.write(
        actor,
        session ->
            coordinators.is(session, actor.user())
                ? coming(
                    session,
                    actor,
                    choices(session, actor.user())
                        .spans()
                        .getOrDefault(span, today(session, actor)))
                : new Asked.NotCoordinator());
  }

  public Asked ask(Actor actor, LocalDate first, LocalDate last) {
    return database.write(
        actor,
        session -> {
          if (!coordinators.is(session, actor.user())) {
            return new Asked.NotCoordinator();
          }
          if (last.isBefore(first)) {
            return new Asked.WrongOrder();
          }
          var today = today(session, actor).last();
          return last.isAfter(today)
              ? new Asked.NotYet(today)
              : coming(session, actor, new Period(first, last));
        });
  }

  private Period today(StatelessSession session, Actor actor) {
    var zone = Hours.zoneOf(session, actor.user());
    var today = programme.instant().atZone(zone).toLocalDate();
    return new Period(today, today);
  }

  private Asked coming(StatelessSession session, Actor actor, Period period) {
    var now = programme.instant();
    var request = new ReportRequest(actor.user(), period, now);
    new ReportRows_(session).add(request);
    Outbox.put(session, NewNotice.once(actor.user(), ReportNotice.NAME, request.id(), now));
    Audit.record(
        session,
        actor,
        "report.asked",
        request.id(),
        Map.of("from", period.first().toString(), "until", period.last().toString()),
        now);
    return new Asked.Coming(period);
  }

  public static PrivacyItem privacyItem() {
    return new PrivacyItem("reports", (session, user) -> new ReportRows_(session).countOf(user));
  }
}
