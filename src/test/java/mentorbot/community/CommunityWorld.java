package mentorbot.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.config.CommunityRules;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;

/** Ana, Ben and Eve take part; Ruth coordinates. */
final class CommunityWorld implements AutoCloseable {
  static final String TEAM = PeopleFixture.TEAM;
  static final String ANA = "UANA";
  static final String BEN = "UBEN";
  static final String EVE = "UEVE";
  static final String RUTH = "URUTH";
  static final String CHANNEL = "C0COMMUNITY";
  private static final AtomicInteger DELIVERY = new AtomicInteger();

  enum Kind {
    HSQLDB,
    POSTGRES;

    CommunityWorld open() {
      return new CommunityWorld(this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres());
    }
  }

  final Database database;
  final FakeClock clock = FakeClock.at("2026-06-10T09:00:00Z");
  final Coordinators coordinators = new Coordinators(List.of(RUTH), List.of());
  final Community community;
  final Posting posting;

  private CommunityWorld(Database database) {
    this.database = database;
    community = new Community(database, clock, coordinators);
    posting = new Posting(database, clock, Sealer.withKey(Sealer.newKey()), new CommunityRules(14));
    var people = new PeopleFixture(database);
    List.of(ANA, BEN, EVE).forEach(user -> people.technician(user));
  }

  CommunityWorld chosen() {
    assertThat(community.choose(by(RUTH), CHANNEL))
        .isEqualTo(new Community.Outcome.Opened(CHANNEL));
    return this;
  }

  String asked() {
    return ((PostOutcome.Asked) posting.thank(by(ANA), BEN, CHANNEL, "You stayed")).post().id();
  }

  CommunityPost row(String id) {
    return database.read(TEAM, session -> new Posts_(session).post(id).orElseThrow());
  }

  List<String> told(String user) {
    return database.read(
        TEAM,
        s ->
            s.createSelectionQuery(
                    "select kind from Notice where recipient = :user and state <> DROPPED"
                        + " order by kind",
                    String.class)
                .setParameter("user", user)
                .getResultList());
  }

  Optional<String> goodNews(Optional<String> seed) {
    return database.read(TEAM, session -> Community.channelOr(session, seed));
  }

  String line(String id) {
    return database.read(TEAM, session -> posting.found(session, id)).orElseThrow().line();
  }

  int lapse() {
    return new LapseSweep(database, posting).run(TEAM, clock.instant());
  }

  /** All that its author can see of what is not posted. */
  List<String> seenBy(String user) {
    var again = posting.thank(by(user), BEN, CHANNEL, "Please");
    var asked = again instanceof PostOutcome.AskedLately;
    return Stream.concat(
            posting.mine(TEAM, user, 9).stream().map(p -> p.state() + " " + p.about()),
            Stream.concat(told(user).stream(), asked ? Stream.of("asked") : Stream.of()))
        .toList();
  }

  long counted(String user) {
    return database.read(
        TEAM, session -> CommunityLeaving.privacyItems().get(0).count().of(session, user));
  }

  @Override
  public void close() {
    database.close();
  }

  static Actor by(String user) {
    return new Actor(TEAM, user, "delivery " + DELIVERY.incrementAndGet());
  }
}
