package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mentorbot.Crawl.Button;
import mentorbot.Crawl.Form;
import mentorbot.Wires.Wire;
import mentorbot.store.Contents;
import mentorbot.workspace.delivery.Parcel.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/**
 * Every route there is, by both transports, tried by people it was not made for: with the values
 * that others were shown, with stale ones, with made-up ones and with hostile text.
 */
class HostileRoutesTest {
  private static final String TEAM = "T0RIVERSIDE";
  private static final String OUTSIDER = "U04NOOR";
  private static final String DESK = "(survey-)?desk\\..*";
  private static final String ONLY_COORDINATORS = "This is for the coordinators";

  /** What Slack says of accounts is kept as it comes; deliveries and wake-ups are nobody's. */
  private static final Set<String> OF_NOBODY = Set.of("member", "delivery", "home_view", "mailbox");

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static WholeBot bot;
  private static Crawl crawl;
  private static StepSigns steps;
  private static Wires wires;
  private static Contents contents;
  private static ListAppender<ILoggingEvent> failures;
  private static Map<String, List<Button>> buttons;
  private static Map<String, List<Form>> forms;

  @BeforeAll
  static void use() {
    bot = WholeBot.at("2026-11-23T09:00:00Z");
    steps = new StepSigns(bot);
    crawl = EverythingUsed.in(bot, steps);
    bot.person(OUTSIDER).command("/mentor enrol");
    crawl.press(OUTSIDER, "people.enrol", Map.of("wanted", List.of("iv-catheters")));
    bot.person("U07LUC").deactivate();
    bot.settle();
    buttons = new TreeMap<>(crawl.buttons());
    forms = new TreeMap<>(crawl.forms());
    addWhatWasNotWalkedTo();
    wires = new Wires(bot);
    contents = new Contents(bot.running().database());
    failures = new ListAppender<>();
    failures.start();
    logOfFailures().addAppender(failures);
  }

  private static Logger logOfFailures() {
    return (Logger) LoggerFactory.getLogger("mentorbot.slack.Failures");
  }

  private static void addWhatWasNotWalkedTo() {
    var values =
        crawl.buttons().values().stream()
            .flatMap(List::stream)
            .map(Button::value)
            .distinct()
            .toList();
    routes("action")
        .forEach(
            route ->
                buttons.putIfAbsent(
                    route, values.stream().map(v -> new Button("", route, v)).toList()));
    routes("submission")
        .forEach(
            route ->
                forms.putIfAbsent(
                    route, values.stream().map(v -> new Form("", Forged.view(route, v))).toList()));
  }

  @AfterAll
  static void close() {
    logOfFailures().detachAppender(failures);
    wires.close();
    bot.close();
  }

