package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.delivery.SocketLinks;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Faults.Kind;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;

/** {@code /api/<method>}: token, scopes, arguments, then the method itself, inside State's lock. */
public final class WebApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient State state;
  private final transient Faults faults;
  private final transient Tokens tokens;
  private final transient Methods methods;
  private final transient RateLimits limits = new RateLimits();

  public WebApiServlet(
      State state,
      Faults faults,
      Deliveries deliveries,
      SocketLinks sockets,
      Tokens tokens,
      Uploads uploads,
      Supplier<String> address) {
    this.state = state;
    this.faults = faults;
    this.tokens = tokens;
    this.methods = new Methods(state, deliveries, sockets, uploads, address);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant start = state.wallNow();
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Method> method = methods.find(name);
    if (broken(name, start, request, response)) {
      return;
    }
    Optional<Args> args = Requests.args(request, method.map(Method::takesJson).orElse(true));
    if (args.isEmpty()) {
      finish(response, name, start, Reply.refuse("invalid_json"), "");
      return;
    }
    Reply reply = answer(method, Requests.token(request, args.get()), args.get(), response);
    String detail = Details.of(args.get(), reply.body());
    if (faults.strike(Kind.LOST_REPLY, name).isPresent()) {
      log(name, start, "lost_reply", detail);
      Wire.cut(request);
      return;
    }
    finish(response, name, start, reply, detail);
  }

  private boolean broken(
      String name, Instant start, HttpServletRequest request, HttpServletResponse response) {
    faults.strike(Kind.LATENCY, name).ifPresent(fault -> Wire.pause(fault.delay()));
    if (faults.strike(Kind.REFUSED, name).isPresent()) {
      log(name, start, "outage", "");
      Wire.cut(request);
      return true;
    }
    if (faults.strike(Kind.UNAVAILABLE, name).isPresent()) {
      log(name, start, "http_503", "");
      response.setStatus(503);
      return true;
    }
    if (faults.strike(Kind.SERVER_ERROR, name).isPresent()) {
      log(name, start, "http_500", "");
      response.setStatus(500);
      return true;
    }
    return false;
  }

  private Reply answer(
      Optional<Method> found, String token, Args args, HttpServletResponse response) {
    if (found.isEmpty()) {
      return Reply.refuse("unknown_method");
    }
    Method method = found.get();
    Optional<Reply> refused = refusedToken(method, token);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Duration> wait = limited(method, args);
    if (wait.isPresent()) {
      response.setStatus(429);
      long seconds = Math.max(1, (wait.get().toMillis() + 999) / 1000);
      response.setHeader("Retry-After", Long.toString(seconds));
      return Reply.refuse("ratelimited");
    }
    Optional<Reply> planned =
        faults.strike(Kind.ERROR, method.name()).map(fault -> Reply.refuse(fault.error()));
    if (planned.isPresent()) {
      return planned.get();
    }
    if (tokens.isBot(token)) {
      response.setHeader("x-oauth-scopes", String.join(",", state.manifest().scopes()));
    }
    if (!method.open(state.manifest().scopes())) {
      return Scopes.without(state, method.scopes().toArray(String[]::new)).orElseThrow();
    }
    for (String needed : method.required()) {
      if (args.text(needed).isEmpty() && args.node(needed).isEmpty()) {
        return Reply.missing(needed);
      }
    }
    return args.node("blocks").filter(blocks -> faults.refuses(blocks.toString())).isPresent()
        ? Reply.refuse("invalid_blocks", List.of("[ERROR] unsupported type"))
        : state.locked(() -> method.handler().apply(args));
  }

  private Optional<Reply> refusedToken(Method method, String token) {
    if (method.token() == Method.Token.NONE) {
      return Optional.empty();
    }
    if (token.isEmpty()) {
      return Optional.of(Reply.refuse("not_authed"));
    }
    boolean app = tokens.isApp(token);
    if (!app && !tokens.isBot(token)) {
      return Optional.of(Reply.refuse("invalid_auth"));
    }
    boolean wrongKind =
        method.token() != Method.Token.EITHER && app != (method.token() == Method.Token.APP);
    if (wrongKind) {
      return Optional.of(Reply.refuse("not_allowed_token_type"));
    }
    return !app && tokens.isRevoked()
        ? Optional.of(Reply.refuse("token_revoked"))
        : Optional.empty();
  }

  private Optional<Duration> limited(Method method, Args args) {
    Optional<Duration> planned =
        faults.strike(Kind.RATE_LIMIT, method.name()).map(Faults.Fault::delay);
    if (planned.isPresent() || !faults.limitsAreReal()) {
      return planned;
    }
    return limits.wait(method, args, state.wallNow());
  }

  private void finish(
      HttpServletResponse response, String name, Instant start, Reply reply, String detail)
      throws IOException {
    String verdict = reply instanceof Reply.Refused refused ? refused.error() : "ok";
    log(name, start, verdict, detail);
    ObjectNode body = reply.body();
    response.setContentType("application/json; charset=utf-8");
    response
        .getOutputStream()
        .write(Json.MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }

  private void log(String name, Instant start, String verdict, String detail) {
    Duration took = Duration.between(start, state.wallNow());
    state.calls().record(ApiCall.Direction.CALL, name, verdict, took, detail);
  }
}
