package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mentorbot.workspace.state.Json;
import org.jspecify.annotations.Nullable;

/** Reads a call's arguments and token off the wire. */
final class Requests {
  private Requests() {}

  /** A JSON body counts only where the method takes JSON; empty when the body is not readable. */
  static Optional<Args> args(HttpServletRequest request, boolean takesJson) throws IOException {
    ObjectNode values = Json.object();
    form(values, request.getQueryString());
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.startsWith("application/json")) {
      form(values, body);
      return Optional.of(new Args(values));
    }
    if (!takesJson || body.isBlank()) {
      return Optional.of(new Args(values));
    }
    Optional<JsonNode> tree = Json.parse(body).filter(ObjectNode.class::isInstance);
    return tree.map(t -> new Args(values.setAll((ObjectNode) t)));
  }

  private static void form(ObjectNode values, @Nullable String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return;
    }
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** The bearer token, or a form's `token`; "" when there is none. */
  static String token(HttpServletRequest request, Args args) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length()).strip();
    }
    return args.text("token").orElse("");
  }
}
