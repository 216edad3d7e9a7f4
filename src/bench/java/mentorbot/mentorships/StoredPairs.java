package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.store.Database;

/** Running one-to-one relationships, written in bulk. */
public final class StoredPairs {
  private static final int AT_A_TIME = 1_000;
  private static final LocalDate STARTED = LocalDate.of(2026, 6, 1);

  private final Database database;
  private final String team;
  private final Programme programme;

  public StoredPairs(Database database, String team, Programme programme) {
    this.database = database;
    this.team = team;
    this.programme = programme;
  }

  /** Pairs mentor 1 with mentee 1, 2 with 2, and so on. */
  public void add(String mentors, String mentees, int count) {
    database.change(team, session -> RunningProgramme.ensure(session, programme));
    for (int from = 1; from <= count; from += AT_A_TIME) {
      add(mentors, mentees, from, Math.min(count, from + AT_A_TIME - 1));
    }
  }

  private void add(String mentors, String mentees, int from, int to) {
    List<Mentorship> mentorships = new ArrayList<>();
    List<Participant> participants = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      var mentor = mentors + i;
      var mentee = mentees + i;
      var pair = Mentorship.pair(mentor, mentee);
      var made =
          new Mentorship(
              programme.id(),
              Form.ONE_TO_ONE,
              programme.profile().areas().get(0).id(),
              pair,
              Instant.parse("2026-05-20T10:00:00Z"));
      made.start(STARTED);
      mentorships.add(made);
      participants.add(Participant.mentor(made.id(), mentor, 1));
      participants.add(Participant.mentee(made.id(), mentee, 1));
    }
    database.change(
        team,
        session -> {
          session.insertMultiple(mentorships);
          session.insertMultiple(participants);
        });
  }
}
