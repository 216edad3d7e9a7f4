package mentorbot.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, and how long it took until it said that it was ready. */
final class Started implements AutoCloseable {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB");

  private final Process process;
  private final int port;
  private final double readyMillis;

  /** {@code log} gets what the server prints. */
  Started(List<String> command, Map<String, String> variables, Path log)
      throws IOException, InterruptedException {
    port = freePort();
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_"));
    builder.environment().putAll(variables);
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("BIND", "127.0.0.1");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    long before = System.nanoTime();
    process = builder.start();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() - before > PATIENCE_NANOS) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "did not get ready: " + String.join(" ", command) + "; see " + log);
      }
      Thread.sleep(5);
    }
    readyMillis = (System.nanoTime() - before) / 1e6;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean ready() {
    try (var line = new Line(port)) {
      return line.get("/readyz").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  double readyMillis() {
    return readyMillis;
  }

  /** One command over a new connection. */
  double millisOf(SignedRequest request) throws IOException {
    long before = System.nanoTime();
    try (var line = new Line(port)) {
      var answer = line.exchange(request.bytes());
      if (answer.status() != 200 || !answer.body().contains(request.expected())) {
        throw new IllegalStateException("answered " + answer);
      }
      return (System.nanoTime() - before) / 1e6;
    }
  }

  /** In MB of 2^20 bytes; NaN where the system has no /proc. */
  double residentMegabytes() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    var found = RESIDENT.matcher(Files.readString(status));
    return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : Double.NaN;
  }

  /** As by {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** As by SIGTERM; killed if it takes longer than 30 seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(30, TimeUnit.SECONDS)) {
        return;
      }
      System.err.println("A server did not stop by itself within 30 s.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
