package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.store.Database;

/**
 * One-to-one relationships, written in bulk: the first ones running since today, so that nobody has
 * a check-in to answer and every feature is asked for a next step; the rest ended.
 */
public final class StoredPairs {
  /** As the template of the agreement proposes. */
  private static final int MONTHS = 6;

  private static final int AT_A_TIME = 1_000;

  private final Database database;
  private final String team;
  private final Programme programme;
  private final Instant now;

  public StoredPairs(Database database, String team, Programme programme, Instant now) {
    this.database = database;
    this.team = team;
    this.programme = programme;
    this.now = now;
  }

  /** Pairs mentor 1 with mentee 1, 2 with 2, and so on; returns the running ones' ids. */
  public List<String> add(String mentors, String mentees, int count, int running) {
    return add(mentors, mentees, 1, count, running);
  }

  /** The same from one number to another, all of them running. */
  public List<String> addRunning(String mentors, String mentees, int first, int last) {
    return add(mentors, mentees, first, last, last);
  }

  private List<String> add(String mentors, String mentees, int first, int count, int running) {
    database.change(team, session -> RunningProgramme.ensure(session, programme));
    var ids = new ArrayList<String>();
    for (int from = first; from <= count; from += AT_A_TIME) {
      List<Mentorship> mentorships = new ArrayList<>();
      List<Participant> participants = new ArrayList<>();
      for (int i = from; i <= Math.min(count, from + AT_A_TIME - 1); i++) {
        var made = made(mentors + i, mentees + i);
        mentorships.add(made);
        participants.add(Participant.mentor(made.id(), mentors + i, 1));
        participants.add(Participant.mentee(made.id(), mentees + i, 1));
        if (i <= running) {
          ids.add(made.id());
        } else {
          made.end(null, null, now);
          participants.subList(participants.size() - 2, participants.size())
              .forEach(Participant::freePlace);
        }
      }
      database.change(
          team,
          session -> {
            session.insertMultiple(mentorships);
            session.insertMultiple(participants);
          });
    }
    return ids;
  }

  private Mentorship made(String mentor, String mentee) {
    var area = programme.profile().areas().get(0).id();
    var pair = Mentorship.pair(mentor, mentee);
    var made = new Mentorship(programme.id(), Form.ONE_TO_ONE, area, pair, now);
    var first = LocalDate.ofInstant(now, ZoneOffset.UTC);
    made.start(first);
    made.runsUntil(first.plusMonths(MONTHS));
    return made;
  }
}
