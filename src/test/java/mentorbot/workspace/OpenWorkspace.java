package mentorbot.workspace;

import java.nio.file.Path;
import java.time.Clock;
import mentorbot.workspace.state.Clinic;
import org.jspecify.annotations.Nullable;

/** Opens workspaces for tests. */
final class OpenWorkspace {
  static final String BOT_TOKEN = "xoxb-test-token-0123456789";
  static final String APP_TOKEN = "xapp-test-token-0123456789";
  static final String SECRET = "signing-secret-of-tests";

  private OpenWorkspace() {}

  static Workspace fresh() {
    return at(null, new FakeTime(), Clock.systemUTC());
  }

  static Workspace at(@Nullable Path file, ProgrammeTime time, Clock wall) {
    return Workspace.open(
        new Workspace.Options(
            "127.0.0.1",
            0,
            file,
            wall,
            time,
            Clinic.riverside(),
            BOT_TOKEN,
            APP_TOKEN,
            SECRET,
            TestManifest.read()));
  }
}
