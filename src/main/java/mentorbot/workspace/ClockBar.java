package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;

/** Moves the programme clock, one walk at a time, and tells the pages how far it is. */
final class ClockBar implements AutoCloseable {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final long TOLD_EVERY_MILLIS = 200;
  private static final long LOOKED_EVERY_MILLIS = 1_000;

  private final ProgrammeTime time;
  private final State state;
  private final AtomicBoolean moving = new AtomicBoolean();
  private volatile String told = "";
  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread worker = new Thread(work, "workspace-clock");
            worker.setDaemon(true);
            return worker;
          });

  ClockBar(ProgrammeTime time, State state) {
    this.time = time;
    this.state = state;
    var unused =
        teller.scheduleWithFixedDelay(
            this::tellWhatIsNew, LOOKED_EVERY_MILLIS, LOOKED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** {to: hour | morning | day | week | next} or {until: instant}; answers {clock} or {error}. */
  ObjectNode move(JsonNode asked) {
    Optional<Instant> until = until(asked);
    if (until.isEmpty()) {
      return Json.object().put("error", "There is nothing to go to.");
    }
    if (until.get().isBefore(time.now())) {
      return Json.object().put("error", "The clock only goes forward.");
    }
    if (!moving.compareAndSet(false, true)) {
      return Json.object().put("error", "The clock is moving already.");
    }
    var telling =
        teller.scheduleWithFixedDelay(this::tell, 0, TOLD_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    try {
      time.walkTo(until.get());
    } finally {
      telling.cancel(false);
      moving.set(false);
      state.locked(() -> {});
      tell();
    }
    return Json.object().set("clock", toPage());
  }

  private Optional<Instant> until(JsonNode asked) {
    Instant now = time.now();
    ZonedDateTime here = now.atZone(ZoneId.of(state.identity().zone()));
    return switch (asked.path("to").asText("")) {
      case "hour" -> Optional.of(now.plus(Duration.ofHours(1)));
      case "morning" -> Optional.of(nextMorning(here).toInstant());
      case "day" -> Optional.of(here.plusDays(1).toInstant());
      case "week" -> Optional.of(here.plusWeeks(1).toInstant());
      case "next" -> time.next().map(due -> due.at().isBefore(now) ? now : due.at());
      default -> instant(asked.path("until").asText(""));
    };
  }

  private static ZonedDateTime nextMorning(ZonedDateTime here) {
    ZonedDateTime today = here.toLocalDate().atTime(MORNING).atZone(here.getZone());
    return today.isAfter(here)
        ? today
        : here.toLocalDate().plusDays(1).atTime(MORNING).atZone(here.getZone());
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException notAnInstant) {
      return Optional.empty();
    }
  }

  /** What falls due next changes with what people do, not only with the clock. */
  private void tellWhatIsNew() {
    try {
      if (state.feed().isHeard() && !moving.get() && !told.equals(toPage().toString())) {
        tell();
      }
    } catch (RuntimeException cannotBeReadNow) {
      // While the bot starts or stops; the next look is a second away.
    }
  }

  private void tell() {
    var clock = toPage();
    told = clock.toString();
    state.feed().publish("clock", Json.object().set("clock", clock));
  }

  ObjectNode toPage() {
    ObjectNode clock = Json.object().put("now", time.now().toString());
    Optional<ProgrammeTime.Due> next = time.next();
    clock.putNull("next");
    next.ifPresent(
        due -> clock.putObject("next").put("at", due.at().toString()).put("what", due.what()));
    return clock.put("moving", moving.get());
  }

  @Override
  public void close() {
    teller.shutdownNow();
  }
}
