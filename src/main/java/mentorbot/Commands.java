package mentorbot;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import mentorbot.config.SettingsRefused;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;

/** All that can be asked for on the command line, beside starting. */
final class Commands {
  private static final String START = "--fresh";
  private static final List<String> HELP = List.of("--help", "-h", "help");

  private static final List<Command> ALL =
      List.of(
          Command.plain(
              "check",
              "Looks at everything a start needs, and says what is to do.",
              call ->
                  new Check(call.environment(), call.out()).run() ? Command.DONE : Command.REFUSED),
          Command.plain(
              "new-key",
              "Prints a key for MENTORBOT_KEY.",
              call -> {
                call.out().println(Sealer.newKey());
                return Command.DONE;
              }),
          Command.with(
              "copy",
              "--to",
              "jdbc:postgresql://HOST/DATABASE?user=…",
              "Copies the database, with the bot stopped, into an empty PostgreSQL one.",
              OperatingCommands::copy),
          Command.plain(
              "audit-release",
              "Attacks all that was ever released of anonymous surveys; exit code 1 if that tells"
                  + " anything.",
              call -> new AuditRelease(call.environment(), call.out()).run()));

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  Commands(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Whether these arguments ask for a start and for nothing else. */
  static boolean start(List<String> arguments) {
    return arguments.isEmpty() || arguments.equals(List.of(START));
  }

  /** The exit code. */
  int run(List<String> arguments) {
    var first = arguments.get(0);
    var following = arguments.subList(1, arguments.size());
    if (HELP.contains(first)) {
      help();
      return Command.DONE;
    }
    var command = ALL.stream().filter(c -> c.name().equals(first)).findFirst();
    if (command.isEmpty()) {
      err.println(
          "I don't know " + first + ". `java -jar mentorbot.jar --help` lists what I know.");
      return Command.REFUSED;
    }
    return following.stream().anyMatch(HELP::contains)
        ? explain(command.get())
        : run(command.get(), following);
  }

  private int explain(Command command) {
    out.println(command.usage());
    out.println(command.does());
    return Command.DONE;
  }

  private int run(Command command, List<String> following) {
    var value = command.valueIn(following);
    if (value.isEmpty()) {
      err.println("Write: " + command.usage());
      return Command.REFUSED;
    }
    try {
      return command.run().of(new Command.Call(environment, value.get(), out, err));
    } catch (SettingsRefused e) {
      e.problems().forEach(err::println);
    } catch (DatabaseUnavailable e) {
      err.println(e.getMessage());
    }
    return Command.REFUSED;
  }

  private void help() {
    out.println("java -jar mentorbot.jar");
    out.println("  Starts: against Slack, or as a local workspace if no SLACK_* variable is set;");
    out.println("  " + START + " starts the local workspace anew.");
    for (var command : ALL) {
      out.println(command.usage());
      out.println("  " + command.does());
    }
    out.println(
        "Exit codes: 0 done, 1 audit-release has found something, 2 refused, and a line says why.");
  }
}
