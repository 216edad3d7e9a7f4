package mentorbot.workspace.api;

import java.util.Locale;

/** What kinds of files there are, by the end of their names. */
final class FileTypes {
  private static final String OTHER = "application/octet-stream";

  private FileTypes() {}

  static String of(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "csv" -> "text/csv";
      case "pdf" -> "application/pdf";
      case "html" -> "text/html";
      case "txt" -> "text/plain";
      default -> OTHER;
    };
  }

  /** May be looked at in the browser, in a sandbox; everything else is downloaded. */
  static boolean readable(String type) {
    return type.startsWith("text/");
  }
}
