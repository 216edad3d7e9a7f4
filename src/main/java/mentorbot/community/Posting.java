package mentorbot.community;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.community.CommunityPost.State;
import mentorbot.config.CommunityRules;
import mentorbot.mentorships.Gates;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Members;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Introductions and thanks: posted by their author's press alone, thanks only once the person
 * thanked has said yes; taken back by whomever they are of or about (R10, R50, M19).
 */
public final class Posting {
  /** Of a post, in UTF-16 units. */
  public static final int LONGEST = 500;

  /** So many people may be asked at a time, so that nobody is flooded. */
  static final int MOST_ASKED = 5;

  /**
   * The same person is not asked again so soon, nor while the last question waits or seems to:
   * whatever they said, since it could tell what.
   */
  static final Duration BETWEEN = Duration.ofDays(7);

  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Duration toAnswer;

  public Posting(Database database, Clock programme, Sealer sealer, CommunityRules rules) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.toAnswer = Duration.ofDays(rules.thanksLapseDays());
  }

  /** So long do thanks wait for a yes. */
  Duration toAnswer() {
    return toAnswer;
  }

  /** {@code channel} as it was shown to them. */
  public PostOutcome introduce(Actor actor, String channel, String line) {
    return checked(line)
        .orElseGet(
            () ->
                UniqueKeys.retrying(
                    () ->
                        database.write(
                            actor, session -> introduce(session, actor, channel, line))));
  }

  private PostOutcome introduce(
      StatelessSession session, Actor actor, String channel, String line) {
    var author = actor.user();
    var refusal = refusal(session, author, channel);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var rows = new Posts_(session);
    var before = rows.open(CommunityPost.introductionOf(author));
    if (before.isPresent()) {
      return new PostOutcome.Already(post(before.get()));
    }
    var id = Ids.fresh();
    var post =
        CommunityPost.introduction(
            id, author, channel, seal(actor.team(), id, line), programme.instant());
    rows.add(post);
    deliver(session, post);
    return new PostOutcome.OnItsWay(post(post));
  }

  /** Asks {@code person} whether it may be posted. */
  public PostOutcome thank(Actor actor, String person, String channel, String line) {
    return checked(line)
        .orElseGet(
            () ->
                UniqueKeys.retrying(
                    () ->
                        database.write(
                            actor, session -> thank(session, actor, person, channel, line))));
  }

  private PostOutcome thank(
      StatelessSession session, Actor actor, String person, String channel, String line) {
    var author = actor.user();
    var refusal = refusal(session, author, channel).or(() -> refusalOf(session, author, person));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var id = Ids.fresh();
    var now = programme.instant();
    var post = CommunityPost.thanks(id, author, person, channel, seal(actor.team(), id, line), now);
    new Posts_(session).add(post);
    Outbox.put(session, NewNotice.once(person, AskedNotice.NAME, id, now));
    return new PostOutcome.Asked(post(post));
  }

  private Optional<PostOutcome> refusalOf(StatelessSession session, String author, String person) {
    if (author.equals(person)) {
      return Optional.of(new PostOutcome.Yourself());
    }
    var known = new People_(session).person(person);
    boolean out = known.filter(p -> p.state() == Person.State.LEFT || p.deactivated()).isPresent();
    if (person.isBlank()
        || out
        || Members.isNobodyToAsk(session, person)
        || Gates.notAgain(session, author).contains(person)) {
      return Optional.of(new PostOutcome.Unavailable(person));
    }
    var rows = new Posts_(session);
    var now = programme.instant();
    if (rows.asked(author, person, now.minus(BETWEEN)) > 0) {
      return Optional.of(new PostOutcome.AskedLately(person));
    }
    // What was declined counts too, or who counts would know.
    return rows.waitingBy(author) >= MOST_ASKED
        ? Optional.of(new PostOutcome.TooManyAsked(MOST_ASKED))
        : Optional.empty();
  }

  /** The answer of the person thanked. */
  public PostOutcome answer(Actor actor, String id, boolean yes) {
    return Overtaken.retrying(
        () -> database.write(actor, session -> answer(session, actor.user(), id, yes)));
  }

  private PostOutcome answer(StatelessSession session, String user, String id, boolean yes) {
    var rows = new Posts_(session);
    var found = rows.post(id).filter(p -> user.equals(p.about));
    if (found.isEmpty()) {
      return new PostOutcome.Gone();
    }
    var post = found.get();
    if (post.state != State.ASKED) {
      return new PostOutcome.Settled();
    }
    if (!yes) {
      end(session, post, State.DECLINED);
      return new PostOutcome.Declined();
    }
    if (!Community.channel(session).equals(Optional.of(post.channel))) {
      refused(session, post, Community.TAKEN_BACK, programme.instant());
      return new PostOutcome.Moved();
    }
    post.agree();
    rows.change(post);
    deliver(session, post);
    Outbox.refresh(session, AskedNotice.NAME, id);
    Outbox.put(session, NewNotice.once(post.author, AgreedNotice.NAME, id, programme.instant()));
    return new PostOutcome.OnItsWay(post(post));
  }

  /**
   * By its author at any time, by the person thanked once it is posted; a second time as well, and
   * what stayed in the channel is tried again.
   */
  public PostOutcome takeBack(Actor actor, String id) {
    return Overtaken.retrying(
        () -> database.write(actor, session -> takeBack(session, actor.user(), id)));
  }

  private PostOutcome takeBack(StatelessSession session, String user, String id) {
    var found = new Posts_(session).post(id).filter(post -> post.concerns(user));
    if (found.isEmpty()) {
      return new PostOutcome.Gone();
    }
    var post = found.get();
    boolean theirs = post.author.equals(user);
    if (post.state == State.ASKED && !theirs) {
      return new PostOutcome.Gone();
    }
    if (post.goesWhen(theirs)) {
      end(session, post, State.TAKEN_BACK);
    }
    return new PostOutcome.TakenBack(post(post));
  }

  /** What of theirs stands or waits, and the thanks to them that stand; newest first. */
  public List<Post> mine(String team, String user, int most) {
    return database.read(
        team,
        session ->
            new Posts_(session)
                .live(user, Limit.of(most)).stream()
                    .map(this::post)
                    .map(post -> post.author().equals(user) ? post.asItsAuthorSeesIt() : post)
                    .toList());
  }

  /** Whether it had waited, or seemed to: no yes has come in time, and its author is told so. */
  boolean lapse(StatelessSession session, String id, Instant now) {
    var found = new Posts_(session).post(id).filter(CommunityPost::waits);
    found.ifPresent(
        post -> {
          boolean asked = post.state == State.ASKED;
          post.end(State.LAPSED, seal(post.team(), id, ""));
          new Posts_(session).change(post);
          // Who said no reads on that nobody hears of it.
          if (asked) {
            Outbox.refresh(session, AskedNotice.NAME, id);
          }
          Outbox.put(session, NewNotice.once(post.author, LapsedNotice.NAME, id, now));
        });
    return found.isPresent();
  }

  /** It no longer says anything, here and wherever it stands. */
  void end(StatelessSession session, CommunityPost post, State how) {
    post.end(how, seal(post.team(), post.id(), ""));
    new Posts_(session).change(post);
    Outbox.refreshAll(session, post.id());
  }

  /** It won't be posted: its author gets their words back. If it arrived after all, it goes. */
  static void refused(StatelessSession session, CommunityPost post, String why, Instant now) {
    post.refused(why);
    new Posts_(session).change(post);
    Outbox.refresh(session, AskedNotice.NAME, post.id());
    Outbox.refresh(session, PostNotice.NAME, post.id());
    Outbox.put(session, NewNotice.once(post.author, NotPosted.NAME, post.id(), now));
  }

  private void deliver(StatelessSession session, CommunityPost post) {
    Outbox.put(
        session, NewNotice.once(post.channel, PostNotice.NAME, post.id(), programme.instant()));
  }

  private static Optional<PostOutcome> refusal(
      StatelessSession session, String author, String channel) {
    if (!Community.channel(session).equals(Optional.of(channel))) {
      return Optional.of(new PostOutcome.NoChannel());
    }
    return new People_(session).person(author).filter(Person::enrolled).isEmpty()
        ? Optional.of(new PostOutcome.NotEnrolled())
        : Optional.empty();
  }

  private static Optional<PostOutcome> checked(String line) {
    if (line.isBlank()) {
      return Optional.of(new PostOutcome.Empty());
    }
    return line.length() > LONGEST ? Optional.of(new PostOutcome.TooLong()) : Optional.empty();
  }

  Post post(CommunityPost post) {
    return new Post(
        post.id(),
        post.kind,
        post.author,
        Optional.ofNullable(post.about),
        post.channel,
        sealer.open(place(post.team(), post.id()), post.line),
        post.state,
        post.refusal == null ? "" : post.refusal,
        post.pressedAt,
        post.pressedAt.plus(toAnswer));
  }

  Optional<Post> found(StatelessSession session, String id) {
    return new Posts_(session).post(id).map(this::post);
  }

  private byte[] seal(String team, String id, String line) {
    return sealer.seal(place(team, id), line);
  }

  private static Sealer.Place place(String team, String id) {
    return new Sealer.Place(team, "community_post", "line", id);
  }
}
