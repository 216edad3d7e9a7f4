package mentorbot.workspace.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /upload/<file id>}: takes the bytes and says how many there were. */
public final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Uploads uploads;

  public UploadServlet(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    long bytes = request.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (!uploads.receive(id, bytes)) {
      response.setStatus(404);
      return;
    }
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write(("OK - " + bytes).getBytes(StandardCharsets.UTF_8));
  }
}
