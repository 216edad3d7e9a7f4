package mentorbot.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import mentorbot.people.Town;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleRoutesTest {
  private final Town town = new Town();
  private final Routes routes = new Routes();
  private Subcommands mentor;

  @BeforeEach
  void register() {
    mentor = routes.family("/mentor", call -> Reply.tell("alone"));
    new PeopleRoutes(
            town.definition,
            town.clock,
            town.profiles,
            town.workingHours,
            town.quiet,
            town.privacy,
            town.departure,
            town.safeWay,
            town.members,
            town.moves,
            caller -> java.util.List.of())
        .register(routes);
  }

  @AfterEach
  void close() {
    town.close();
  }

  private String answer(String text) {
    var caller = new Caller(town.by("UADA"), Texts.load().in("en-GB"));
    return ((Reply.Say) mentor.answer(new CommandCall(caller, text))).message().text();
  }

  @ParameterizedTest
  @CsvSource({
    "enrol, Technician mentoring",
    "join, Technician mentoring",
    "me, Technician mentoring",
    "hours, When I may write to you",
    "rota, When I may write to you",
    "quiet, Until when",
    "quiet 2 weeks, 'Quiet until Mon, 15 Jun 2026'",
    "quiet until whenever, could not read",
    "privacy, What is stored",
    "leave, not taking part",
    "something is wrong, <@USAM>",
    "help me, <@USAM>",
    "unsafe, <@USAM>",
    "help, no reason asked"
  })
  void every_word_has_its_answer(String typed, String answer) {
    assertThat(answer(typed)).contains(answer);
  }

  @Test
  void who_has_enrolled_sees_their_profile_and_is_asked_once_before_leaving() {
    town.enrol("UADA");
    assertThat(answer("me")).isEqualTo("Your profile");
    assertThat(answer("quit")).contains("Leave the programme?");
  }

  @Test
  void the_next_step_follows_the_state() {
    var caller = new Caller(town.by("UADA"), Texts.load().in("en-GB"));
    var step = new EnrolStep(town.profiles, who -> who.user().equals("URUTH"));
    var section = new MeSection(town.profiles, town.workingHours);
    assertThat(step.of(caller).orElseThrow().mrkdwn()).contains("not in the mentoring programme");
    var ruth = new Caller(town.by("URUTH"), Texts.load().in("en-GB"));
    assertThat(step.of(ruth).orElseThrow().mrkdwn()).contains("You run the mentoring programme");
    town.profiles.begin(town.by("UADA"));
    assertThat(step.of(caller).orElseThrow().mrkdwn()).contains("page 1 of 4");
    assertThat(section.blocks(caller)).isEmpty();
    town.enrol("UADA");
    assertThat(step.of(caller)).isEmpty();
    assertThat(section.blocks(caller)).hasSize(3);
  }
}
