package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.agreement.MeetingRhythm;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Finds, once a day, relationships that have not met for twice the time they agreed and have no
 * meeting ahead. It reads all that run page by page, with as many queries for thousands as for one.
 */
public final class GapSweep implements Sweep {
  private static final int PAGE = 5_000;

  /** The steps of the rhythm that are let pass by. */
  private static final int STEPS = 2;

  private final Database database;
  private final OnceADay once = new OnceADay();

  public GapSweep(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "meetings.gaps";
  }

  @Override
  public int run(String team, Instant now) {
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    if (once.isDone(team, today)) {
      return 0;
    }
    var all = new OneByOne();
    var found =
        database.read(team, session -> all(session, now, all)).stream()
            .filter(gap -> !gap.known() && !gap.from().isAfter(today))
            .toList();
    all.each(
        found,
        gap -> UniqueKeys.retrying(() -> database.write(team, session -> add(session, gap))));
    if (!all.anyFailed()) {
      once.done(team, today);
    }
    return all.done();
  }

  private static boolean add(StatelessSession session, Gap gap) {
    var rows = new GapRows_(session);
    boolean fresh = rows.gap(gap.mentorship()).isEmpty();
    if (fresh) {
      rows.add(new MeetingGap(gap.mentorship(), gap.since()));
    }
    return fresh;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> all(session, after, new OneByOne())).stream()
        .filter(gap -> !gap.known())
        .map(gap -> gap.from().atStartOfDay(ZoneOffset.UTC).toInstant())
        .filter(moment -> moment.isAfter(after))
        .min(Comparator.naturalOrder());
  }

  /** From that day on it is a gap, unless they meet or plan to. */
  private record Gap(String mentorship, LocalDate since, LocalDate from, boolean known) {}

  private static List<Gap> all(StatelessSession session, Instant now, OneByOne all) {
    var gaps = new ArrayList<Gap>();
    MeetingRhythm.each(session, PAGE, all, page -> gaps.addAll(ofPage(session, page, now)));
    return gaps;
  }

  private static List<Gap> ofPage(StatelessSession session, List<MeetingRhythm> page, Instant now) {
    if (page.isEmpty()) {
      return List.of();
    }
    var rows = new GapRows_(session);
    var from = page.get(0).mentorship();
    var to = page.get(page.size() - 1).mentorship();
    Map<String, LocalDate> met = new HashMap<>();
    rows.met(from, to)
        .forEach(m -> met.put(m.mentorship(), m.at().atOffset(ZoneOffset.UTC).toLocalDate()));
    var planned = new HashSet<String>();
    rows.coming(now, from, to).forEach(m -> planned.add(m.mentorship()));
    var known = new HashSet<>(rows.between(from, to));
    var gaps = new ArrayList<Gap>();
    for (var rhythm : page) {
      var since = met.getOrDefault(rhythm.mentorship(), rhythm.startedOn());
      var begins = passed(rhythm, since);
      if (!planned.contains(rhythm.mentorship()) && !begins.isAfter(rhythm.endsOn())) {
        gaps.add(new Gap(rhythm.mentorship(), since, begins, known.contains(rhythm.mentorship())));
      }
    }
    return gaps;
  }

  /** The day after which two dates of the rhythm have gone by. */
  private static LocalDate passed(MeetingRhythm rhythm, LocalDate since) {
    var day = rhythm.paused().planned(since);
    for (int step = 0; step < STEPS; step++) {
      day = TimeFinder.stepAfter(rhythm.cadence(), rhythm.startedOn(), day);
    }
    return rhythm.paused().moved(day).plusDays(1);
  }
}
