package mentorbot.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The messages that have come, and Slack's requests to go slower; safe for any thread. */
final class Posts {
  private static final long SECOND = 1_000_000_000L;

  /** What was on its way when the request to go slower was written has not disobeyed it. */
  private static final long UNDER_WAY = 20_000_000L;

  private final int pauses;
  private final int everyCalls;
  private final Set<String> readers = new HashSet<>();
  private final List<Long> times = new ArrayList<>();
  private final Map<String, Integer> again = new TreeMap<>();
  private int calls;
  private int paused;
  private int disobeyed;
  private int doubled;
  private long quietFrom;
  private long quietUntil;

  /** Every so many calls one is answered by 429, so many times. */
  Posts(int pauses, int everyCalls) {
    this.pauses = pauses;
    this.everyCalls = everyCalls;
  }

  /** Zero, or the seconds of a Retry-After. */
  synchronized int pauseOf(long now) {
    calls++;
    if (now > quietFrom + UNDER_WAY && now < quietUntil) {
      disobeyed++;
    }
    return paused < pauses && calls % everyCalls == 0 ? 1 : 0;
  }

  synchronized void paused(long now, int seconds) {
    paused++;
    quietFrom = now;
    quietUntil = now + seconds * SECOND;
  }

  /** Its number. */
  synchronized int add(long now, String reader, String text) {
    times.add(now);
    if (!readers.add(reader)) {
      doubled++;
      again.merge(text, 1, Integer::sum);
    }
    return times.size();
  }

  synchronized int count() {
    return times.size();
  }

  synchronized long at(int number) {
    return times.get(number - 1);
  }

  synchronized int disobeyed() {
    return disobeyed;
  }

  /** Messages to somebody who had one. */
  synchronized int doubled() {
    return doubled;
  }

  /** What was said to somebody who had a message already, and how often. */
  synchronized Map<String, Integer> again() {
    return Map.copyOf(again);
  }

  synchronized int pausedSeconds() {
    return paused;
  }

  /** False if they have not come within that time. */
  boolean await(int wanted, long untilNanos) throws InterruptedException {
    while (count() < wanted && System.nanoTime() < untilNanos) {
      Thread.sleep(20);
    }
    return count() >= wanted;
  }
}
