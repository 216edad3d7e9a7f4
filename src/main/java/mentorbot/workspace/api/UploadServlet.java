package mentorbot.workspace.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Faults.Kind;

/** {@code /upload/<file id>}: takes the bytes and says how many there were. */
public final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What faults call this address, which is no method of the Web API. */
  private static final String NAME = "upload";

  private final transient Uploads uploads;
  private final transient Faults faults;

  public UploadServlet(Uploads uploads, Faults faults) {
    this.uploads = uploads;
    this.faults = faults;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (faults.strike(Kind.REFUSED, NAME).isPresent()) {
      Wire.cut(request);
      return;
    }
    if (faults.strike(Kind.UNAVAILABLE, NAME).isPresent()) {
      response.setStatus(503);
      return;
    }
    String id = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    byte[] content = request.getInputStream().readNBytes(FileMethods.MOST_BYTES);
    if (!uploads.receive(id, content)) {
      response.setStatus(404);
      return;
    }
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write(("OK - " + content.length).getBytes(StandardCharsets.UTF_8));
  }
}
