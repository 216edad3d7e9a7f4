package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mentorbot.workspace.api.Uploads.Upload;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** Uploads in Slack's three steps; a shared file shows as a message that carries it. */
final class FileMethods {
  /** Slack takes a gigabyte; nobody needs that on their own machine. */
  static final int MOST_BYTES = 50 * 1024 * 1024;

  private static final int ALT_TEXT = 1000;
  private static final int CHANNELS = 100;
  private static final int SNIPPET = 1024 * 1024;

  private final State state;
  private final Uploads uploads;
  private final Postings postings;
  private final Supplier<String> address;

  /** Uploads go below `address`: "http://host:port". */
  FileMethods(State state, Uploads uploads, Postings postings, Supplier<String> address) {
    this.state = state;
    this.uploads = uploads;
    this.postings = postings;
    this.address = address;
  }

  Reply begin(Args args) {
    int length = args.number("length", 0);
    Optional<String> filename = args.text("filename");
    if (length <= 0 || filename.isEmpty()) {
      return Reply.refuse("missing_argument");
    }
    if (length > MOST_BYTES) {
      return Reply.refuse("file_upload_size_restricted");
    }
    if (args.text("snippet_type").isPresent() && length > SNIPPET) {
      return Reply.refuse("snippet_too_large");
    }
    if (args.text("alt_txt").filter(t -> Content.length(t) > ALT_TEXT).isPresent()) {
      return Reply.refuse("alt_txt_too_large");
    }
    Upload upload = uploads.begin(filename.get(), length);
    return Reply.ok(
        Json.object()
            .put("upload_url", address.get() + "/upload/" + upload.id())
            .put("file_id", upload.id()));
  }

  /** All of the files or, where one of them or of the conversations can't be, none. */
  Reply complete(Args args) {
    JsonNode files = args.node("files").orElseGet(Json::array);
    if (!files.isArray() || files.isEmpty()) {
      return Reply.missing("files");
    }
    Map<String, ObjectNode> done = new LinkedHashMap<>();
    for (JsonNode file : files) {
      String id = file.path("id").asText();
      Optional<Upload> upload = uploads.find(id).filter(u -> u.content().isPresent());
      if (upload.isEmpty() || done.containsKey(id)) {
        return Reply.refuse("file_not_found");
      }
      done.put(id, described(upload.get(), Json.text(file, "title")));
    }
    List<Channel> channels = new ArrayList<>();
    Optional<Reply> refused = findChannels(args, channels);
    if (refused.isPresent()) {
      return refused.get();
    }
    ArrayNode all = Json.array();
    done.forEach(
        (id, file) -> {
          state.files().keep(id, uploads.find(id).flatMap(Upload::content).orElseThrow());
          uploads.completed(id);
          all.add(file);
        });
    channels.forEach(channel -> share(channel, args, all));
    return Reply.ok(Json.object().set("files", all.deepCopy()));
  }

  private ObjectNode described(Upload upload, Optional<String> title) {
    String name = upload.filename();
    String type = name.substring(name.lastIndexOf('.') + 1);
    ObjectNode file = Json.object().put("id", upload.id());
    file.put("created", state.programmeNow().getEpochSecond());
    file.put("name", name).put("title", title.orElse(name));
    file.put("mimetype", FileTypes.of(name)).put("filetype", type);
    file.put("user", state.identity().botUserId())
        .put("size", upload.content().orElseThrow().length);
    String open = address.get() + "/files/" + upload.id();
    return file.put("url_private", open).put("url_private_download", open + "?download");
  }

  private Optional<Reply> findChannels(Args args, List<Channel> channels) {
    String asked = args.text("channel_id").or(() -> args.text("channels")).orElse("");
    List<String> ids = asked.isEmpty() ? List.of() : Arrays.asList(asked.split(","));
    if (ids.size() > CHANNELS) {
      return Optional.of(Reply.refuse("channels_limit_exceeded"));
    }
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
    return Optional.empty();
  }

  private void share(Channel channel, Args args, ArrayNode files) {
    String comment = args.text("initial_comment").orElse("");
    String bot = state.identity().botUserId();
    postings.post(
        Message.draft(channel.id(), bot, true, comment)
            .inThread(args.text("thread_ts").orElse(null))
            .sharing(files.deepCopy()));
  }
}
