package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Faults.Kind;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;

/** {@code /respond/<secret>}: response_urls. Used up or expired ones answer 404. */
public final class RespondServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "response_url";

  private final transient State state;
  private final transient Faults faults;
  private final transient Answers answers;

  public RespondServlet(State state, Faults faults, Answers answers) {
    this.state = state;
    this.faults = faults;
    this.answers = answers;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant start = state.wallNow();
    if (faults.strike(Kind.REFUSED, NAME).isPresent()) {
      log(start, "outage");
      Wire.cut(request);
      return;
    }
    String secret = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String verdict =
        faults.refuses(body) ? "invalid_blocks" : state.locked(() -> answer(secret, body));
    log(start, verdict);
    if (faults.strike(Kind.LOST_REPLY, NAME).isPresent()) {
      Wire.cut(request);
      return;
    }
    boolean gone = verdict.equals("used_url") || verdict.equals("expired_url");
    response.setStatus(verdict.equals("ok") ? 200 : gone ? 404 : 400);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write(verdict.getBytes(StandardCharsets.UTF_8));
  }

  private String answer(String secret, String body) {
    var use = state.responseUrls().use(secret, state.wallNow());
    var to = use.reply();
    if (to == null) {
      return use.error();
    }
    JsonNode said = Json.parse(body).orElseGet(Json::array);
    return answers.say(to, said).orElse("ok");
  }

  private void log(Instant start, String verdict) {
    Duration took = Duration.between(start, state.wallNow());
    state.calls().record(ApiCall.Direction.CALL, NAME, verdict, took, "");
  }
}
