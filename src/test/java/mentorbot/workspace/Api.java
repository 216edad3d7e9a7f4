package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import mentorbot.workspace.state.Json;

/** Calls the Web API as any HTTP client would. */
final class Api {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  Api(Workspace workspace) {
    base = workspace.apiUrl();
  }

  JsonNode call(String method, Map<String, ?> form) {
    return Json.parse(send(method, OpenWorkspace.BOT_TOKEN, form).body()).orElseThrow();
  }

  String error(String method, Map<String, ?> form) {
    return call(method, form).path("error").asText();
  }

  HttpResponse<String> send(String method, String token, Map<String, ?> form) {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + encoded(e.getValue().toString()))
            .collect(Collectors.joining("&"));
    return post(base + method, token, "application/x-www-form-urlencoded", body);
  }

  JsonNode json(String method, String body) {
    String type = "application/json; charset=utf-8";
    return Json.parse(post(base + method, OpenWorkspace.BOT_TOKEN, type, body).body())
        .orElseThrow();
  }

  HttpResponse<String> post(String url, String token, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).header("Content-Type", type);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return client.send(
          request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
