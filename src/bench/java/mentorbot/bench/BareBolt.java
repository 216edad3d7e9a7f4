package mentorbot.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The baseline: Bolt and Jetty as their manuals put them together, with a command that does nothing. */
final class BareBolt {
  private static final int THREADS = 32;

  private BareBolt() {}

  public static void main(String[] arguments) throws Exception {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
    var app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                .build());
    app.command("/mentor", (request, context) -> context.ack("Hello"));
    app.start();
    var server = new Server(new QueuedThreadPool(THREADS, 4));
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(System.getenv("PORT")));
    server.addConnector(connector);
    var handler = new ServletContextHandler("/");
    handler.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
    handler.addServlet(new ServletHolder(new Ready()), "/readyz");
    server.setHandler(handler);
    server.start();
  }

  private static final class Ready extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().println("ready");
    }
  }
}
