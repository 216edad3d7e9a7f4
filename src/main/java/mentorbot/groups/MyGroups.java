package mentorbot.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.groups.Invitation.State;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.Present;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What of groups waits for a person: to be answered by them, or by those they asked. */
public final class MyGroups {
  /** Something in {@link #toAnswer}. */
  public static final Sign ASKED =
      Sign.when(
          "exists (select 1 from group_invitation i where i.team = :team"
              + " and i.person = :person and i.state = 'ASKED')");

  private final Database database;
  private final Clock programme;
  private final Sealer sealer;

  public MyGroups(Database database, Clock programme, Sealer sealer) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
  }

  /** What the page is filled with at first; {@code mentors}: this person offers mentoring. */
  public record Page(boolean mentors) {}

  /** Empty for who takes no part in the programme: they open no group. */
  public Optional<Page> page(String team, String user) {
    return database.read(
        team,
        session ->
            new People_(session)
                .person(user)
                .filter(Person::enrolled)
                .map(person -> new Page(person.offersMentoring())));
  }

  /**
   * As the person asked sees it. Nobody else who is asked is named. {@code led}: the opener would
   * be the mentor; {@code area} is an id of the programme's.
   */
  public record Asked(
      String invitation,
      String opener,
      boolean led,
      boolean joins,
      Optional<String> area,
      @Nullable String purpose,
      Optional<String> name,
      State state,
      ZonedDateTime until) {}

  /** As its opener sees it: how many are asked, never who answered what. */
  public record Opened(
      String opening,
      boolean led,
      Optional<String> area,
      Optional<String> name,
      List<String> people,
      ZonedDateTime until) {
    public Opened {
      people = List.copyOf(people);
    }
  }

  /** One that this person is in, and into which one more can be asked. */
  public record Own(
      String mentorship,
      boolean led,
      Optional<String> area,
      Optional<String> name,
      List<String> others) {
    public Own {
      others = List.copyOf(others);
    }
  }

  /** Groups, circles and pairs of peers that are open, the oldest first. */
  public List<Own> own(String team, String user) {
    return database.read(
        team,
        session -> {
          var rows = new Mentorships_(session);
          return rows.openOf(user).stream()
              .filter(Membership::isOpenToMore)
              .map(mentorship -> own(session, mentorship, user))
              .toList();
        });
  }

  private Own own(StatelessSession session, Mentorship mentorship, String user) {
    var rows = new Mentorships_(session);
    boolean led =
        rows.participants(mentorship.id()).stream().anyMatch(p -> p.role() == Role.MENTOR);
    return new Own(
        mentorship.id(),
        led,
        Optional.ofNullable(mentorship.area()),
        Called.of(session, sealer, mentorship),
        Present.others(session, mentorship.id(), user));
  }

  /** The oldest first. */
  public List<Asked> toAnswer(String team, String user) {
    return database.read(
        team,
        session ->
            new Openings_(session)
                .waitingFor(user).stream()
                    .flatMap(
                        invitation ->
                            asked(session, sealer, invitation, programme.instant()).stream())
                    .toList());
  }

  /** Whether this person has said yes to joining one, and everybody is to sign with them. */
  public boolean joins(String team, String user) {
    return database.read(team, session -> !new Mentorships_(session).joiningsOf(user).isEmpty());
  }

  /** What this person opened and waits for, the oldest first. */
  public List<Opened> waiting(String team, String user) {
    return database.read(
        team,
        session ->
            new Openings_(session)
                .openBy(user).stream().map(opening -> opened(session, opening)).toList());
  }

  private Opened opened(StatelessSession session, Opening opening) {
    return new Opened(
        opening.id(),
        opening.led(),
        Optional.ofNullable(opening.area()),
        called(session, sealer, opening),
        new Openings_(session)
            .invitations(opening.id()).stream().map(Invitation::person).sorted().toList(),
        AnswerTime.forOpener(opening.createdAt(), programme.instant())
            .atZone(Settling.zone(session, opening.opener())));
  }

  /** What it would be called, or is. */
  private static Optional<String> called(StatelessSession session, Sealer sealer, Opening opening) {
    return opening.joins()
        ? opening.mentorship().flatMap(group -> Called.of(session, sealer, group))
        : Optional.ofNullable(OpeningPurposes.name(sealer, opening));
  }

  /** What is joined may have ended while whoever is asked rested. */
  private static boolean canBeJoined(StatelessSession session, Opening opening) {
    return !opening.joins()
        || opening
            .mentorship()
            .flatMap(new Mentorships_(session)::mentorship)
            .filter(Membership::isOpenToMore)
            .isPresent();
  }

  static Optional<Asked> asked(
      StatelessSession session, Sealer sealer, Invitation invitation, Instant now) {
    return new Openings_(session)
        .opening(invitation.opening())
        .filter(opening -> invitation.state() != State.ASKED || canBeJoined(session, opening))
        .map(
            opening ->
                new Asked(
                    invitation.id(),
                    opening.opener(),
                    opening.led(),
                    opening.joins(),
                    Optional.ofNullable(opening.area()),
                    invitation.state() == State.ASKED ? OpeningPurposes.of(sealer, opening) : null,
                    Optional.of(opening)
                        .filter(asked -> invitation.state() == State.ASKED)
                        .flatMap(asked -> called(session, sealer, asked)),
                    invitation.state(),
                    AnswerTime.shown(opening.createdAt(), Settling.seen(session, invitation), now)
                        .atZone(Settling.zone(session, invitation.person()))));
  }
}
