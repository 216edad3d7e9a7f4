package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mentorbot.checkins.CheckInTerms.Running;
import mentorbot.checkins.Ladder.Next;
import mentorbot.checkins.Ladder.Step;
import mentorbot.config.SilenceRules;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.meetings.HeldMeetings;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.Heard_;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.mentorships.Present;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices, once a day, relationships in which neither answers a check-in nor says that they met,
 * and takes the steps of {@link Ladder}. It reads all that run page by page, with as many queries
 * for thousands as for one, and writes of those that are silent portion by portion.
 */
public final class SilenceSweep implements Sweep, EndingListener {
  private static final Logger LOG = LoggerFactory.getLogger(SilenceSweep.class);
  private static final int PAGE = 5_000;
  private static final int PORTION = 100;

  private final Database database;
  private final CheckInTerms terms;
  private final SilenceRules rules;
  private final Ladder ladder;
  private final Ending ending;
  private final Coordinators coordinators;
  private final OnceADay once = new OnceADay();

  public SilenceSweep(
      Database database,
      CheckInTerms terms,
      SilenceRules rules,
      Ending ending,
      Coordinators coordinators) {
    this.database = database;
    this.terms = terms;
    this.rules = rules;
    this.ladder = new Ladder(rules);
    this.ending = ending;
    this.coordinators = coordinators;
  }

  @Override
  public String name() {
    return "checkins.silence";
  }

  /** What comes next for one relationship. */
  private record Due(String mentorship, Next next) {}

  @Override
  public int run(String team, Instant now) {
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    if (once.isDone(team, today)) {
      return 0;
    }
    var all = new OneByOne();
    var due = new ArrayList<String>();
    database.read(
        team,
        session -> {
          each(
              session,
              today,
              all,
              one -> {
                if (!one.next().day().isAfter(today)) {
                  due.add(one.mentorship());
                }
              });
          return due.size();
        });
    all.inPortions(
        due,
        PORTION,
        some ->
            Overtaken.retrying(
                () -> database.write(team, session -> portion(session, some, today, now))));
    if (!all.anyFailed()) {
      once.done(team, today);
    }
    return all.done();
  }

  private int portion(StatelessSession session, List<String> some, LocalDate today, Instant now) {
    int done = 0;
    for (var mentorship : some) {
      done += step(session, mentorship, today, now) ? 1 : 0;
    }
    return done;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    var today = after.atOffset(ZoneOffset.UTC).toLocalDate();
    var days = new ArrayList<LocalDate>();
    database.read(
        team,
        session -> {
          each(
              session,
              today,
              new OneByOne(),
              one -> {
                if (one.next().day().isAfter(today)
                    && (days.isEmpty() || one.next().day().isBefore(days.get(0)))) {
                  days.clear();
                  days.add(one.next().day());
                }
              });
          return days.size();
        });
    return days.stream().findFirst().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private void each(StatelessSession session, LocalDate today, OneByOne all, Consumer<Due> work) {
    terms.running(session, PAGE, all, page -> ofPage(session, page, today, work));
  }

  private void ofPage(
      StatelessSession session, List<Running> page, LocalDate today, Consumer<Due> work) {
    if (page.isEmpty()) {
      return;
    }
    var from = page.get(0).mentorship();
    var to = page.get(page.size() - 1).mentorship();
    Map<String, Instant> heard = new HashMap<>(HeldMeetings.lastOf(session, from, to));
    new Heard_(session)
        .signs(from, to)
        .forEach(s -> heard.merge(s.mentorship(), s.at(), SilenceSweep::later));
    var spells =
        new SilentSpells_(session)
            .between(from, to).stream().collect(Collectors.toMap(SilentSpell::id, spell -> spell));
    for (var running : page) {
      var id = running.mentorship();
      next(running.plan(), Optional.ofNullable(heard.get(id)), spells.get(id), today)
          .ifPresent(next -> work.accept(new Due(id, next)));
    }
  }

  private Optional<Next> next(
      CheckInPlan plan, Optional<Instant> heard, @Nullable SilentSpell spell, LocalDate today) {
    var last = heard.orElseGet(() -> start(plan));
    return ladder
        .next(last, silentFrom(plan, last), spell, today)
        .filter(next -> !next.day().isAfter(plan.lastDay()));
  }

  private static Instant start(CheckInPlan plan) {
    return plan.startedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private LocalDate silentFrom(CheckInPlan plan, Instant heard) {
    var day = heard.atOffset(ZoneOffset.UTC).toLocalDate();
    return SilentPairs.firstDay(plan, day, Math.max(1, rules.nudgeAfterCadences()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  /** Looked at once more and closely: it may have been some time ago, or not all was kept. */
  private boolean step(StatelessSession session, String id, LocalDate today, Instant now) {
    var mentorship = new Mentorships_(session).mentorship(id);
    var plan = terms.of(session, id);
    boolean runs = mentorship.filter(Mentorship::runs).isPresent();
    if (!runs || plan.isEmpty() || AbsenceEnding.anybodyAway(session, id)) {
      return false;
    }
    SilentPairs.said(session, id)
        .ifPresent(at -> LOG.trace("not kept: {}", new Heard_(session).known(id, at)));
    var heard = SilentPairs.heard(session, id, HeldMeetings::last);
    var spell = new SilentSpells_(session).spell(id).orElse(null);
    var due = next(plan.get(), heard, spell, today).filter(next -> !next.day().isAfter(today));
    due.ifPresent(next -> take(session, mentorship.get(), next.step(), today, now));
    return due.isPresent();
  }

  private void take(
      StatelessSession session, Mentorship mentorship, Step step, LocalDate today, Instant now) {
    var id = mentorship.id();
    var rows = new SilentSpells_(session);
    var people = Present.all(session, id);
    switch (step) {
      case CLEAR -> rows.close(id);
      case NUDGE -> {
        var heard = heard(session, id);
        rows.add(new SilentSpell(id, heard, today));
        var breaks = OnBreak.of(session, id);
        for (var person : people.stream().filter(one -> !breaks.is(one, now)).toList()) {
          Outbox.put(session, NewNotice.on(person, SilenceNotice.NAME, id, heard.toString(), now));
        }
      }
      case TELL, END -> {
        var spell = rows.spell(id).orElseThrow();
        if (!Outbox.waitingFor(session, SilenceNotice.NAME, id, people).isEmpty()) {
          // Somebody is on leave or wants quiet: nothing follows from what they have not read.
          spell.putOff(today);
          rows.change(spell);
        } else if (readLate(session, spell, people)) {
          rows.change(spell);
        } else if (step == Step.TELL) {
          spell.tell(today);
          rows.change(spell);
          Outbox.homeStale(session, coordinators.all(session));
        } else {
          ending.byItself(session, mentorship, now);
          people.forEach(
              person ->
                  Outbox.put(session, NewNotice.once(person, EndedQuietlyNotice.NAME, id, now)));
        }
      }
    }
  }

  /** They have as long as they were told, which is counted from the day on which they read it. */
  private static boolean readLate(
      StatelessSession session, SilentSpell spell, List<String> people) {
    var read =
        Outbox.lastSent(session, SilenceNotice.NAME, spell.id(), people)
            .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate())
            .filter(day -> spell.toldOn().isEmpty() && day.isAfter(spell.nudgedOn()));
    read.ifPresent(spell::putOff);
    return read.isPresent();
  }

  private Instant heard(StatelessSession session, String id) {
    return SilentPairs.heard(session, id, HeldMeetings::last)
        .orElseGet(() -> start(terms.of(session, id).orElseThrow()));
  }

  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    new SilentSpells_(session).close(mentorship.id());
  }
}
