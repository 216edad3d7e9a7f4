package mentorbot.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentorbot.actor.Actor;
import mentorbot.calendar.Leave;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import mentorbot.people.Departure;
import mentorbot.people.HoursCard;
import mentorbot.people.MyProfile;
import mentorbot.people.Person;
import mentorbot.people.Privacy;
import mentorbot.people.Profile;
import mentorbot.people.Profiles;
import mentorbot.people.QuietSpell;
import mentorbot.people.Silence;
import mentorbot.people.Town;
import mentorbot.people.WorkingHours;
import mentorbot.people.ZoneMoves;
import mentorbot.slack.Caller;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Reply;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleViewsTest {
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final String HOSTILE = "<!channel> *x* <@U1> \u202eabc & 🐾";

  private final Town town = new Town();
  private final Caller ada = new Caller(new Actor("T1", "UADA", "d"), Texts.load().in("en-GB"));
  private final Caller pseudo = new Caller(ada.actor(), Texts.pseudo().in(null));

  @AfterEach
  void close() {
    town.close();
  }

  private MyProfile mine(Person.State state, int pages) {
    return new MyProfile(state, pages, 1, town.fullProfile(), Optional.of(LISBON), "en-GB");
  }

  private MyProfile hostile() {
    var full = town.fullProfile();
    var style = new Profile.Style(List.of(), List.of(), List.of(), List.of(), HOSTILE, HOSTILE);
    return new MyProfile(
        Person.State.ENROLLED,
        4,
        1,
        new Profile(full.work(), full.exchange(), style, full.times()),
        Optional.empty(),
        null);
  }

  private static final Shift NIGHT = new Shift(LocalTime.of(21, 0), Duration.ofHours(10), true);

  private static HoursCard card() {
    return card(Rota.weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), NIGHT));
  }

  private static HoursCard alternating() {
    return card(
        Rota.alternating(3, 1, LocalDate.of(2026, 6, 1)).and(2, Set.of(DayOfWeek.MONDAY), NIGHT));
  }

  private static HoursCard card(Rota rota) {
    var day = new Shift(LocalTime.of(8, 0), Duration.ofHours(9), false);
    var date = LocalDate.of(2026, 6, 8);
    return new HoursCard(
        LISBON,
        LocalDate.of(2026, 6, 1),
        QuietTime.DEFAULT,
        PreferredHour.weekly(DayOfWeek.THURSDAY, LocalTime.of(10, 0)),
        rota,
        List.of(
            new HoursCard.ChangedDay(date, List.of(day)),
            new HoursCard.ChangedDay(date.plusDays(1), List.of())),
        List.of(new HoursCard.Away("a1", new Leave(date, date.plusDays(6)))),
        Optional.of(Instant.parse("2026-06-03T07:00:00Z")),
        true);
  }

  private static QuietSpell.Offer offer(boolean quiet) {
    return new QuietSpell.Offer(
        LISBON,
        NOW,
        quiet ? Optional.of(NOW.plusSeconds(7200)) : Optional.empty(),
        Optional.of(Instant.parse("2026-06-01T17:00:00Z")),
        Instant.parse("2026-06-02T07:00:00Z"),
        NOW.plusSeconds(7 * 86_400));
  }

  @Test
  void the_programme_card_is_read_before_anything_is_stored() {
    Golden.assertMatches(
        "people/card",
        EnrolViews.card(ada.words(), town.definition, mine(Person.State.OUTSIDE, 0)));
    Golden.assertMatches(
        "people/card-half",
        EnrolViews.card(ada.words(), town.definition, mine(Person.State.ENROLLING, 2)));
    Golden.assertMatches(
        "people/card-in",
        EnrolViews.card(ada.words(), town.definition, mine(Person.State.ENROLLED, 4)));
    Golden.assertMatches(
        "people/what-next",
        EnrolViews.whatNext(ada.words(), town.definition, mine(Person.State.ENROLLED, 4)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void each_page_has_at_most_six_inputs(int page) {
    var mine = mine(Person.State.ENROLLING, page - 1);
    var view = ProfilePages.page(ada.words(), town.definition, mine, new PageAt(page, true), NOW);
    assertThat(view.getBlocks().stream().filter(b -> b.getType().equals("input")).count())
        .isBetween(1L, 6L);
    Golden.assertMatches("people/page-" + page, view);
    var disguised =
        ProfilePages.page(pseudo.words(), town.definition, hostile(), new PageAt(page, false), NOW);
    Golden.assertMatches("people/page-" + page + "-pseudo", disguised);
  }

  @Test
  void cards_about_oneself() {
    Golden.assertMatches(
        "people/me",
        MeViews.card(ada.words(), town.definition, mine(Person.State.ENROLLED, 4), card()));
    Golden.assertMatches(
        "people/me-hostile", MeViews.card(ada.words(), town.definition, hostile(), card()));
    Golden.assertMatches("people/hours", HoursViews.card(ada.words(), card(), 0));
    Golden.assertMatches("people/hours-abc", HoursViews.card(ada.words(), alternating(), 0));
    Golden.assertMatches(
        "people/hours-abc-shifts", HoursPages.page(ada.words(), alternating(), "shifts"));
    for (var page : List.of("usual", "shifts", "rota", "week", "away")) {
      View view = HoursPages.page(ada.words(), card(), page);
      Golden.assertMatches("people/hours-" + page, view);
    }
    Golden.assertMatches("people/quiet", QuietViews.offer(ada.words(), offer(false)));
    Golden.assertMatches("people/quiet-now", QuietViews.offer(ada.words(), offer(true)));
    Golden.assertMatches("people/quiet-pick", QuietViews.pick(ada.words(), offer(false)));
    Golden.assertMatches("people/leave", SelfViews.leave(ada.words()));
  }

  @Test
  void somebody_to_turn_to() {
    Golden.assertMatches(
        "people/wrong", SelfViews.somethingIsWrong(ada.words(), "T1", Optional.of("USAM")));
    Golden.assertMatches(
        "people/wrong-nobody", SelfViews.somethingIsWrong(ada.words(), "T1", Optional.empty()));
  }

  @Test
  void privacy_has_words_for_every_item() {
    var held =
        town.privacy.keys().stream()
            .map(key -> new Privacy.Held(key, key.equals("hours") ? 0 : 2))
            .toList();
    Golden.assertMatches(
        "people/privacy",
        SelfViews.privacy(
            ada.words(), town.definition, new Privacy.Holding(Optional.of(NOW), held), LISBON));
  }

  @Test
  void notices_are_asked_and_afterwards_say_what_holds() {
    var reader = new Reader("UADA", ada.words(), LISBON);
    var toronto = ZoneId.of("America/Toronto");
    for (var answer : ZoneMoves.Answer.values()) {
      var question = new ZoneMoves.Question(LISBON, toronto, answer);
      Golden.assertMatches(
          "people/zone-" + answer.name().toLowerCase(java.util.Locale.ROOT),
          new ZoneMovedNotice().render(question, reader));
    }
    Golden.assertMatches(
        "people/never-open", new NeverOpenNotice().render(new Silence.NeverOpen(true), reader));
    Golden.assertMatches(
        "people/never-open-solved",
        new NeverOpenNotice().render(new Silence.NeverOpen(false), reader));
  }

  @Test
  void every_outcome_of_a_page_has_its_own_answer() {
    var enrolling = new Enrolling(town.profiles, town.workingHours, town.definition, town.clock);
    var mine = mine(Person.State.ENROLLED, 4);
    answersAll(
        Profiles.Outcome.class,
        List.of(
            new Profiles.Outcome.Saved(mine),
            new Profiles.Outcome.Enrolled(mine),
            new Profiles.Outcome.NothingChosen(),
            new Profiles.Outcome.OwnSupervisor(),
            new Profiles.Outcome.NotIn()),
        outcome -> enrolling.answer(ada, new PageAt(4, true), outcome));
  }

  @Test
  void every_outcome_about_hours_has_its_own_answer() {
    var handlers = new HoursHandlers(town.workingHours);
    answersAll(
        WorkingHours.Outcome.class,
        List.of(
            new WorkingHours.Outcome.Saved(card()),
            new WorkingHours.Outcome.EndsBeforeItBegins(),
            new WorkingHours.Outcome.AlreadyOver(LocalDate.of(2026, 6, 1)),
            new WorkingHours.Outcome.TooFarAhead(LocalDate.of(2028, 6, 1)),
            new WorkingHours.Outcome.TooMuchLeave(50),
            new WorkingHours.Outcome.NoDays(),
            new WorkingHours.Outcome.NoSuchWeek(2),
            new WorkingHours.Outcome.Gone()),
        outcome -> handlers.answer(ada, HoursPages.AWAY, outcome));
  }

  @Test
  void every_outcome_of_quiet_and_leaving_has_its_own_answer() {
    var quiet = new QuietHandlers(town.quiet);
    answersAll(
        QuietSpell.Outcome.class,
        List.of(
            new QuietSpell.Outcome.QuietNow(NOW, LISBON),
            new QuietSpell.Outcome.Over(),
            new QuietSpell.Outcome.NotUnderstood("x"),
            new QuietSpell.Outcome.TooLong()),
        outcome -> quiet.answer(ada, outcome));
    var self =
        new SelfHandlers(
            town.profiles,
            town.workingHours,
            town.privacy,
            town.departure,
            town.safeWay,
            town.definition,
            caller -> List.of());
    answersAll(
        Departure.Outcome.class,
        List.of(new Departure.Outcome.Left(), new Departure.Outcome.NotIn()),
        outcome -> self.answer(ada, outcome));
    var moving = new MovingHandlers(town.members, town.moves);
    assertThat(moving.answer(ada, new ZoneMoves.Outcome.Stale(LISBON)))
        .isInstanceOf(Reply.Say.class);
    assertThat(moving.answer(ada, new ZoneMoves.Outcome.Moved(LISBON)))
        .isInstanceOf(Reply.Done.class);
  }

  /** One example of each kind of outcome, and no two answers alike. */
  private static <O> void answersAll(Class<O> type, List<O> examples, Function<O, Reply> answer) {
    assertThat(examples.stream().map(Object::getClass).toList())
        .hasSameElementsAs(List.of(type.getPermittedSubclasses()));
    assertThat(examples.stream().map(answer).map(PeopleViewsTest::said).toList())
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  private static String said(Reply reply) {
    if (reply instanceof Reply.Say say) {
      return say.message().text();
    }
    return reply instanceof Reply.Errors errors ? Map.copyOf(errors.byBlock()).toString() : "";
  }

  @Test
  void slack_takes_every_view_as_it_is() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/golden/people"))) {
      for (var file : files.toList()) {
        var json =
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
        var view = new ObjectMapper().readTree(json);
        var violations = view.isArray() ? BlockRules.message(view) : BlockRules.modal(view);
        assertThat(violations).as(file.toString()).isEmpty();
      }
    }
  }
}
