package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Answers.Act;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.Test;

class DrainedAnswersTest {
  private static final int ANSWERS = 9;

  /** More than it sends at once, so that some still wait in line when the end comes. */
  @Test
  void private_answers_that_were_promised_are_sent_before_the_end() throws IOException {
    var arrived = new AtomicInteger();
    var hearer = hearer(arrived);
    var url = "http://127.0.0.1:" + hearer.getAddress().getPort() + "/respond";
    var answers =
        new Answers(
            new SlackApi(BoltApp.slack(URI.create("http://127.0.0.1:9/api/")), "xoxb-test"),
            FormMemory.ofThisNode(Clock.systemUTC()),
            Texts.load());
    for (int i = 0; i < ANSWERS; i++) {
      answers.toAction(
          Reply.tell("Done."), new Place(Place.Kind.MESSAGE, null, false), new Act("U1", "t", url));
    }
    answers.close();
    assertThat(arrived).hasValue(ANSWERS);
    hearer.stop(0);
  }

  private static HttpServer hearer(AtomicInteger arrived) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), ANSWERS);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              var thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext(
        "/respond",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          try {
            Thread.sleep(200);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          arrived.incrementAndGet();
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("ok".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    return server;
  }
}
