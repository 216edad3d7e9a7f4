package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mentorbot.workspace.state.SharedFiles;
import mentorbot.workspace.state.State;

/**
 * {@code /files/<file id>}: what the bot shared, to look at or ({@code ?download}) to keep.
 * Whatever is in it runs nothing, loads nothing, and has nothing of this page's origin.
 */
public final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final transient State state;

  public FileServlet(State state) {
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<JsonNode> file = state.read(() -> SharedFiles.shared(state, id));
    Optional<byte[]> content = file.flatMap(known -> state.files().read(id));
    if (content.isEmpty()) {
      response.setStatus(404);
      return;
    }
    String type = file.orElseThrow().path("mimetype").asText();
    boolean inline = FileTypes.readable(type) && request.getParameter("download") == null;
    // A spreadsheet is for a program that is not the browser; here it is read as it stands.
    String shown = inline && !type.equals("text/html") ? "text/plain" : type;
    response.setContentType(shown.startsWith("text/") ? shown + "; charset=utf-8" : shown);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        (inline ? "inline" : "attachment")
            + "; filename=\""
            + safe(file.orElseThrow().path("name").asText())
            + "\"");
    response.getOutputStream().write(content.get());
  }

  private static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
