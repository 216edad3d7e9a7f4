package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.Filled;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one PostgreSQL database, seen from Slack. */
@Tag("process")
class SeveralNodesTest {
  private static final Duration TO_END = ofSeconds(10);
  private static final Duration TAKEN_OVER = ofSeconds(30);
  private static final int MOST_PAGES = 8;

  @TempDir private Path folder;
  private StandIn slack;
  private String url = "";

  @BeforeEach
  void open() {
    slack = StandIn.open(folder);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void over_http_two_start_at_once_answer_in_turn_and_one_takes_over_when_the_other_is_killed() {
    var variables = onOneDatabase(slack.http());
    try (var balancer = Balancer.open();
        var one = slack.start(variables);
        var two = slack.start(variables)) {
      balancer.serveBy(one, two);
      slack.workspace().deliverTo(balancer.url());
      var mira = slack.mira();
      enrol(mira);
      balancer.toAll(true);
      mira.command("/goal Place IV catheters on my own");
      balancer.toAll(false);
      assertThat(rows("goal")).as("after a delivery that both took").isEqualTo(1);
      takesOver(balancer, one, two);
      replacedWithoutALostAck(balancer, two, variables);
    }
  }

  /** Killed with a message under way, which Slack took: nobody else may say it again. */
  private void takesOver(Balancer balancer, BotProcess dying, BotProcess living) {
    balancer.serveBy(dying);
    slack.workspace().faults().latency("chat.postMessage", ofSeconds(4), 1);
    slack.mira().dm("hello");
    BotProcess.eventually(ofSeconds(10), this::aMessageIsUnderWay);
    dying.kill();
    long killed = System.nanoTime();
    balancer.serveBy(living);
    slack.mira().dm("are you there?");
    BotProcess.eventually(TAKEN_OVER, () -> answersToPlainWords() == 2);
    System.out.printf(
        "taken over %d s after the kill%n",
        Duration.ofNanos(System.nanoTime() - killed).toSeconds());
    assertThat(living.runs()).isTrue();
  }

  /** A newer one is started first, then the old one is stopped. */
  private void replacedWithoutALostAck(
      Balancer balancer, BotProcess old, Map<String, String> variables) {
    try (var next = slack.start(variables);
        var use = SteadyUse.by(slack.mira(), slack.workspace().driver("U04NOOR"))) {
      balancer.serveBy(old, next);
      stopUnderUse(old, use);
    }
  }

  @Test
  void by_socket_mode_each_has_connections_of_its_own_and_says_goodbye_without_a_lost_ack() {
    var variables = onOneDatabase(slack.socketMode());
    try (var one = slack.start(variables);
        var two = slack.start(variables)) {
      assertThat(one.port()).isNotEqualTo(two.port());
      assertThat(slack.workspace().sockets().connections()).isEqualTo(2);
      enrol(slack.mira());
      try (var use = SteadyUse.by(slack.mira(), slack.workspace().driver("U04NOOR"))) {
        stopUnderUse(one, use);
        assertThat(slack.workspace().sockets().connections()).isEqualTo(1);
      }
      slack.mira().dm("hello");
      BotProcess.eventually(ofSeconds(10), () -> answersToPlainWords() == 1);
    }
  }

  private static void stopUnderUse(BotProcess bot, SteadyUse use) {
    BotProcess.eventually(ofSeconds(10), () -> use.answered() > 30);
    assertThat(bot.terminate(TO_END)).isEqualTo(143);
    int then = use.answered();
    BotProcess.eventually(ofSeconds(10), () -> use.answered() > then + 30);
    assertThat(use.failures()).as("of %d commands", use.answered()).isEmpty();
  }

  private Map<String, String> onOneDatabase(Map<String, String> variables) {
    url = TestDatabase.barePostgresUrl();
    variables.put("DATABASE_URL", url);
    return variables;
  }

  /** Marked as about to be posted; what became of it is known to Slack alone. */
  private boolean aMessageIsUnderWay() {
    return rows("notice where attempted_at is not null") > 0;
  }

  private long rows(String table) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In one message or in two: what was held up shares one. */
  private long answersToPlainWords() {
    return slack.mira().messages().stream()
        .filter(m -> m.bot() && m.to() == null)
        .mapToLong(m -> Reckoning.keys(m).size())
        .sum();
  }

  private static void enrol(Person person) {
    person.command("/mentor enrol");
    person.press("people.enrol");
    for (int i = 0; i < MOST_PAGES; i++) {
      var page = person.modal().filter(view -> view.path("submit").isObject());
      if (page.isPresent()) {
        person.submit(Filled.in(page.get(), Map.of("wanted", List.of("iv-catheters"))));
      }
    }
    person.closeAll();
  }
}
