package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** Uploads in Slack's three steps; a shared file shows as a message that names it. */
final class FileMethods {
  private static final int ALT_TEXT = 1000;
  private static final int CHANNELS = 100;

  private final State state;
  private final Uploads uploads;
  private final Supplier<String> address;

  /** Uploads go below `address`: "http://host:port". */
  FileMethods(State state, Uploads uploads, Supplier<String> address) {
    this.state = state;
    this.uploads = uploads;
    this.address = address;
  }

  Reply begin(Args args) {
    int length = args.number("length", 0);
    Optional<String> filename = args.text("filename");
    if (length <= 0 || filename.isEmpty()) {
      return Reply.refuse("missing_argument");
    }
    if (args.text("alt_txt").filter(t -> Content.length(t) > ALT_TEXT).isPresent()) {
      return Reply.refuse("alt_txt_too_large");
    }
    Uploads.Upload upload = uploads.begin(filename.get(), length);
    return Reply.ok(
        Json.object()
            .put("upload_url", address.get() + "/upload/" + upload.id())
            .put("file_id", upload.id()));
  }

  Reply complete(Args args) {
    JsonNode files = args.node("files").orElseGet(Json::array);
    if (!files.isArray() || files.isEmpty()) {
      return Reply.missing("files");
    }
    ArrayNode done = Json.array();
    List<String> titles = new ArrayList<>();
    for (JsonNode file : files) {
      String id = file.path("id").asText();
      var upload = uploads.find(id).filter(u -> u.received() == u.length());
      if (upload.isEmpty()) {
        return Reply.refuse("file_not_found");
      }
      String title = Json.text(file, "title").orElse(upload.get().filename());
      titles.add(title);
      done.addObject().put("id", id).put("title", title);
    }
    return share(args, titles).orElseGet(() -> Reply.ok(Json.object().set("files", done)));
  }

  private Optional<Reply> share(Args args, List<String> titles) {
    String asked = args.text("channel_id").or(() -> args.text("channels")).orElse("");
    List<String> ids = asked.isEmpty() ? List.of() : Arrays.asList(asked.split(","));
    if (ids.size() > CHANNELS) {
      return Optional.of(Reply.refuse("channels_limit_exceeded"));
    }
    List<Channel> channels = new ArrayList<>();
    for (String id : ids) {
      Optional<Channel> channel = state.conversations().find(id.strip());
      if (channel.isEmpty()) {
        return Optional.of(Reply.refuse("channel_not_found"));
      }
      if (!channel.get().bot()) {
        return Optional.of(Reply.refuse("not_in_channel"));
      }
      channels.add(channel.get());
    }
    String text = args.text("initial_comment").map(c -> c + "\n").orElse("");
    for (Channel channel : channels) {
      state
          .conversations()
          .post(
              Message.draft(
                  channel.id(),
                  state.identity().botUserId(),
                  true,
                  text + String.join(", ", titles)));
    }
    return Optional.empty();
  }
}
