package mentorbot.goals;

import java.time.Instant;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Overtaken;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Posts good news where everybody sees it, when its owner presses and only then (R50). */
public final class Celebrating {
  /** Of a posted line, in UTF-16 units. */
  public static final int LONGEST = 500;

  private final GoalBook book;
  private final NewsChannel channel;

  /** Without a {@code channel} a line to copy is all there is. */
  public Celebrating(GoalBook book, NewsChannel channel) {
    this.book = book;
    this.channel = channel;
  }

  /** Something reached, and where it may be posted. */
  public record Achievement(
      String subject, String title, boolean milestone, String owner, Optional<String> channel) {}

  /** {@code subject} is a goal that is done, or a milestone that is reached, of this person's. */
  public Optional<Achievement> achievement(String team, String user, String subject) {
    return book.database().read(team, session -> achieved(session, user, subject));
  }

  public NewsOutcome post(Actor actor, String subject, String line) {
    if (line.isBlank()) {
      return new NewsOutcome.Empty();
    }
    return line.length() > LONGEST
        ? new NewsOutcome.TooLong()
        : UniqueKeys.retrying(
            () -> book.database().write(actor, session -> post(session, actor, subject, line)));
  }

  private NewsOutcome post(StatelessSession session, Actor actor, String subject, String line) {
    var chosen = channel.in(session);
    if (achieved(session, actor.user(), subject).isEmpty() || chosen.isEmpty()) {
      return new NewsOutcome.Gone();
    }
    var rows = new NewsRows_(session);
    var before = rows.about(subject);
    if (before.isPresent() && before.get().state == GoodNews.State.POSTED) {
      return new NewsOutcome.Already(subject, before.get().channel);
    }
    var where = chosen.get();
    var now = book.now();
    var sealed = book.texts().seal(actor.team(), Kind.NEWS, subject, line);
    int press = before.map(news -> news.presses).orElse(0) + 1;
    if (before.isPresent()) {
      before.get().press(where, sealed, now);
      rows.change(before.get());
    } else {
      rows.add(new GoodNews(subject, actor.user(), where, sealed, now));
    }
    Outbox.put(session, NewNotice.on(where, NewsNotice.NAME, subject, occasion(press), now));
    return new NewsOutcome.Shared(subject, where);
  }

  /** The message stays and says so; what it said goes, here too. Pressed again it is one step. */
  public NewsOutcome takeBack(Actor actor, String subject) {
    return Overtaken.orElse(
        () -> book.database().write(actor, session -> takeBack(session, actor, subject)),
        NewsOutcome.Gone::new);
  }

  private NewsOutcome takeBack(StatelessSession session, Actor actor, String subject) {
    var rows = new NewsRows_(session);
    var found = rows.about(subject).filter(news -> news.owner.equals(actor.user()));
    if (found.isEmpty()) {
      return new NewsOutcome.Gone();
    }
    var news = found.get();
    if (news.state != GoodNews.State.TAKEN_BACK) {
      news.takeBack(book.texts().seal(actor.team(), Kind.NEWS, subject, ""));
      rows.change(news);
      Outbox.refresh(session, NewsNotice.NAME, subject);
    }
    return new NewsOutcome.TakenBack(news.channel);
  }

  /** Slack never takes this press's message: the owner gets their line back. */
  static void refused(StatelessSession session, GoodNews news, String why, Instant now) {
    if (news.state != GoodNews.State.POSTED) {
      return;
    }
    news.refused(why);
    new NewsRows_(session).change(news);
    Outbox.put(
        session, NewNotice.on(news.owner, NotPosted.NAME, news.id(), occasion(news.presses), now));
  }

  private Optional<Achievement> achieved(StatelessSession session, String user, String subject) {
    var where = channel.in(session);
    var goal = book.own(session, user, subject).filter(g -> g.state == GoalState.DONE);
    if (goal.isPresent()) {
      return Optional.of(new Achievement(subject, book.title(goal.get()), false, user, where));
    }
    return new GoalPlans_(session)
        .milestone(subject)
        .filter(stone -> stone.owner.equals(user) && stone.reachedAt != null)
        .map(
            stone ->
                new Achievement(
                    subject,
                    book.texts().open(stone, Kind.MILESTONE, stone.title),
                    true,
                    user,
                    where));
  }

  private static String occasion(int press) {
    return "press " + press;
  }
}
