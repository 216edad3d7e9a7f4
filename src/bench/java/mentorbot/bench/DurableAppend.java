package mentorbot.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What one durable commit costs on this disk: 512 bytes appended and forced out, nothing else. */
final class DurableAppend {
  private static final int TIMES = 500;

  private DurableAppend() {}

  static Latencies measure(Path folder) throws IOException {
    var file = folder.resolve("append");
    var took = new long[TIMES];
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      var bytes = ByteBuffer.allocate(512);
      for (int i = 0; i < TIMES; i++) {
        bytes.clear();
        long before = System.nanoTime();
        channel.write(bytes);
        channel.force(true);
        took[i] = System.nanoTime() - before;
      }
    }
    Files.delete(file);
    return new Latencies(took, 0);
  }
}
