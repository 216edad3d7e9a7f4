package mentorbot.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.slack.Enclosed.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Shares files in a conversation, each name once: looks first whether one of that name is there
 * (https://docs.slack.dev/messaging/working-with-files). Throws {@link SlackException} where that
 * can be tried again.
 */
public final class FileShare {
  private static final int MOST_PAGES = 50;

  private final SlackApi api;

  public FileShare(SlackApi api) {
    this.api = api;
  }

  /**
   * Slack's error code, if it does not take them; empty if all of them are there now. {@code
   * before} is run before each call, and stops the rest by throwing.
   */
  public Optional<String> share(String channel, Enclosed enclosed, Runnable before) {
    return new Shares(before).share(channel, enclosed);
  }

  /** One letter's files. */
  private final class Shares {
    private final Runnable before;

    Shares(Runnable before) {
      this.before = before;
    }

    Optional<String> share(String channel, Enclosed enclosed) {
      var there = names(channel, enclosed.since());
      var missing =
          enclosed.sheets().stream().filter(sheet -> !there.contains(sheet.name())).toList();
      if (missing.isEmpty()) {
        return Optional.empty();
      }
      var uploaded = new ArrayList<FileDetails>();
      for (var sheet : missing) {
        var refused = upload(sheet, uploaded);
        if (refused.isPresent()) {
          return refused;
        }
      }
      before.run();
      return refusal(() -> api.shareUploads(channel, uploaded, enclosed.comment()));
    }

    private Optional<String> upload(Sheet sheet, List<FileDetails> uploaded) {
      var content = sheet.bytes().get();
      return refusal(
          () -> {
            before.run();
            var upload = api.beginUpload(sheet.name(), content.length);
            before.run();
            toTheOtherHost(upload, content);
            uploaded.add(FileDetails.builder().id(upload.id()).title(sheet.title()).build());
          });
    }

    /**
     * Files go to a host of their own, which a firewall may keep from us: that says nothing of
     * Slack, and the message comes without them.
     */
    private void toTheOtherHost(SlackApi.Upload upload, byte[] content) {
      try {
        api.upload(upload, content);
      } catch (SlackException e) {
        throw new SlackException("upload", "upload_failed", 0, e);
      }
    }

    /** An answer of Slack's is final; where none came, or one to come later, nothing is known. */
    private Optional<String> refusal(Runnable call) {
      try {
        call.run();
        return Optional.empty();
      } catch (SlackException e) {
        if (e.code().equals(SlackException.UNREACHABLE)
            || e.code().equals(SlackException.RATE_LIMITED)
            || e.refusesToken()) {
          throw e;
        }
        return Optional.of(e.code());
      }
    }

    private Set<String> names(String channel, Instant since) {
      var names = new HashSet<String>();
      var oldest = String.valueOf(since.getEpochSecond() - 1);
      @Nullable String cursor = null;
      for (int page = 0; page < MOST_PAGES; page++) {
        before.run();
        var history = api.history(channel, oldest, cursor);
        for (var message : history.getMessages()) {
          if (message.getFiles() != null) {
            message.getFiles().forEach(file -> names.add(String.valueOf(file.getName())));
          }
        }
        var next = history.getResponseMetadata();
        cursor = next == null ? null : next.getNextCursor();
        if (cursor == null || cursor.isEmpty()) {
          break;
        }
      }
      return names;
    }
  }
}
