package mentorbot.workspace.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.state.Ids;
import org.jspecify.annotations.Nullable;

/** Files between asking for an address and completing; each address is good for one file, once. */
public final class Uploads {
  /** `content` is null until the bytes have come. */
  static final class Upload {
    private final String id;
    private final String filename;
    private final int length;
    private byte @Nullable [] content;

    private Upload(String id, String filename, int length) {
      this.id = id;
      this.filename = filename;
      this.length = length;
    }

    String id() {
      return id;
    }

    String filename() {
      return filename;
    }

    /** Empty while they are missing, or not as many as was said. */
    Optional<byte[]> content() {
      return Optional.ofNullable(content).filter(bytes -> bytes.length == length);
    }
  }

  private final Map<String, Upload> uploads = new LinkedHashMap<>();

  synchronized Upload begin(String filename, int length) {
    Upload upload = new Upload(Ids.random("F", 10), filename, length);
    uploads.put(upload.id(), upload);
    return upload;
  }

  synchronized Optional<Upload> find(String id) {
    return Optional.ofNullable(uploads.get(id));
  }

  /** False if nobody asked for this address, or its file is completed. */
  synchronized boolean receive(String id, byte[] content) {
    Upload begun = uploads.get(id);
    if (begun == null) {
      return false;
    }
    begun.content = content;
    return true;
  }

  synchronized void completed(String id) {
    uploads.remove(id);
  }
}
