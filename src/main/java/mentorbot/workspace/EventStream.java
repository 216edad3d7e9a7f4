package mentorbot.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mentorbot.workspace.state.Feed;
import mentorbot.workspace.state.Json;

/** {@code /ui/events}: what changes, as server-sent events, one thread for each open page. */
final class EventStream extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PAGES = 12;
  private static final int BEHIND = 10_000;
  private static final long QUIET_SECONDS = 15;

  private final transient Feed feed;
  private final transient ObjectNode end = Json.object().put("type", "end");
  private final transient Set<BlockingQueue<ObjectNode>> open = ConcurrentHashMap.newKeySet();

  EventStream(Feed feed) {
    this.feed = feed;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (open.size() >= PAGES) {
      response.setStatus(503);
      return;
    }
    response.setContentType("text/event-stream; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    BlockingQueue<ObjectNode> news = new LinkedBlockingQueue<>(BEHIND);
    open.add(news);
    // A page too far behind is let go; it comes back and reads the whole state.
    Runnable leave = feed.listen(item -> hand(news, item));
    try {
      stream(response.getOutputStream(), news);
    } catch (IOException pageGone) {
      // The usual end of a page.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      leave.run();
      open.remove(news);
    }
  }

  private void hand(BlockingQueue<ObjectNode> news, ObjectNode item) {
    if (!news.offer(item)) {
      news.clear();
      news.add(end);
    }
  }

  private void stream(OutputStream out, BlockingQueue<ObjectNode> news)
      throws IOException, InterruptedException {
    write(out, ": open\n\n");
    while (true) {
      ObjectNode item = news.poll(QUIET_SECONDS, TimeUnit.SECONDS);
      if (end.equals(item)) {
        return;
      }
      write(
          out,
          item == null ? ": quiet\n\n" : "data: " + Json.MAPPER.writeValueAsString(item) + "\n\n");
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Ends every stream, so that the server can stop. */
  void stop() {
    open.forEach(news -> hand(news, end));
  }
}
