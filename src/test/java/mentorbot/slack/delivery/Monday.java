package mentorbot.slack.delivery;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.notices.Clocks;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeBoard;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import mentorbot.notices.ReaderEvents;
import mentorbot.notices.ReaderHours;
import mentorbot.notices.Recipient;
import mentorbot.notices.Sender;
import mentorbot.notices.SharedRates;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Message;
import mentorbot.slack.SlackApi;
import mentorbot.store.Database;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import mentorbot.texts.Texts;
import mentorbot.workspace.ProgrammeTime;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Member;
import org.hibernate.StatelessSession;

/** Sender, courier and pace as they are in use, and a workspace whose clocks both are moved. */
final class Monday implements AutoCloseable {
  private static final String TEAM = "T0RIVERSIDE";
  private static final String TOKEN = "xoxb-test-token-0123456789";

  private final FakeClock clock;
  private final Database database = TestDatabase.hsqldb();
  private final Workspace workspace;
  private final Sender sender;
  private final Map<String, Member> members = new HashMap<>();
  private final Map<String, List<String>> owed = new HashMap<>();
  private final Map<String, Instant> puts = new HashMap<>();

  Monday(Instant begin) {
    clock = new FakeClock(begin);
    workspace = open();
    Clinic.riverside().people().stream()
        .filter(p -> p.teamId().equals(TEAM) && !p.deleted())
        .forEach(p -> members.put(p.id(), p));
    var told =
        List.of(
            told("personal", NoticeKind.Weight.PERSONAL), told("nudge", NoticeKind.Weight.NUDGE));
    var api = new SlackApi(BoltApp.slack(URI.create(workspace.apiUrl())), TOKEN);
    var pace = new SlackPace(300, new SharedRates(database, clock), clock, clock::advance);
    var courier = new SlackCourier(api, told, Texts.load(), pace, caller -> OnWorkspace.home());
    sender =
        new Sender(
            database,
            Told.kinds(told),
            courier,
            new Readers(),
            ReaderEvents.NONE,
            new Clocks(clock, clock),
            () -> List.of(TEAM));
  }

  Workspace workspace() {
    return workspace;
  }

  List<String> people() {
    return members.keySet().stream().sorted().toList();
  }

  void put(String weight, String person, String subject) {
    owed.computeIfAbsent(person, p -> new ArrayList<>()).add(subject);
    puts.put(subject, clock.instant());
    var made = NewNotice.once(person, "toy." + weight, subject, clock.instant());
    database.change(TEAM, session -> Outbox.put(session, made));
  }

  int deliver() {
    return sender.deliverDue();
  }

  void later(Duration duration) {
    clock.advance(duration);
  }

  List<String> owed(String person) {
    return owed.getOrDefault(person, List.of());
  }

  Instant putAt(String subject) {
    return puts.getOrDefault(subject, Instant.MAX);
  }

  /** How many are still to be sent. */
  long unsent() {
    return new NoticeBoard(database, TEAM)
        .notices().stream().filter(n -> n.state() != Notice.State.SENT).count();
  }

  /** One message, and what it tells of. */
  record Seen(Instant at, List<String> subjects) {}

  List<Seen> seen(String person) {
    return workspace.driver(person).messages().stream()
        .map(m -> new Seen(at(m.ts()), List.of(m.text().split("\n", -1))))
        .toList();
  }

  private static Instant at(String ts) {
    var parts = ts.split("\\.", -1);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  boolean isOpen(String person, Instant moment) {
    return hours(person).isOpen(moment);
  }

  private OpenHours hours(String person) {
    var zone = Optional.ofNullable(members.get(person)).map(m -> ZoneId.of(m.tz()));
    return OpenHours.of(zone.orElseThrow(), new QuietTime(LocalTime.of(20, 0), LocalTime.of(8, 0)));
  }

  /** Slack was asked for 90 seconds' patience; posts that came sooner, of the last calls kept. */
  List<ApiCall> callsWithinRetryAfter() {
    var posts =
        workspace.calls().stream().filter(c -> c.method().equals("chat.postMessage")).toList();
    var early = new ArrayList<ApiCall>();
    for (int i = 1; i < posts.size(); i++) {
      var before = posts.get(i - 1);
      var gap = Duration.between(before.at(), posts.get(i).at());
      if (before.verdict().equals("ratelimited") && gap.compareTo(Duration.ofSeconds(90)) < 0) {
        early.add(posts.get(i));
      }
    }
    return early;
  }

  private static Told<String> told(String name, NoticeKind.Weight weight) {
    NoticeKind<String> kind =
        new NoticeKind<>() {
          @Override
          public String name() {
            return "toy." + name;
          }

          @Override
          public Weight weight() {
            return weight;
          }

          @Override
          public Decision<String> decide(StatelessSession session, Notice notice, Instant now) {
            return Decision.send(notice.subject());
          }
        };
    return new Told<>(kind, (text, reader) -> Message.of(text));
  }

  private final class Readers implements ReaderHours {
    @Override
    public OpenHours hours(StatelessSession session, String user) {
      return Monday.this.hours(user);
    }

    @Override
    public Recipient recipient(StatelessSession session, String team, String user) {
      return new Recipient(team, user, ZoneId.of("UTC"), "en-GB");
    }
  }

  private final class Time implements ProgrammeTime {
    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public Optional<Due> next() {
      return Optional.empty();
    }

    @Override
    public Instant walkTo(Instant until) {
      return now();
    }
  }

  private Workspace open() {
    try (var yaml = Monday.class.getResourceAsStream("/manifest/socket-mode.yaml")) {
      return Workspace.open(
          new Workspace.Options(
              "127.0.0.1",
              0,
              null,
              clock,
              new Time(),
              Clinic.riverside(),
              TOKEN,
              "xapp-test-token-0123456789",
              "signing-secret-of-tests",
              new YAMLMapper().readTree(yaml)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    workspace.close();
    database.close();
  }
}
