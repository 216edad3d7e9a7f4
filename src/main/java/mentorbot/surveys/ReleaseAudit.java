package mentorbot.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.surveys.audit.Attacker;
import mentorbot.surveys.audit.Attacker.Told;
import mentorbot.surveys.audit.Finding;
import mentorbot.surveys.audit.Wave;
import org.hibernate.StatelessSession;

/** Attacks everything that was ever released in a workspace, all waves together. */
public final class ReleaseAudit {
  private final Database database;
  private final Sealer sealer;

  public ReleaseAudit(Database database, Sealer sealer) {
    this.database = database;
    this.sealer = sealer;
  }

  /** {@code said} counts the scores and lists of comments that were looked at. */
  public record Audited(int surveys, int said, int changes, List<Finding> findings) {
    public Audited {
      findings = List.copyOf(findings);
    }
  }

  public Audited audit(String team) {
    return database.read(team, this::audit);
  }

  private Audited audit(StatelessSession session) {
    var waves = new LinkedHashMap<String, Wave>();
    var told = new ArrayList<Told>();
    var moves = new Moves(session, sealer);
    var closed =
        new Surveys_(session)
            .closed().stream().filter(Survey::anonymous).filter(Survey::intact).toList();
    closed.forEach(survey -> waves.put(survey.id(), wave(moves, survey)));
    int said = 0;
    for (var survey : closed) {
      var wave = Objects.requireNonNull(waves.get(survey.id()));
      said += wave.release().scores().size() + wave.release().comments().size();
      for (var question : moves.asked(survey).questions()) {
        var score = Moves.said(wave.release(), question);
        if (score.flatMap(s -> moves.of(survey, question, s)).isPresent()) {
          var before = moves.before(survey, question).orElseThrow();
          told.add(new Told(question.key(), Objects.requireNonNull(waves.get(before.id())), wave));
        }
      }
    }
    var attacker = new Attacker();
    var findings = new ArrayList<>(attacker.attack(waves.values(), mentees(session)));
    findings.addAll(attacker.changes(told));
    return new Audited(closed.size(), said, told.size(), findings);
  }

  private static Wave wave(Moves moves, Survey survey) {
    var asked = moves.asked(survey);
    return new Wave(
        survey.id(), asked.released(), moves.groupOf(survey), asked.floor(), moves.release(survey));
  }

  private static Map<String, Set<String>> mentees(StatelessSession session) {
    var mentors = new HashMap<String, String>();
    var parts = new Parts_(session).all();
    for (var part : parts) {
      if (part.role() == Role.MENTOR) {
        mentors.put(part.mentorship(), part.person());
      }
    }
    var mentees = new HashMap<String, Set<String>>();
    for (var part : parts) {
      var mentor = mentors.get(part.mentorship());
      if (part.role() == Role.MENTEE && mentor != null) {
        mentees.computeIfAbsent(mentor, m -> new HashSet<>()).add(part.person());
      }
    }
    return mentees;
  }
}
