package mentorbot.slack.delivery;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Part;
import mentorbot.notices.Receipt;
import mentorbot.notices.Recipient;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Caller;
import mentorbot.slack.DataTable;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.SlackApi;
import mentorbot.texts.Texts;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import org.hibernate.StatelessSession;

/** A courier to the strict workspace over HTTP, with one kind of notice. */
final class OnWorkspace implements AutoCloseable {
  static final String MIRA = "U01MIRA";
  static final Recipient READER = new Recipient("T0RIVERSIDE", MIRA, ZoneOffset.UTC, "en-GB");
  private static final String TOKEN = "xoxb-test-token-0123456789";

  private final Workspace workspace = open();
  private final SlackCourier courier = courier(Pace.UNLIMITED, caller -> home());

  Workspace workspace() {
    return workspace;
  }

  SlackCourier courier() {
    return courier;
  }

  SlackCourier courier(Pace pace, Function<Caller, View> home) {
    var api = new SlackApi(BoltApp.slack(URI.create(workspace.apiUrl())), TOKEN);
    return new SlackCourier(api, List.of(toy()), Texts.load(), pace, home);
  }

  Receipt post(String text, String... keys) {
    var letter = courier.write(READER, List.of(new Part("toy", text)));
    return courier.post(READER, letter, List.of(keys), () -> true);
  }

  /** By a sender whose right to write lasts for as many calls as this. */
  Receipt postWhileHolding(int calls, String text, String key) {
    var left = new AtomicInteger(calls);
    var letter = courier.write(READER, List.of(new Part("toy", text)));
    return courier.post(READER, letter, List.of(key), () -> left.getAndDecrement() > 0);
  }

  /** In the reader's conversation. */
  List<mentorbot.workspace.state.Message> messages() {
    return workspace.driver(MIRA).messages();
  }

  long calls(String method) {
    return workspace.calls().stream().filter(call -> call.method().equals(method)).count();
  }

  static View home() {
    return View.builder().type("home").blocks(List.of(Kit.section("Home"))).build();
  }

  private static Told<String> toy() {
    NoticeKind<String> kind =
        new NoticeKind<>() {
          @Override
          public String name() {
            return "toy";
          }

          @Override
          public Weight weight() {
            return Weight.PERSONAL;
          }

          @Override
          public Decision<String> decide(StatelessSession session, Notice notice, Instant now) {
            return Decision.send(notice.subject());
          }
        };
    return new Told<>(kind, (text, reader) -> toyMessage(text));
  }

  private static Message toyMessage(String text) {
    return switch (text) {
      case "broken" -> Message.of(text, Kit.actions(List.of()));
      case "drawn" -> Message.of(text, Kit.section("In words"), refusedPicture());
      default -> Message.of(text);
    };
  }

  /** Without a single row, which no workspace takes. */
  private static DataTable refusedPicture() {
    return new DataTable("data_table", "Nothing", 10, List.of());
  }

  private static Workspace open() {
    try (var yaml = OnWorkspace.class.getResourceAsStream("/manifest/socket-mode.yaml")) {
      return Workspace.open(
          new Workspace.Options(
              "127.0.0.1",
              0,
              null,
              Clock.systemUTC(),
              new Standing(),
              Clinic.riverside(),
              TOKEN,
              "xapp-test-token-0123456789",
              "signing-secret-of-tests",
              new YAMLMapper().readTree(yaml)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    workspace.close();
  }
}
