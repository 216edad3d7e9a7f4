package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mentorbot.workspace.state.Json;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The bot's side of HTTP: keeps what came and answers as told. */
final class BotDouble implements AutoCloseable {
  /**
   * A delivery: `payload` is the form of a command, the payload of an interaction or the event
   * body.
   */
  record Received(Map<String, String> headers, String body, JsonNode payload) {
    String text(String pointer) {
      return payload.at(pointer).asText();
    }
  }

  /** An answer: status and body. */
  record Answer(int status, String body, Map<String, String> headers) {
    static Answer empty() {
      return new Answer(200, "", Map.of());
    }

    static Answer json(String body) {
      return new Answer(200, body, Map.of());
    }

    static Answer status(int status) {
      return new Answer(status, "", Map.of());
    }
  }

  final List<Received> received = new CopyOnWriteArrayList<>();
  volatile Function<Received, Answer> answering = received -> Answer.empty();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  BotDouble(Workspace workspace) {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler handler = new ServletContextHandler("/");
    handler.addServlet(new ServletHolder(new Ear()), "/slack/events");
    server.setHandler(handler);
    try {
      server.start();
    } catch (Exception taken) {
      throw new IllegalStateException(taken);
    }
    workspace.deliverTo(url());
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events");
  }

  Received last() {
    return received.get(received.size() - 1);
  }

  void answer(String json) {
    answering = received -> Answer.json(json);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }

  private static JsonNode payload(String body) {
    if (body.startsWith("{")) {
      return Json.parse(body).orElseThrow();
    }
    ObjectNode form = Json.object();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      form.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return Json.text(form, "payload").flatMap(Json::parse).orElse(form);
  }

  private final class Ear extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> headers = new HashMap<>();
      request
          .getHeaderNames()
          .asIterator()
          .forEachRemaining(
              name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
      Received heard = new Received(headers, body, payload(body));
      received.add(heard);
      Answer answer = answering.apply(heard);
      response.setStatus(answer.status());
      answer.headers().forEach(response::setHeader);
      response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
  }
}
