package mentorbot.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.LoggerFactory;

/** Files that only their owner may read: a backup is the whole database. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** An empty one; what an earlier try left there goes. */
  static void fresh(Path file) throws IOException {
    Files.deleteIfExists(file);
    if (posix(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  static Path folderIn(Path parent, String prefix) throws IOException {
    return Files.createTempDirectory(parent, prefix);
  }

  /** Made so from the start: there is no moment in which others could come in. */
  static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      if (posix(folder)) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } else if (posix(folder)) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
  }

  static void ownersOnly(Path file) throws IOException {
    if (posix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean posix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  static void onDisk(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LoggerFactory.getLogger(PrivateFiles.class).warn("can't delete {}", file);
    }
  }
}
