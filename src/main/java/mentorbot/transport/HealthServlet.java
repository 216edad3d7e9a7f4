package mentorbot.transport;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/**
 * {@code /healthz}: alive. {@code /readyz}: commands are served. {@code /metrics}: loopback only,
 * unless configured.
 */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Health health;
  private final boolean metricsForAll;

  HealthServlet(Health health, boolean metricsForAll) {
    this.health = health;
    this.metricsForAll = metricsForAll;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain; charset=utf-8");
    switch (request.getServletPath()) {
      case "/healthz" -> response.getWriter().println("alive");
      case "/readyz" -> ready(response);
      default -> metrics(request, response);
    }
  }

  private void ready(HttpServletResponse response) throws IOException {
    var why = health.notReady();
    if (why.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().println("not ready: " + why.get());
      return;
    }
    response.getWriter().println("ready");
    response
        .getWriter()
        .println(health.slackReachable() ? "slack: reachable" : "slack: unreachable");
    var notSending = health.notSending();
    if (notSending.isPresent()) {
      response.getWriter().println("messages: waiting, " + notSending.get());
    }
  }

  private void metrics(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    if (!local && !metricsForAll) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.getWriter().println("Only from this machine. See `metrics` in mentorbot.yaml.");
      return;
    }
    response.getWriter().print(health.metrics());
  }
}
