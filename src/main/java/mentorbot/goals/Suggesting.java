package mentorbot.goals;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * Mentors suggest goals; whoever is mentored takes them up, in other words if they like, or not
 * (R47). The mentor hears which, and sees nothing of the goal until it is shared.
 */
public final class Suggesting {
  /** Of a suggested goal, in UTF-16 units. */
  public static final int LONGEST = 500;

  /** Waiting for one person's answer in one relationship. */
  public static final int MOST_OPEN = 3;

  static final Limit SHOWN = Limit.of(3);

  private final GoalBook book;

  public Suggesting(GoalBook book) {
    this.book = book;
  }

  /** Whom this person mentors now. */
  public List<Partner> mentees(String team, String user) {
    return book.database()
        .read(
            team,
            session ->
                book.partners(session, user).stream()
                    .filter(partner -> partner.role() == Role.MENTEE)
                    .toList());
  }

  public SuggestionOutcome suggest(Actor actor, String mentorship, String title) {
    return check(title)
        .orElseGet(() -> book.database().write(actor, s -> suggest(s, actor, mentorship, title)));
  }

  private SuggestionOutcome suggest(
      StatelessSession session, Actor actor, String mentorship, String title) {
    var people =
        book.partners(session, actor.user()).stream()
            .filter(p -> p.mentorship().equals(mentorship) && p.role() == Role.MENTEE)
            .map(Partner::person)
            .toList();
    if (people.isEmpty()) {
      return new SuggestionOutcome.Gone();
    }
    var waiting = new SuggestionRows_(session).openBy(mentorship, actor.user());
    if (waiting.size() >= MOST_OPEN * people.size()) {
      return new SuggestionOutcome.TooMany(mentorship);
    }
    for (var person : people) {
      add(book, session, actor.team(), mentorship, actor.user(), person, title, Optional.empty());
    }
    return new SuggestionOutcome.Asked(mentorship, people);
  }

  /** {@code source}: what is the same is suggested once. */
  static void add(
      GoalBook book,
      StatelessSession session,
      String team,
      String mentorship,
      String by,
      String to,
      String title,
      Optional<String> source) {
    var id = Ids.fresh();
    var rows = new SuggestionRows_(session);
    var sealed = book.texts().seal(team, Kind.SUGGESTED, id, title);
    var made = new GoalSuggestion(id, mentorship, by, to, sealed, source.orElse(id), book.now());
    rows.add(made);
    var kind = made.byProgramme() ? GoalSuggested.BY_PROGRAMME : GoalSuggested.BY_PERSON;
    Outbox.put(session, NewNotice.once(to, kind, id, book.now()));
    Outbox.homeStale(session, List.of(to));
  }

  /** As it was suggested. */
  public SuggestionOutcome take(Actor actor, GoalRef ref) {
    return answering(actor, ref, Suggestion::title);
  }

  /** In the person's own words; nobody else sees those until the goal is shared. */
  public SuggestionOutcome takeAs(Actor actor, GoalRef ref, String title) {
    return check(title).orElseGet(() -> answering(actor, ref, s -> title));
  }

  private SuggestionOutcome answering(
      Actor actor, GoalRef ref, Function<Suggestion, String> words) {
    return acting(
        actor,
        ref,
        (session, found) -> {
          var line = GoalLine.newGoal(words.apply(shown(found)), book.today(session, found.to));
          answer(session, found, State.TAKEN);
          return new SuggestionOutcome.Taken(
              book.log(session, actor, Ids.fresh(), line, found.by, found.mentorship));
        });
  }

  /** No reason is asked. */
  public SuggestionOutcome decline(Actor actor, GoalRef ref) {
    return acting(
        actor,
        ref,
        (session, found) -> {
          answer(session, found, State.DECLINED);
          return new SuggestionOutcome.Declined(found.by);
        });
  }

  /** Whom it was suggested to may see it, while it waits. */
  public Optional<Suggestion> suggestion(String team, String user, String id) {
    return book.database()
        .read(
            team,
            session ->
                new SuggestionRows_(session)
                    .suggestion(id)
                    .filter(found -> found.to.equals(user) && found.open())
                    .map(this::shown));
  }

  @FunctionalInterface
  private interface Answer {
    SuggestionOutcome give(StatelessSession session, GoalSuggestion found);
  }

  private SuggestionOutcome acting(Actor actor, GoalRef ref, Answer answer) {
    return Overtaken.orElse(
        () ->
            book.database()
                .write(
                    actor,
                    session -> {
                      var found =
                          new SuggestionRows_(session)
                              .suggestion(ref.id())
                              .filter(s -> s.to.equals(actor.user()));
                      if (found.isEmpty() || !isOpen(session, actor.user(), found.get())) {
                        return new SuggestionOutcome.Gone();
                      }
                      return found.get().open()
                          ? answer.give(session, found.get())
                          : new SuggestionOutcome.Past();
                    }),
        SuggestionOutcome.Past::new);
  }

  private boolean isOpen(StatelessSession session, String user, GoalSuggestion found) {
    return book.partners(session, user).stream()
        .anyMatch(partner -> partner.mentorship().equals(found.mentorship));
  }

  private void answer(StatelessSession session, GoalSuggestion found, State state) {
    found.answer(state, book.now());
    new SuggestionRows_(session).change(found);
    Outbox.refreshAll(session, found.id());
    Outbox.homeStale(session, List.of(found.to));
    if (!found.byProgramme()) {
      Outbox.put(
          session, NewNotice.once(found.by, SuggestionAnswered.NAME, found.id(), book.now()));
    }
  }

  private Suggestion shown(GoalSuggestion found) {
    return book.suggestion(found);
  }

  private static Optional<SuggestionOutcome> check(String title) {
    if (title.isBlank()) {
      return Optional.of(new SuggestionOutcome.Empty());
    }
    return title.length() > LONGEST
        ? Optional.of(new SuggestionOutcome.TooLong())
        : Optional.empty();
  }
}
