package mentorbot.matching;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentorbot.config.Programme;
import mentorbot.matching.Ranking.Weights;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.people.Hours;
import mentorbot.people.People_;
import mentorbot.people.PersonArea;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Finds who might be asked, and says why them (R28, R29). */
public final class Suggestions {
  /** As many as can be taken in at a glance. */
  public static final int MOST = 5;

  /** With fewer, it is said why and what else can be done. */
  public static final int FEW = 3;

  private static final int LOOKED_AT_CLOSELY = 30;

  private final Database database;
  private final Clock programme;
  private final MentorPool pool;
  private final MatchRules rules;
  private final Ranking ranking = new Ranking(Weights.DEFAULT);

  public Suggestions(Database database, Clock clock, Programme programme, Hours hours) {
    this.database = database;
    this.programme = clock;
    this.pool = new MentorPool(programme, hours);
    this.rules = rules(programme);
  }

  static MatchRules rules(Programme programme) {
    var matching = programme.matching();
    return new MatchRules(matching.sharedWeeklyMinutes(), matching.crossSite());
  }

  /** What the request page is filled with at first. */
  public record Prefill(boolean enrolled, List<String> areas, List<String> learnsBy) {}

  /** What is looked for. */
  public record Search(List<String> areas, List<String> learnsBy, boolean complement, Wish wish) {
    /** For one mentor. */
    public Search(List<String> areas, List<String> learnsBy, boolean complement) {
      this(areas, learnsBy, complement, Wish.ONE_TO_ONE);
    }

    static Search of(MentorRequest request) {
      return new Search(request.areas(), request.learnsBy(), request.complement(), request.wish());
    }
  }

  /**
   * Best first. {@code offering} is how many people offer one of the areas at all, {@code full} how
   * many of them have no place just now; {@code names} are those of the people where Slack told.
   */
  public record Found(List<Suggestion> people, Map<String, String> names, int offering, int full) {
    public boolean few() {
      return people.size() < FEW;
    }
  }

  public Prefill prefill(String team, String user) {
    return database.read(
        team,
        session -> {
          var person = new People_(session).person(user);
          var wanted =
              new People_(session)
                  .areas(user).stream()
                      .filter(area -> area.side() == PersonArea.Side.WANTED)
                      .map(PersonArea::area)
                      .toList();
          return new Prefill(
              person.filter(p -> p.enrolled()).isPresent(),
              wanted,
              person.map(p -> p.learnsBy()).orElse(List.of()));
        });
  }

  public Found find(String team, String user, Search search) {
    return database.read(team, session -> find(session, user, search));
  }

  Found find(StatelessSession session, String user, Search search) {
    var now = programme.instant();
    var seeker = seeker(session, user, search);
    var ties = MentorPool.ties(session, user);
    var offering = pool.offering(session, seeker, search.wish(), now);
    var allowed =
        offering.stream().filter(mentor -> rules.first(seeker, mentor, ties).isEmpty()).toList();
    var close = ranking.best(seeker, allowed, LOOKED_AT_CLOSELY);
    var names = Set.copyOf(close.stream().map(Suggestion::person).toList());
    var few = allowed.stream().filter(mentor -> names.contains(mentor.person())).toList();
    var exact =
        pool.withShifts(session, few, user, now).stream()
            .filter(mentor -> rules.first(seeker, mentor, ties).isEmpty())
            .toList();
    int full =
        (int)
            offering.stream().filter(mentor -> mentor.offers() && mentor.freePlaces() == 0).count();
    var best = ranking.best(seeker, exact, MOST);
    return new Found(best, names(session, best), offering.size(), full);
  }

  private Seeker seeker(StatelessSession session, String user, Search search) {
    return pool.seeker(
        session, user, search.areas(), search.learnsBy(), search.complement(), search.wish());
  }

  private static Map<String, String> names(StatelessSession session, List<Suggestion> people) {
    var names = new HashMap<String, String>();
    var rows = new PoolRows_(session);
    for (var suggestion : people) {
      rows.name(suggestion.person()).ifPresent(name -> names.put(suggestion.person(), name));
    }
    return names;
  }

  /** Why this person was asked, as things are now. */
  List<Reason> reasons(StatelessSession session, MentorRequest request, String mentor) {
    var seeker = seeker(session, request.mentee(), Search.of(request));
    var shared = request.wish().form() == Form.PEER;
    var candidate = pool.candidate(session, mentor, request.mentee(), programme.instant());
    return ranking.reasons(
        seeker, shared ? candidate.wanting(MentorPool.wanted(session, mentor)) : candidate);
  }
}
