package mentorbot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.people.SlackAccount.Kind;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** The accounts of a workspace as Slack last described them. */
public final class Members {
  private static final Duration FRESH = Duration.ofDays(1);

  private final Database database;
  private final Clock wall;
  private final Clock programme;
  private final Absences absences;

  public Members(Database database, Clock wall, Clock programme, Absences absences) {
    this.database = database;
    this.wall = wall;
    this.programme = programme;
    this.absences = absences;
  }

  /** An account, and whether it was described within a day. */
  public record Known(SlackAccount account, boolean fresh) {}

  /** An account as Slack described it at this moment of the wall clock. */
  record Described(SlackAccount account, Instant at) {}

  public Optional<Known> known(String team, String user) {
    var stale = wall.instant().minus(FRESH);
    return database.read(
        team,
        session ->
            new MemberRows_(session)
                .described(user)
                .map(found -> new Known(found.account(), found.at().isAfter(stale))));
  }

  /** Slack was asked, or told us by itself. A move to another zone is asked about once. */
  public void keep(String team, SlackAccount account) {
    UniqueKeys.retrying(
        () ->
            database.write(
                team,
                session -> {
                  keep(session, account);
                  return true;
                }));
  }

  /** The same as an event, which Slack may repeat. */
  public void keep(Actor event, SlackAccount account) {
    UniqueKeys.retrying(
        () ->
            database.write(
                event,
                session -> {
                  keep(session, account);
                  return true;
                }));
  }

  private void keep(StatelessSession session, SlackAccount account) {
    var rows = new MemberRows_(session);
    var before = rows.member(account.user());
    if (before.isPresent()) {
      before.get().update(account, wall.instant());
      rows.change(before.get());
    } else {
      rows.add(new Member(account, wall.instant()));
    }
    absences.described(session, account, programme.instant());
    ZoneMoves.noticed(session, account.user(), programme.instant());
    Outbox.homeStale(session, List.of(account.user()));
  }

  /** A person's full name, for plain text places; empty if the account is unknown. */
  public static Optional<String> nameOf(StatelessSession session, String user) {
    return new MemberRows_(session)
        .member(user)
        .map(Member::account)
        .flatMap(account -> fullName(account.realName(), account.name()));
  }

  /** The same of several, without those of whom it is unknown. */
  public static List<String> namesOf(StatelessSession session, List<String> users) {
    return users.stream().flatMap(user -> nameOf(session, user).stream()).toList();
  }

  /** Of what Slack described: empty if it told none. */
  public static Optional<String> fullName(String realName, String name) {
    return Optional.of(realName.isBlank() ? name : realName).filter(it -> !it.isBlank());
  }

  /** Whether a message can't lead anywhere: a bot, an outsider, or an account that is gone. */
  public static boolean isNobodyToAsk(StatelessSession session, String user) {
    return new MemberRows_(session)
        .member(user)
        .map(row -> row.account().kind())
        .filter(kind -> kind != Kind.MEMBER && kind != Kind.GUEST)
        .isPresent();
  }

  /** As {@link SlackAccount#locale()}; empty if unknown. */
  public static Optional<String> localeOf(StatelessSession session, String user) {
    return new MemberRows_(session)
        .member(user)
        .flatMap(m -> Optional.ofNullable(m.account().locale()));
  }
}
