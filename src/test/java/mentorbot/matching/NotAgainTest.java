package mentorbot.matching;

import static mentorbot.matching.MatchingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Relationships;
import mentorbot.people.Coordinators;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two of whom one said "not again" do not come together by any way, and nobody is told why. */
class NotAgainTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());

  /** A way to come together: what goes before, and what is tried once "not again" is said. */
  @SuppressWarnings("ImmutableEnumChecker") // Its steps keep nothing.
  private enum Way {
    SUGGESTED(t -> {}, t -> assertThat(t.suggestedTo(t.ana)).doesNotContain(t.mira)),
    ASKED(t -> {}, t -> assertThat(t.world.ask(t.ana, t.mira)).isEqualTo(unavailable(t.mira))),
    PEERS(t -> {}, t -> t.asked(new Wish(Form.PEER, null))),
    REVERSE(t -> {}, t -> t.asked(new Wish(Form.REVERSE, null))),
    COMPLEMENTARY(t -> {}, t -> t.asked(new Wish(Form.COMPLEMENTARY, "dentistry"))),
    INFORMAL(t -> {}, t -> t.asked(new Wish(Form.INFORMAL, null))),
    ACCEPTED(
        t -> t.world.ask(t.ana, t.mira),
        t ->
            assertThat(t.world.answers.accept(t.world.people.by(t.mira), t.ask))
                .isEqualTo(new AnswerOutcome.Over(Ask.State.PASSED_OVER))),
    NEXT_IN_RANK(
        t -> t.world.ask(t.ana, t.ben, t.mira),
        t -> {
          t.world.answers.notNow(t.world.people.by(t.ben), t.ask);
          assertThat(t.world.list.toAnswer(TEAM, t.mira)).isEmpty();
        }),
    PROPOSED_BY_WHO_IS_ASKED(
        t -> t.world.ask(t.ana, t.ben),
        t ->
            assertThat(t.world.answers.suggest(t.world.people.by(t.ben), t.ask, t.mira))
                .isInstanceOf(AnswerOutcome.CannotSuggest.class)),
    PROPOSED_BY_A_COORDINATOR(
        t -> {
          t.world.ask(t.ana, t.ben);
          t.world.answers.notNow(t.world.people.by(t.ben), t.world.waitingFor(t.ben));
        },
        t ->
            assertThat(t.care().suggest(t.world.people.by("URUTH"), t.request(), t.mira))
                .isInstanceOf(RequestCare.Outcome.CannotSuggest.class)),
    OFFERED(t -> {}, t -> t.offered(t.mira, t.ana)),
    OFFER_ACCEPTED(
        t -> t.world.offers.offerTo(t.world.people.by(t.mira), t.ana, "exotics"), t -> t.saidYes()),
    NOMINATED(
        t -> {},
        t ->
            assertThat(t.world.offers.nominate(t.world.people.by(t.mira), t.ana))
                .isEqualTo(new ProposalOutcome.Unavailable(t.ana))),
    REGISTERED(
        t -> {},
        t ->
            assertThat(t.world.offers.register(t.world.people.by(t.mira), t.ana, true, "exotics"))
                .isEqualTo(new ProposalOutcome.Unavailable(t.ana))),
    REGISTRATION_ACCEPTED(
        t -> t.world.offers.register(t.world.people.by(t.mira), t.ana, true, "exotics"),
        t -> t.saidYes());

    private final Consumer<NotAgainTest> before;
    private final Consumer<NotAgainTest> tried;

    Way(Consumer<NotAgainTest> before, Consumer<NotAgainTest> tried) {
      this.before = before;
      this.tried = tried;
    }
  }

  private String ana = "";
  private String mira = "";
  private String ben = "";
  private String ask = "";

  @AfterEach
  void close() {
    world.close();
  }

  /** Three others do come together by it, so that it is not true of itself. */
  @ParameterizedTest
  @EnumSource
  void they_do_not_come_together(Way way) {
    enrol("1");
    before(way);
    assertThatThrownBy(() -> way.tried.accept(this))
        .as("without it they would")
        .isInstanceOf(AssertionError.class);

    enrol("2");
    before(way);
    boolean hers = way.name().length() % 2 == 0;
    world.database.change(
        TEAM,
        session ->
            Relationships.sayNotAgain(
                session, hers ? ana : mira, hers ? mira : ana, world.clock.instant()));
    way.tried.accept(this);
    assertThat(world.relationships.open(TEAM, ana)).isEmpty();
    assertThat(world.relationships.open(TEAM, mira)).isEmpty();
  }

  private void enrol(String number) {
    ana = "UANA" + number;
    mira = "UMIRA" + number;
    ben = "UBEN" + number;
    var london = ZoneId.of("Europe/London");
    world.people.enrol(ana, List.of("exotics"), List.of("dentistry"), 2, london, null);
    world.people.enrol(mira, List.of("dentistry"), List.of("exotics"), 2, london, null);
    world.people.mentor(ben, 2, "exotics");
  }

  private void before(Way way) {
    way.before.accept(this);
    ask =
        Stream.of(mira, ben)
            .flatMap(mentor -> world.list.toAnswer(TEAM, mentor).stream())
            .map(card -> card.ask())
            .findFirst()
            .orElse("");
  }

  private static RequestOutcome unavailable(String person) {
    return new RequestOutcome.Unavailable(person);
  }

  private List<String> suggestedTo(String user) {
    return world
        .suggestions
        .find(TEAM, user, new Suggestions.Search(List.of("exotics"), List.of(), false))
        .people()
        .stream()
        .map(Suggestion::person)
        .toList();
  }

  private void asked(Wish wish) {
    assertThat(
            world.requests.request(
                world.people.by(ana),
                new NewRequest(
                    List.of("exotics"),
                    "new-role",
                    List.of(),
                    false,
                    "To grow",
                    List.of(mira),
                    wish)))
        .isEqualTo(unavailable(mira));
  }

  private void offered(String by, String to) {
    assertThat(world.offers.offerTo(world.people.by(by), to, "exotics"))
        .isEqualTo(new ProposalOutcome.Unavailable(to));
  }

  private void saidYes() {
    var id = world.offers.waiting(TEAM, ana).get(0).proposal();
    assertThat(world.offers.accept(world.people.by(ana), id))
        .isEqualTo(new ProposalOutcome.Unavailable(mira));
  }

  private RequestCare care() {
    return new RequestCare(
        world.database,
        world.clock,
        SampleProgramme.PROGRAMME,
        MatchingWorld.HOURS,
        new Coordinators(List.of("URUTH"), List.of()));
  }

  private String request() {
    return world.database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery(
                    "select id from MentorRequest where mentee = :ana", String.class)
                .setParameter("ana", ana)
                .getSingleResult());
  }
}
