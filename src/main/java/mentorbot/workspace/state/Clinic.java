package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The people and channels a workspace opens with. */
public record Clinic(
    Identity identity,
    List<Member> people,
    List<Channel> channels,
    List<UserGroup> usergroups,
    List<String> shownFirst) {

  /** A Slack user group; coordinators may be named by one. */
  public record UserGroup(String id, String handle, List<String> users) {}

  public Clinic {
    people = List.copyOf(people);
    channels = List.copyOf(channels);
    usergroups = List.copyOf(usergroups);
    shownFirst = List.copyOf(shownFirst);
  }

  /** The clinic that ships with the program. */
  public static Clinic riverside() {
    try (InputStream yaml = Clinic.class.getResourceAsStream("/workspace/clinic.yaml")) {
      if (yaml == null) {
        throw new IllegalStateException("workspace/clinic.yaml is not on the class path");
      }
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(yaml, Clinic.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
