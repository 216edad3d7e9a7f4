package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mentorbot.calendar.QuietUntil;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish that something rests until a day, by their clock when they said so. Why is not
 * asked, so nobody can be told.
 */
@Entity
@Table(name = "pause")
public final class Pause extends Row {
  /** What rests. */
  public enum Scope {
    /** One relationship, by its id. */
    MENTORSHIP,
    /** Everything of a person, by their user id. */
    PERSON,
    /** Every relationship with somebody of a site, by the site's id in the programme. */
    SITE
  }

  /** How far it has got; what is many goes portion by portion. */
  enum Stage {
    PLANNED,
    BEGINNING,
    RUNNING,
    ENDING,
    OVER
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "scope", nullable = false, length = 16)
  private Scope scope;

  @Column(name = "about", nullable = false, length = 80)
  private String about;

  @Column(name = "made_by", nullable = false, length = 32)
  private String madeBy;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  @Column(name = "first_on", nullable = false)
  private LocalDate firstOn;

  @Column(name = "back_on", nullable = false)
  private LocalDate backOn;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false, length = 16)
  private Stage stage;

  /** Not over. */
  @Column(name = "live", nullable = false)
  private boolean live;

  @Column(name = "walked", nullable = false, length = 64)
  private String walked;

  /** Set by a coordinator for somebody else; sites are theirs anyhow. */
  @Column(name = "by_coordinator", nullable = false)
  private boolean byCoordinator;

  @Column(name = "open_key", length = 160)
  private @Nullable String openKey;

  /** For Hibernate. */
  Pause() {}

  Pause(Scope scope, String about, String madeBy, Instant madeAt) {
    super(Ids.fresh());
    this.scope = scope;
    this.about = about;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.stage = Stage.PLANNED;
    this.live = true;
    this.walked = "";
    this.openKey = key(scope, about, madeBy);
  }

  static Pause forOthers(Scope scope, String about, String coordinator, Instant madeAt) {
    var pause = new Pause(scope, about, coordinator, madeAt);
    pause.byCoordinator = true;
    pause.openKey = keyForOthers(scope, about);
    return pause;
  }

  /** Once, whichever coordinator said so. */
  static String keyForOthers(Scope scope, String about) {
    return scope + ":" + about + ":by a coordinator";
  }

  /** A site rests once, whichever coordinator said so; anything else once for each who did. */
  static String key(Scope scope, String about, String madeBy) {
    return scope + ":" + about + (scope == Scope.SITE ? "" : ":" + madeBy);
  }

  /** From the beginning of the one day to that of the other; now, if the first is today. */
  void lasts(LocalDate first, LocalDate back, ZoneId zone, Instant now) {
    firstOn = first;
    backOn = back;
    var begin = QuietUntil.day(first, zone);
    startsAt = begin.isBefore(now) ? now : begin;
    endsAt = QuietUntil.day(back, zone);
  }

  /** Another last day while it runs. */
  void lastsUntil(LocalDate back, ZoneId zone) {
    backOn = back;
    endsAt = QuietUntil.day(back, zone);
  }

  /** Somebody takes it up again on that day, before its end. */
  void cutShort(LocalDate day, Instant now) {
    backOn = day.isBefore(firstOn) ? firstOn : day;
    endsAt = now;
  }

  void reach(Stage reached) {
    stage = reached;
    walked = "";
    if (reached == Stage.OVER) {
      live = false;
      openKey = null;
    }
  }

  void walked(String last) {
    walked = last;
  }

  /** Whether what it is about rests at that instant. */
  boolean covers(Instant now) {
    return live && !startsAt.isAfter(now) && endsAt.isAfter(now);
  }

  /** Planned ones that never came don't count. */
  boolean begunBefore(Instant now) {
    return !startsAt.isAfter(now);
  }

  /** Not of all of them. */
  boolean ofOneSite() {
    return scope == Scope.SITE && !Resting.siteOf(this).equals(Resting.EVERYWHERE);
  }

  public Scope scope() {
    return scope;
  }

  /** The id of what rests. */
  public String about() {
    return about;
  }

  public String madeBy() {
    return madeBy;
  }

  boolean byCoordinator() {
    return byCoordinator;
  }

  /** Their own, or a coordinator's of everything of theirs: coming back is theirs to say. */
  boolean mayEnd(String user) {
    return byCoordinator
        ? scope == Scope.PERSON && about.equals(user)
        : scope != Scope.SITE && madeBy.equals(user);
  }

  public LocalDate firstOn() {
    return firstOn;
  }

  /** The first day on which it goes on. */
  public LocalDate backOn() {
    return backOn;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Stage stage() {
    return stage;
  }

  String walked() {
    return walked;
  }

  boolean live() {
    return live;
  }
}
