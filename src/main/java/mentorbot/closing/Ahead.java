package mentorbot.closing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.agreement.Extending;
import mentorbot.agreement.Terms;
import mentorbot.closing.AheadCard.Stage;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sign;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Going on with one's group, said before its last day (R19): each for themselves, seen by nobody
 * else. What comes of it is decided once all have answered, or when the time to answer is over.
 */
public final class Ahead {
  /** Something in {@link #waiting}. */
  public static final Sign ASKED =
      Sign.when(
          "exists (select 1 from ahead_wish w where w.team = :team"
              + " and w.person = :person and w.state = 'ASKED')");

  private final Database database;
  private final Clock programme;
  private final AheadSettling settling;

  public Ahead(Database database, Clock programme, AheadSettling settling) {
    this.database = database;
    this.programme = programme;
    this.settling = settling;
  }

  /** Empty if it is missing, somebody else's or erased. May be changed until it is decided. */
  public Optional<AheadCard> answer(Actor actor, String id, boolean goesOn) {
    return Overtaken.retrying(
        () ->
            UniqueKeys.retrying(
                () -> database.write(actor, session -> answer(session, actor, id, goesOn))));
  }

  private Optional<AheadCard> answer(
      StatelessSession session, Actor actor, String id, boolean goesOn) {
    var wish = own(session, actor.user(), id);
    var question = wish.flatMap(mine -> new Aheads_(session).question(mine.question()));
    if (question.isEmpty()) {
      return Optional.empty();
    }
    if (question.get().open() && isParty(session, question.get(), actor.user())) {
      settling.said(session, question.get(), wish.get(), goesOn, programme.instant());
    }
    return own(session, actor.user(), id).map(mine -> card(session, mine));
  }

  private static boolean isParty(StatelessSession session, AheadQuestion question, String person) {
    return new Mentorships_(session).participant(question.mentorship(), person).isPresent();
  }

  private static Optional<AheadWish> own(StatelessSession session, String user, String id) {
    return new Aheads_(session).wish(id).filter(wish -> wish.person().equals(user));
  }

  /** Empty if it is missing or somebody else's. */
  public Optional<AheadCard> one(String team, String user, String id) {
    return database.read(team, session -> own(session, user, id).map(w -> card(session, w)));
  }

  /** What this person can still answer. */
  public List<AheadCard> waiting(String team, String user) {
    return database.read(
        team,
        session ->
            new Aheads_(session)
                .asked(user).stream()
                    .map(wish -> card(session, wish))
                    .filter(AheadCard::open)
                    .toList());
  }

  static AheadCard card(StatelessSession session, AheadWish wish) {
    var question = new Aheads_(session).question(wish.question()).orElseThrow();
    var last = new Mentorships_(session).mentorship(question.mentorship()).orElseThrow();
    var stage = stage(session, question, wish, last);
    boolean next = stage == Stage.NEXT || stage == Stage.NEXT_AGREED;
    var drafted = question.next();
    var about = next && drafted != null ? drafted : last.id();
    var agreed = Optional.ofNullable(last.endsOn());
    return new AheadCard(
        wish.id(),
        stage,
        Present.others(session, about, wish.person()),
        question.open() ? agreed.orElse(question.endsOn()) : question.endsOn(),
        question.decideAt().atZone(Hours.zoneOf(session, wish.person())),
        stage == Stage.LONGER_AGREED ? agreed : Optional.ofNullable(question.until()));
  }

  private static Stage stage(
      StatelessSession session, AheadQuestion question, AheadWish wish, Mentorship last) {
    if (!isParty(session, question, wish.person())) {
      return Stage.OVER;
    }
    if (question.open()) {
      return switch (wish.state()) {
        case YES -> Stage.YES;
        case NO -> Stage.NO;
        case ASKED, OVER -> Stage.ASKED;
      };
    }
    if (!wish.yes()) {
      return Stage.OVER;
    }
    return switch (question.state()) {
      case LONGER -> longer(session, question, last);
      case NEXT -> next(session, question, wish.person());
      case NOT_SO_FAR -> Stage.NOT_SO_FAR;
      case OPEN, OFF -> Stage.OVER;
    };
  }

  private static Stage longer(StatelessSession session, AheadQuestion question, Mentorship last) {
    boolean agreed =
        Terms.inForce(session, last.id())
            .map(terms -> terms.paused().planned(terms.endsOn()))
            .filter(question.plannedEnd()::isBefore)
            .isPresent();
    if (agreed) {
      return Stage.LONGER_AGREED;
    }
    return last.open() ? Stage.LONGER : Stage.OVER;
  }

  private static Stage next(StatelessSession session, AheadQuestion question, String person) {
    var rows = new Mentorships_(session);
    var next = Optional.ofNullable(question.next()).flatMap(rows::mentorship);
    if (next.filter(Mentorship::open).isEmpty()
        || rows.participant(next.get().id(), person).isEmpty()) {
      return Stage.NOT_SO_FAR;
    }
    return Extending.signed(session, next.get().id()) ? Stage.NEXT_AGREED : Stage.NEXT;
  }
}
