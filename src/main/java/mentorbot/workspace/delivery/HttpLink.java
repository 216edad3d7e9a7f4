package mentorbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Signed POSTs to the bot's request URL. */
final class HttpLink implements Link {
  private static final int REDIRECTS = 2;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(3))
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();
  private final URI requestUrl;
  private final String signingSecret;
  private final Clock wall;

  HttpLink(URI requestUrl, String signingSecret, Clock wall) {
    this.requestUrl = requestUrl;
    this.signingSecret = signingSecret;
    this.wall = wall;
  }

  @Override
  public Ack deliver(Parcel parcel, Duration limit) {
    return send(requestUrl, parcel, limit, REDIRECTS);
  }

  private Ack send(URI to, Parcel parcel, Duration limit, int redirectsLeft) {
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(
            request(to, parcel, limit), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> response = call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      var redirect = response.headers().firstValue("Location");
      if (response.statusCode() / 100 == 3 && redirect.isPresent() && redirectsLeft > 0) {
        return send(to.resolve(redirect.get()), parcel, limit, redirectsLeft - 1);
      }
      boolean noRetry = response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
      return new Ack.Answered(response.statusCode(), response.body(), noRetry);
    } catch (TimeoutException late) {
      call.cancel(true);
      return new Ack.TimedOut();
    } catch (ExecutionException failed) {
      return ackOf(failed.getCause());
    } catch (InterruptedException stopped) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Ack.Unreachable();
    }
  }

  private static Ack ackOf(@Nullable Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return new Ack.TimedOut();
    }
    if (cause instanceof IOException) {
      return new Ack.Unreachable();
    }
    throw new IllegalStateException(cause);
  }

  private HttpRequest request(URI to, Parcel parcel, Duration limit) {
    String body = body(parcel);
    long timestamp = wall.instant().getEpochSecond();
    String type =
        parcel.kind() == Parcel.Kind.EVENT
            ? "application/json"
            : "application/x-www-form-urlencoded";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .timeout(limit)
            .header("Content-Type", type)
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
            .header("X-Slack-Signature", Signature.of(signingSecret, timestamp, body));
    if (parcel.attempt() > 0) {
      request.header("x-slack-retry-num", Integer.toString(parcel.attempt()));
      request.header("x-slack-retry-reason", parcel.reason());
    }
    return request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
  }

  private static String body(Parcel parcel) {
    return switch (parcel.kind()) {
      case EVENT -> parcel.payload().toString();
      case INTERACTION -> "payload=" + encode(parcel.payload().toString());
      case COMMAND -> form(parcel.payload());
    };
  }

  private static String form(ObjectNode fields) {
    return List.copyOf(fields.properties()).stream()
        .map(f -> encode(f.getKey()) + "=" + encode(f.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
