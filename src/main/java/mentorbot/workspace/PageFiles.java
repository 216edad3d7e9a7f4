package mentorbot.workspace;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The page itself, from the class path folder {@code workspace/}. */
final class PageFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern SAFE = Pattern.compile("/([a-z0-9-]+/)*[a-z0-9.-]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json; charset=utf-8",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().equals("/") ? "/index.html" : request.getRequestURI();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !SAFE.matcher(path).matches() || path.contains("..")) {
      response.setStatus(404);
      return;
    }
    try (InputStream file = PageFiles.class.getResourceAsStream("/workspace" + path)) {
      if (file == null) {
        response.setStatus(404);
        return;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", "no-cache");
      file.transferTo(response.getOutputStream());
    }
  }
}
