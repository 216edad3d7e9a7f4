package mentorbot.workspace.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.state.Ids;

/** Files between asking for an address and completing; contents are counted and forgotten. */
public final class Uploads {
  /** `received` is -1 until the bytes have come. */
  record Upload(String id, String filename, long length, long received) {}

  private final Map<String, Upload> uploads = new LinkedHashMap<>();

  synchronized Upload begin(String filename, long length) {
    Upload upload = new Upload(Ids.random("F", 10), filename, length, -1);
    uploads.put(upload.id(), upload);
    return upload;
  }

  synchronized Optional<Upload> find(String id) {
    return Optional.ofNullable(uploads.get(id));
  }

  synchronized boolean receive(String id, long bytes) {
    Upload begun = uploads.get(id);
    if (begun == null) {
      return false;
    }
    uploads.put(id, new Upload(id, begun.filename(), begun.length(), bytes));
    return true;
  }
}
