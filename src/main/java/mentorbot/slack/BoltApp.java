package mentorbot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Bolt's App for us. Its own authorisation is left out: that calls auth.test, and while Slack
 * is down it would answer every command with an error 500.
 */
public final class BoltApp {
  private static final Logger LOG = LoggerFactory.getLogger(BoltApp.class);

  private BoltApp() {}

  /** A client of its own: the SDK's default one can't be pointed elsewhere. */
  public static Slack slack(URI apiUrl) {
    var config = new SlackConfig();
    // The figures of the SDK cost a further auth.test for every token; nobody reads them.
    var methods = new MethodsConfig();
    methods.setStatsEnabled(false);
    config.setMethodsConfig(methods);
    config.setMethodsEndpointUrlPrefix(apiUrl.toString());
    config.setHttpClientReadTimeoutMillis(10_000);
    config.setHttpClientCallTimeoutMillis(15_000);
    if (isLoopback(apiUrl)) {
      config.setProxyUrl(null);
    }
    // Repeating a call whose reply was lost would say everything twice. Connections are kept for a
    // short while only: one that Slack has closed meanwhile fails like a lost reply.
    var once =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(8, 15, TimeUnit.SECONDS))
            .build();
    return Slack.getInstance(config, new SlackHttpClient(once));
  }

  private static boolean isLoopback(URI url) {
    var host = String.valueOf(url.getHost());
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  public static App with(Slack slack, Edge edge) {
    var config = AppConfig.builder().slack(slack).subtypedMessageEventsAutoAckEnabled(true).build();
    config.setUnmatchedRequestHandler(
        request -> {
          LOG.warn("no route for a {}", request.getRequestType());
          edge.unknown();
          return Response.ok();
        });
    var app = new App(config, slack, List.of(new SSLCheck(""), BoltApp::refuseUnreadable));
    edge.install(app);
    return app;
  }

  /** A field of Slack's that is missing or of another kind: nobody is to see a stack trace. */
  private static Response refuseUnreadable(
      Request<?> request, Response response, MiddlewareChain chain) {
    try {
      return chain.next(request);
    } catch (Exception e) {
      LOG.warn(
          "a {} could not be read: {}", request.getRequestType(), e.getClass().getSimpleName());
      return Response.builder().statusCode(400).body("This request can't be read.").build();
    }
  }
}
