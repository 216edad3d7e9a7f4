package mentorbot.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Acknowledgements under an open load, of the baseline and of the program, alike in everything. */
final class LoadFigures {
  private static final String DATABASE = "load";
  private static final int RELATIONSHIPS = 100;
  private static final long SETTLING_MILLIS = 3_000;

  private final Servers servers;
  private final Store store;
  private final Options options;

  LoadFigures(Servers servers, Store store, Options options) {
    this.servers = servers;
    this.store = store;
    this.options = options;
  }

  /** Resident memory in MB; {@code lost} are acknowledged goals gone after a kill -9. */
  record Figures(
      Latencies bareBefore,
      Latencies bareAfter,
      Latencies reads,
      Latencies writes,
      Latencies commit,
      Memory bareMemory,
      Memory botMemory,
      int acknowledged,
      int lost) {
    Latencies bare() {
      return bareBefore.and(bareAfter);
    }
  }

  record Memory(double idle, double after) {}

  Figures measure() throws IOException, InterruptedException, SQLException {
    store.fill(DATABASE, RELATIONSHIPS);
    try (var bare = servers.bare();
        var bot = servers.bot(DATABASE)) {
      Thread.sleep(SETTLING_MILLIS);
      double bareIdle = bare.residentMegabytes();
      double botIdle = bot.residentMegabytes();
      var nothing = new OpenLoad(bare.port(), commands("bare", "/mentor", "Hello"));
      var reads = new OpenLoad(bot.port(), commands("read", "/mentor", StartFigures.ANSWERED));
      var goals = new Goals();
      var writes = new OpenLoad(bot.port(), goals::command);
      int warm = options.warmUpSeconds();
      nothing.run(warm, options.perSecond());
      reads.run(warm, options.perSecond());
      var warmed = writes.run(warm, options.perSecond());
      int half = Math.max(1, options.seconds() / 2);
      var bareBefore = nothing.run(half, options.perSecond());
      var read = reads.run(options.seconds(), options.perSecond());
      var commit = DurableAppend.measure(Options.FOLDER);
      var written = writes.run(options.seconds(), options.perSecond());
      commit = commit.and(DurableAppend.measure(Options.FOLDER));
      var bareAfter = nothing.run(half, options.perSecond());
      var bareMemory = new Memory(bareIdle, bare.residentMegabytes());
      var botMemory = new Memory(botIdle, bot.residentMegabytes());
      bot.kill();
      int acknowledged =
          warmed.count() - warmed.errors() + written.count() - written.errors();
      return new Figures(
          bareBefore,
          bareAfter,
          read,
          written,
          commit,
          bareMemory,
          botMemory,
          acknowledged,
          Math.max(0, acknowledged - store.goals(DATABASE)));
    }
  }

  /** Everybody in turn. */
  static String user(int number) {
    int pair = number / 2 % RELATIONSHIPS + 1;
    return (number % 2 == 0 ? Store.MENTORS : Store.MENTEES) + pair;
  }

  static OpenLoad.Commands commands(String run, String command, String expected) {
    return (number, second) ->
        SignedRequest.command(
            command, "", user(number), run + "." + second + "." + number, second, expected);
  }

  /** Each goal another one: in letters, since a number would be read as an amount. */
  private static final class Goals {
    private int made;

    SignedRequest command(int number, long second) {
      var word = letters(made++);
      return SignedRequest.command(
          "/goal",
          "Read about " + word,
          user(number),
          "goal." + second + "." + made,
          second,
          word);
    }

    private static String letters(int number) {
      var word = new StringBuilder("topic");
      for (int left = number + 26 * 26 * 26; left > 0; left /= 26) {
        word.append((char) ('a' + left % 26));
      }
      return word.toString();
    }
  }
}
