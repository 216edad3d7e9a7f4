package mentorbot.goals;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** Shows people their goals, a page at a time, and what others share with them. */
public final class GoalLists {
  /**
   * A relationship of theirs has started, and they have logged nothing yet. Without a limit HSQLDB
   * reads all goals to find that there is one.
   */
  public static final Sign FIRST_GOAL_IS_DUE = firstGoalIsDue("");

  /** The same of who leads in one of them: for a mentor a goal is a kind offer, not the way. */
  public static final Sign FIRST_GOAL_LEADS = firstGoalIsDue(" and p.role <> 'MENTOR'");

  private final GoalBook book;

  public GoalLists(GoalBook book) {
    this.book = book;
  }

  private static Sign firstGoalIsDue(String inWhich) {
    return OpenMentorships.ROWS.any(
        "m.started_on is not null"
            + inWhich
            + " and not exists (select 1 from goal g"
            + " where g.team = :team and g.owner = :person limit 1)");
  }

  /** One page; {@code closed} for what is done, changed or let go. */
  public record Mine(
      List<GoalFacts> goals,
      boolean closed,
      int page,
      boolean more,
      long activeCount,
      List<Partner> partners,
      List<Suggestion> suggested) {}

  /** A person's bigger picture; empty texts where nothing is said. */
  public record Vision(String line, List<String> areas) {}

  /**
   * What the people of a relationship share with each other, each owner's together. {@code
   * maySuggest} is for their mentor, with what waits for an answer.
   */
  public record Shared(
      List<GoalFacts> goals,
      List<String> others,
      int page,
      boolean more,
      boolean maySuggest,
      List<Suggestion> waiting) {}

  /** Most recently touched first; {@code page} from 0. */
  public Mine mine(String team, String user, boolean closed, int page, int size) {
    return book.database()
        .read(
            team,
            session -> {
              var goals = new Goals_(session);
              var limit = Limit.range(1L + (long) page * size, (page + 1L) * size + 1);
              var found = closed ? goals.closed(user, limit) : goals.active(user, limit);
              return new Mine(
                  found.stream().limit(size).map(book::facts).toList(),
                  closed,
                  page,
                  found.size() > size,
                  goals.countActive(user),
                  book.partners(session, user),
                  new SuggestionRows_(session)
                      .openTo(user, Suggesting.SHOWN).stream().map(book::suggestion).toList());
            });
  }

  /** Own goals only. */
  public Optional<GoalPage> one(String team, String user, String id) {
    return book.database()
        .read(team, session -> book.own(session, user, id).map(g -> book.page(session, g)));
  }

  public Vision vision(String team, String user) {
    return book.database()
        .read(
            team,
            session ->
                new GoalPlans_(session)
                    .plan(user)
                    .map(this::vision)
                    .orElseGet(() -> new Vision("", List.of())));
  }

  private Vision vision(GrowthPlan plan) {
    var line = book.texts().openNullable(plan, GoalTexts.Kind.VISION, plan.vision);
    return new Vision(line == null ? "" : line, plan.areas());
  }

  /** Empty unless the viewer is of this relationship and it is open. */
  public Optional<Shared> shared(
      String team, String viewer, String mentorship, int page, int size) {
    return book.database().read(team, s -> shared(s, viewer, mentorship, page, size));
  }

  private Optional<Shared> shared(
      StatelessSession session, String viewer, String mentorship, int page, int size) {
    var others =
        book.partners(session, viewer).stream()
            .filter(partner -> partner.mentorship().equals(mentorship))
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var limit = Limit.range(1L + (long) page * size, (page + 1L) * size + 1);
    var found = new Goals_(session).shared(mentorship, limit);
    return Optional.of(
        new Shared(
            found.stream().limit(size).map(book::factsForOthers).toList(),
            others.stream().map(Partner::person).toList(),
            page,
            found.size() > size,
            others.stream().anyMatch(partner -> partner.role() == Role.MENTEE),
            new SuggestionRows_(session)
                .openBy(mentorship, viewer).stream().map(book::suggestion).toList()));
  }

  public List<Partner> partners(String team, String user) {
    return book.database().read(team, session -> book.partners(session, user));
  }

  /** Whether this person should now be offered to log their first goal. */
  public boolean firstGoalIsDue(String team, String user) {
    return book.database().read(team, session -> FIRST_GOAL_IS_DUE.holds(session, user));
  }

  /** Whether it is the way for them, as they lead in a relationship. */
  public boolean firstGoalLeads(String team, String user) {
    return book.database().read(team, session -> FIRST_GOAL_LEADS.holds(session, user));
  }

  /** Whether a relationship has a goal yet, shared or not (R69). */
  public static boolean any(StatelessSession session, String mentorship) {
    return new Goals_(session).countOf(mentorship) > 0;
  }
}
