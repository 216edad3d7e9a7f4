package mentorbot.knowhow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.knowhow.WorkReview.State;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** "Look at my work": by a link, to the others of a relationship, who answer in two lines (R61). */
public final class Reviewing {
  /** Of one typed text, in UTF-16 units. */
  public static final int LONGEST = 1_500;

  private final Database database;
  private final Clock programme;
  private final WorkTexts texts;

  public Reviewing(Database database, Clock programme, Sealer sealer) {
    this.database = database;
    this.programme = programme;
    this.texts = new WorkTexts(sealer);
  }

  /** A request as both sides read it; empty texts where nothing is said. */
  public record Work(
      String id,
      String asker,
      List<String> others,
      String link,
      String question,
      String works,
      String nextStep,
      Optional<String> answeredBy,
      State state) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Asked(List<String> others) implements Outcome {}

    record Answered(String asker) implements Outcome {}

    record TakenBack() implements Outcome {}

    /** Somebody has answered it, or it was taken back. */
    record Settled(Work work) implements Outcome {}

    record NoLink() implements Outcome {}

    record Empty() implements Outcome {}

    /** There is no such open relationship of this person's. */
    record Nobody() implements Outcome {}

    record Gone() implements Outcome {}
  }

  public Outcome ask(Actor actor, String mentorship, String typedLink, String question) {
    var link = WebLink.checked(typedLink);
    if (link.isEmpty() || link.get().isEmpty()) {
      return new Outcome.NoLink();
    }
    if (question.isBlank() || question.length() > LONGEST) {
      return new Outcome.Empty();
    }
    return database.write(
        actor,
        session -> {
          if (!isOpenFor(session, mentorship, actor.user())) {
            return new Outcome.Nobody();
          }
          var review = new WorkReview(actor.user(), mentorship, programme.instant());
          review.link = texts.seal(actor.team(), "link", review.id(), link.get());
          review.question = texts.seal(actor.team(), "question", review.id(), question);
          new Helping_(session).add(review);
          var others = others(session, mentorship, actor.user());
          for (var other : others) {
            Outbox.put(
                session, NewNotice.once(other, WorkNotice.ASKED, review.id(), programme.instant()));
          }
          return new Outcome.Asked(others);
        });
  }

  /** At least one of the two says something. */
  public Outcome answer(Actor actor, String id, String works, String nextStep) {
    if ((works.isBlank() && nextStep.isBlank())
        || works.length() > LONGEST
        || nextStep.length() > LONGEST) {
      return new Outcome.Empty();
    }
    return database.write(
        actor,
        session -> {
          var found = forOther(session, actor.user(), id);
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          var review = found.get();
          if (review.state != State.ASKED) {
            return new Outcome.Settled(work(session, review));
          }
          review.works = texts.sealUnlessBlank(actor.team(), "works", review.id(), works);
          review.nextStep = texts.sealUnlessBlank(actor.team(), "next_step", review.id(), nextStep);
          review.answeredBy = actor.user();
          review.state = State.ANSWERED;
          new Helping_(session).change(review);
          Outbox.refreshAll(session, review.id());
          Outbox.put(
              session,
              NewNotice.once(review.asker, WorkNotice.ANSWERED, review.id(), programme.instant()));
          return new Outcome.Answered(review.asker);
        });
  }

  /** With the answer, if there is one; the messages say no more. */
  public Outcome takeBack(Actor actor, String id) {
    return database.write(
        actor,
        session -> {
          var found = new Helping_(session).review(id).filter(r -> r.asker.equals(actor.user()));
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          takeBack(session, found.get());
          return new Outcome.TakenBack();
        });
  }

  static void takeBack(StatelessSession session, WorkReview review) {
    review.takeBack();
    new Helping_(session).change(review);
    Outbox.refreshAll(session, review.id());
  }

  /** For the form: empty unless it waits for this person. */
  public Optional<Work> asked(String team, String user, String id) {
    return database.read(
        team,
        session ->
            forOther(session, user, id)
                .filter(review -> review.state == State.ASKED)
                .map(review -> work(session, review)));
  }

  private static Optional<WorkReview> forOther(StatelessSession session, String user, String id) {
    return new Helping_(session)
        .review(id)
        .filter(review -> !review.asker.equals(user))
        .filter(review -> isOpenFor(session, review.mentorship, user));
  }

  Work work(StatelessSession session, WorkReview review) {
    return new Work(
        review.id(),
        review.asker,
        others(session, review.mentorship, review.asker),
        texts.open(review, "link", review.link),
        texts.open(review, "question", review.question),
        texts.open(review, "works", review.works),
        texts.open(review, "next_step", review.nextStep),
        Optional.ofNullable(review.answeredBy),
        review.state);
  }

  static List<String> others(StatelessSession session, String mentorship, String person) {
    return Present.others(session, mentorship, person).stream().distinct().toList();
  }

  static boolean isOpenFor(StatelessSession session, String mentorship, String person) {
    var rows = new Mentorships_(session);
    return rows.mentorship(mentorship).filter(Mentorship::open).isPresent()
        && rows.participant(mentorship, person).isPresent();
  }
}
