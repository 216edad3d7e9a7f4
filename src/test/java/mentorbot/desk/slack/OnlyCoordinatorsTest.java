package mentorbot.desk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mentorbot.Entities;
import mentorbot.desk.DeskWorld;
import mentorbot.slack.Caller;
import mentorbot.slack.Doors;
import mentorbot.slack.Doors.Filled;
import mentorbot.slack.Form;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.testing.SampleProgramme;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route there is, with ids that are valid, by command, button, page and forged payload. */
class OnlyCoordinatorsTest {
  private static final String REFUSED = "This is for the coordinators of your programme";

  private static final Words WORDS = Texts.load().in("en-GB");

  private final DeskWorld world = new DeskWorld().enrolled();
  private final Routes routes = new Routes();
  private final Doors doors = new Doors(routes);
  private final List<String> values = new ArrayList<>();
  private String record = "";

  @BeforeEach
  void fill() {
    new DeskRoutes(
            DeskWorld.PROGRAMME,
            SampleProgramme.DEFINITIONS.agreement(),
            world.desk,
            world.list,
            world.audit,
            world.training,
            world.corrections,
            world.dualRoles,
            world.requests,
            world.wishes,
            world.absenceEnding,
            world.lines,
            world.absent,
            world.sites,
            world.pausing)
        .register(routes);
    world.people.mentor("UNOA", 2, "exotics");
    var pair = world.pair("UMIRA", "UANA");
    world.reportsTo("UANA", "UMIRA");
    var request = world.request("UBEN", "UNOA");
    world.hasCourse("UBEN", DeskWorld.DAY);
    record = "cUBEN";
    world.clock.advance(Duration.ofDays(2));
    values.addAll(
        List.of(
            "DUAL_ROLE:" + pair,
            "COURSE:UANA",
            "REQUEST_ASKED:" + request,
            pair,
            request,
            record,
            "UANA",
            "0",
            "1:UANA",
            ""));
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Caller caller(String user) {
    return new Caller(world.by(user), WORDS);
  }

  private static Form filled() {
    return new Filled()
        .people(RecordViews.PEOPLE, "UANA")
        .person(RecordViews.PERSON, "UANA")
        .person(OverrideHandlers.CONTACT, "USAM")
        .people(OverrideHandlers.PAIR, "UANA", "UMIRA")
        .text(RecordViews.COURSE, "Course")
        .text(RecordViews.REASON, "teaches it")
        .choice(RecordViews.WRONG, RecordViews.WRONG_DAY)
        .day(RecordViews.DAY, "2026-05-30")
        .form();
  }

  private List<Reply> everything(String user) {
    var replies = new ArrayList<Reply>();
    var typed = new ArrayList<>(doors.words(DeskRoutes.COMMAND));
    typed.addAll(List.of("", "help", "recrod", "nonsense", "people <@UANA>"));
    for (var word : typed) {
      replies.add(doors.type(caller(user), DeskRoutes.COMMAND, word));
      replies.add(doors.type(caller(user), DeskRoutes.COMMAND, word + " <@UANA> <@UMIRA>"));
    }
    for (var action : doors.actions()) {
      values.forEach(value -> replies.add(doors.tap(caller(user), action, value)));
    }
    for (var page : doors.submissions()) {
      for (var metadata : List.of("", "UANA:UMIRA", record + ":0", "UANA")) {
        replies.add(doors.submit(caller(user), page, metadata, filled()));
        replies.add(doors.submit(caller(user), page, metadata, Form.empty()));
      }
    }
    return replies;
  }

  /** How many rows of everything there are, and how often they were changed. */
  private List<String> stored() {
    return world.database.read(
        DeskWorld.TEAM,
        session ->
            Entities.all().stream()
                .map(
                    type ->
                        session
                            .createSelectionQuery(
                                "select '"
                                    + type.getSimpleName()
                                    + " ' || count(e) || ' ' ||"
                                    + " coalesce(sum(e.version), 0) from "
                                    + type.getSimpleName()
                                    + " e",
                                String.class)
                            .getSingleResult())
                .toList());
  }

  @Test
  void nobody_else_reads_or_changes_anything_and_all_are_told_whom_to_ask() {
    var before = stored();
    for (var user : List.of("UANA", "UMIRA", "USAM")) {
      assertThat(everything(user))
          .hasSizeGreaterThan(100)
          .allSatisfy(
              reply -> {
                assertThat(reply).isInstanceOf(Reply.Say.class);
                assertThat(((Reply.Say) reply).message().text())
                    .startsWith(REFUSED)
                    .contains("<@UCARA>", "<@URUTH>");
              });
    }
    assertThat(stored()).isEqualTo(before);
    assertThat(doors.others()).isEmpty();
  }

  @Test
  void the_same_calls_of_a_coordinator_do_something() {
    var before = stored();
    assertThat(everything("URUTH"))
        .noneMatch(
            reply -> reply instanceof Reply.Say say && say.message().text().startsWith(REFUSED));
    assertThat(stored()).isNotEqualTo(before);
    assertThat(world.people.audited())
        .contains(
            "training.recorded by URUTH",
            "training.waived by URUTH",
            "training.corrected by URUTH",
            "dual-role.proposed by URUTH",
            "request.next-asked by URUTH",
            "desk.reminded by URUTH");
  }

  @Test
  void a_coordinator_can_do_nothing_for_themselves_or_a_pair_they_are_in() {
    world.people.mentor("UCARA", 2, "exotics");
    var pair = world.pair("UCARA", "UBEN");
    world.reportsTo("UBEN", "UCARA");
    var before = world.people.audited();
    var form =
        new Filled()
            .people(RecordViews.PEOPLE, "UCARA", "UBEN")
            .person(RecordViews.PERSON, "UBEN")
            .person(OverrideHandlers.CONTACT, "USAM")
            .text(RecordViews.REASON, "because")
            .choice(RecordViews.WRONG, RecordViews.MISTAKE)
            .day(RecordViews.DAY, "2026-05-30")
            .form();
    for (var page : doors.submissions()) {
      for (var metadata : List.of("UCARA:UBEN", record + ":0")) {
        doors.submit(caller("UCARA"), page, metadata, form);
      }
    }
    for (var value : List.of("DUAL_ROLE:" + pair, "COURSE:UBEN", "COURSE:UCARA", "UBEN", record)) {
      doors.tap(caller("UCARA"), DeskViews.REMIND, value);
      assertThat(doors.tap(caller("UCARA"), DeskViews.OVERRIDE, value))
          .isInstanceOf(Reply.Say.class);
    }
    assertThat(world.people.audited()).isEqualTo(before);
    var told = (Reply.Say) doors.submit(caller("UCARA"), RecordViews.RECORD, "", form);
    assertThat(told.message().text()).contains("You can’t do this for yourself", "<@URUTH>");
  }
}
