package mentorbot;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * HSQLDB writes a line for each file that it packs, past every logger, between what a command has
 * to say. What this thread says there while something runs is left out.
 */
final class Hushed extends PrintStream {
  private final Thread quiet;

  private Hushed(PrintStream before, Thread quiet) {
    super(before, true, StandardCharsets.UTF_8);
    this.quiet = quiet;
  }

  static <T> T run(Supplier<T> work) {
    synchronized (Hushed.class) {
      var before = System.out;
      System.setOut(new Hushed(before, Thread.currentThread()));
      try {
        return work.get();
      } finally {
        System.setOut(before);
      }
    }
  }

  private boolean isQuiet() {
    return Thread.currentThread() == quiet;
  }

  @Override
  public void print(String text) {
    if (!isQuiet()) {
      super.print(text);
    }
  }

  @Override
  public void println(String text) {
    if (!isQuiet()) {
      super.println(text);
    }
  }

  @Override
  public void println() {
    if (!isQuiet()) {
      super.println();
    }
  }
}