  private static List<String> routes(String kind) {
    return bot.running().bot().registry().routes.table().stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.split("\\s+", 2)[1])
        .toList();
  }

  @Test
  void using_everything_meets_most_routes_and_breaks_nothing() {
    assertThat(crawl.broken()).isEmpty();
    int all = routes("action").size() + routes("submission").size();
    assertThat(crawl.notMet(routes("action"), routes("submission"))).hasSizeLessThan(all / 3);
  }

  /** A step whose sign is not there is never asked: it would be kept from whom it is for. */
  @Test
  void whoever_has_a_step_while_everything_is_used_has_its_sign() {
    assertThat(steps.unsigned()).isEmpty();
    assertThat(steps.seen())
        .contains("EnrolStep", "CheckInStep", "MentorshipHome", "MatchingHome")
        .contains("AgreementNextStep", "FirstGoal", "QuietStep");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP, U11KIT, T0RIVERSIDE, here as a guest",
    "SOCKET, U11KIT, T0RIVERSIDE, here as a guest",
    "HTTP, U12IVO, T0VALLEY, from another workspace",
    "SOCKET, U12IVO, T0VALLEY, from another workspace",
    "HTTP, U07LUC, T0RIVERSIDE, is deactivated",
    "SOCKET, U07LUC, T0RIVERSIDE, is deactivated",
    "HTTP, U0MENTORBOT, T0RIVERSIDE, Apps and bots",
    "SOCKET, U0MENTORBOT, T0RIVERSIDE, Apps and bots"
  })
  void who_may_not_take_part_is_told_why_by_every_route_and_changes_nothing(
      Wire wire, String user, String team, String answer) {
    var before = stored("-");
    var forged = new Forged(user, team);
    for (var command : routes("command")) {
      assertThat(wires.send(wire, Kind.COMMAND, forged.command(command, url()))).contains(answer);
    }
    for (var route : routes("subcommand")) {
      assertThat(wires.send(wire, Kind.COMMAND, forged.command(route, url()))).contains(answer);
    }
    for (var button : firsts(buttons)) {
      assertThat(press(wire, forged, button)).as(button.action()).contains(answer);
    }
    for (var form : firsts(forms)) {
      assertThat(send(wire, forged, form.view(), words -> words)).as(form.route()).contains(answer);
    }
    assertUnchanged("-", before, user);
  }

  @ParameterizedTest
  @EnumSource
  void what_others_were_shown_changes_nothing_of_theirs(Wire wire) {
    var before = stored(OUTSIDER);
    var outsider = new Forged(OUTSIDER, TEAM);
    for (var route : buttons.entrySet()) {
      // Of what comes by the socket one of a route is enough: from there on it is the same way.
      for (var button : wire == Wire.SOCKET ? route.getValue().subList(0, 1) : route.getValue()) {
        boolean desk = button.route().matches(DESK);
        assertThat(desk ? press(wire, outsider, button) : pressUnheard(wire, outsider, button))
            .as(button.toString())
            .contains(desk ? ONLY_COORDINATORS : "");
      }
      assertUnchanged(OUTSIDER, before, route.getKey());
    }
    for (var form : all(forms)) {
      assertThat(send(wire, outsider, form.view(), words -> words))
          .as(form.route())
          .contains(form.route().matches(DESK) ? ONLY_COORDINATORS : "");
    }
    assertUnchanged(OUTSIDER, before, "pages");
    assertThat(failures.list).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void stale_and_made_up_values_of_ones_own_change_nothing(Wire wire) {
    var before = stored("-");
    for (var button : firsts(buttons)) {
      boolean ownWords = button.value().contains("|");
      if (!button.route().startsWith("people.") && !button.user().isEmpty() && !ownWords) {
        var owner = new Forged(button.user(), TEAM);
        for (var value : Hostile.values(button.value())) {
          var unused = pressUnheard(wire, owner, new Button(button.user(), button.action(), value));
        }
        assertUnchanged("-", before, button);
      }
    }
    assertThat(failures.list).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hostile_words_in_every_text_field_are_stored_or_refused_and_break_nothing(Wire wire) {
    for (var form : withText()) {
      var owner = new Forged(form.user(), TEAM);
      for (var words : Hostile.WORDS) {
        assertThat(send(wire, owner, form.view(), usual -> words)).as(form.route()).isNotNull();
      }
    }
    for (var command : routes("command")) {
      for (var words : Hostile.WORDS) {
        var typed = command + " " + words;
        var answer =
            wires.send(wire, Kind.COMMAND, new Forged(OUTSIDER, TEAM).command(typed, url()));
        assertThat(Shown.fit(answer)).isNotEmpty();
      }
    }
    assertThat(failures.list).isEmpty();
  }

  /** Half a surrogate pair only by HTTP: a WebSocket carries nothing that is not UTF-8. */
  @ParameterizedTest
  @CsvSource({"HTTP, 0000", "SOCKET, 0000", "HTTP, d83d"})
  void signs_that_cannot_be_stored_are_refused_in_the_field(Wire wire, String code) {
    var sign = String.valueOf((char) Integer.parseInt(code, 16));
    var before = stored("-");
    for (var form : withText()) {
      var owner = new Forged(form.user(), TEAM);
      assertThat(send(wire, owner, form.view(), usual -> usual + sign))
          .as(form.route())
          .contains("be stored");
    }
    assertUnchanged("-", before, code);
  }

  private static List<Form> withText() {
    var forms =
        firsts(crawl.forms()).stream()
            .filter(form -> form.view().toString().contains("plain_text_input"))
            .toList();
    assertThat(forms).hasSizeGreaterThan(9);
    return forms;
  }

  private static <T> List<T> firsts(Map<String, List<T>> seen) {
    return seen.values().stream().map(list -> list.get(0)).toList();
  }

  private static <T> List<T> all(Map<String, List<T>> seen) {
    return seen.values().stream().flatMap(List::stream).toList();
  }

  private static String url() {
    return wires.responseUrl(NUMBER.incrementAndGet());
  }

  private static String press(Wire wire, Forged forged, Button button) {
    int number = NUMBER.incrementAndGet();
    var url = wires.responseUrl(number);
    var body =
        wires.send(wire, Kind.INTERACTION, forged.press(button.action(), button.value(), url));
    return Shown.fit(body) + Shown.fit(wires.said(number));
  }

  private static String pressUnheard(Wire wire, Forged forged, Button button) {
    return Shown.fit(
        wires.send(wire, Kind.INTERACTION, forged.press(button.action(), button.value(), url())));
  }

  private static String send(
      Wire wire, Forged forged, ObjectNode view, UnaryOperator<String> words) {
    return Shown.fit(wires.send(wire, Kind.INTERACTION, forged.submit(view, words)));
  }

  private static void assertUnchanged(String person, Set<String> before, Object by) {
    var now = stored(person);
    assertThat(minus(now, before)).as("new by %s", by).isEmpty();
    assertThat(minus(before, now)).as("gone by %s", by).isEmpty();
  }

  private static List<String> minus(Set<String> rows, Set<String> others) {
    return rows.stream().filter(row -> !others.contains(row)).toList();
  }

  /** Everything stored, but for rows that name this person. */
  private static Set<String> stored(String person) {
    return contents
        .lines(TEAM)
        .lines()
        .filter(row -> !OF_NOBODY.contains(row.split(" ", 2)[0]) && !row.contains(person + "|"))
        .collect(Collectors.toSet());
  }
}
