package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person told us about themselves (M3); the id is their Slack user id. */
@Entity
@Table(name = "person")
public final class Person extends Reachability {
  /** How far they are in. */
  public enum State {
    /** Has settings, such as quiet time, but takes no part. */
    OUTSIDE,
    ENROLLING,
    ENROLLED,
    LEFT
  }

  /** The pages of the profile, in order. */
  public static final int PAGES = 4;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state = State.OUTSIDE;

  @Column(name = "pages_done", nullable = false)
  private int pagesDone;

  @Column(name = "role_id", length = 75)
  private @Nullable String role;

  @Column(name = "level_id", length = 75)
  private @Nullable String level;

  @Column(name = "discipline", length = 75)
  private @Nullable String discipline;

  @Convert(converter = IdList.class)
  @Column(name = "credentials", length = 1000)
  private List<String> credentials = List.of();

  @Column(name = "site", length = 75)
  private @Nullable String site;

  @Column(name = "modality", length = 75)
  private @Nullable String modality;

  @Convert(converter = IdList.class)
  @Column(name = "languages", length = 1000)
  private List<String> languages = List.of();

  @Convert(converter = IdList.class)
  @Column(name = "helps_by", length = 1000)
  private List<String> helpsBy = List.of();

  @Convert(converter = IdList.class)
  @Column(name = "learns_by", length = 1000)
  private List<String> learnsBy = List.of();

  @Convert(converter = IdList.class)
  @Column(name = "holds_dear", length = 1000)
  private List<String> values = List.of();

  @Convert(converter = IdList.class)
  @Column(name = "interests", length = 1000)
  private List<String> interests = List.of();

  @Column(name = "pronouns", length = 400)
  private @Nullable String pronouns;

  @Column(name = "pronunciation", length = 400)
  private @Nullable String pronunciation;

  @Column(name = "wants_mentor", nullable = false)
  private boolean wantsMentor;

  @Column(name = "offers_mentoring", nullable = false)
  private boolean offersMentoring;

  @Column(name = "places", nullable = false)
  private int places;

  @Column(name = "enrolled_at")
  private @Nullable Instant enrolledAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  /** For Hibernate. */
  Person() {}

  public Person(String user) {
    super(user);
  }

  void work(Profile.Work work) {
    role = work.role();
    level = work.level();
    discipline = work.discipline();
    credentials = work.credentials();
    site = work.site();
    modality = work.modality();
  }

  void exchange(Profile.Exchange exchange) {
    wantsMentor = !exchange.wanted().isEmpty();
    offersMentoring = !exchange.offered().isEmpty() && exchange.places() > 0;
    places = exchange.places();
    languages = exchange.languages();
  }

  void style(Profile.Style style) {
    helpsBy = style.helpsBy();
    learnsBy = style.learnsBy();
    values = style.values();
    interests = style.interests();
    pronouns = style.pronouns();
    pronunciation = style.pronunciation();
  }

  Profile.Work workPage() {
    return new Profile.Work(role, level, discipline, credentials, site, modality);
  }

  Profile.Style stylePage() {
    return new Profile.Style(helpsBy, learnsBy, values, interests, pronouns, pronunciation);
  }

  void startEnrolling() {
    if (state != State.ENROLLED) {
      state = State.ENROLLING;
    }
  }

  /** Page 1 to {@link #PAGES}; the last one enrols. */
  void pageDone(int page, Instant now) {
    pagesDone = Math.max(pagesDone, page);
    if (page == PAGES && state != State.ENROLLED) {
      state = State.ENROLLED;
      enrolledAt = now;
      leftAt = null;
    }
  }

  void leave(Instant now) {
    state = State.LEFT;
    leftAt = now;
    pagesDone = 0;
  }

  /** "I'm full", or room for more: how many mentees this person takes; 0 stops being offered. */
  public void takeMentees(int most) {
    places = most;
    offersMentoring = most > 0;
  }

  public State state() {
    return state;
  }

  /** Enrolled, with an account that Slack has not deactivated. */
  public boolean takesPart() {
    return enrolled() && !deactivated();
  }

  public boolean enrolled() {
    return state == State.ENROLLED;
  }

  int pagesDone() {
    return pagesDone;
  }

  public @Nullable String role() {
    return role;
  }

  public @Nullable String level() {
    return level;
  }

  public @Nullable String discipline() {
    return discipline;
  }

  public List<String> credentials() {
    return credentials;
  }

  public @Nullable String site() {
    return site;
  }

  public @Nullable String modality() {
    return modality;
  }

  public List<String> languages() {
    return languages;
  }

  public List<String> helpsBy() {
    return helpsBy;
  }

  public List<String> learnsBy() {
    return learnsBy;
  }

  public List<String> values() {
    return values;
  }

  public List<String> interests() {
    return interests;
  }

  public @Nullable String pronouns() {
    return pronouns;
  }

  public @Nullable String pronunciation() {
    return pronunciation;
  }

  public boolean wantsMentor() {
    return wantsMentor;
  }

  public boolean offersMentoring() {
    return offersMentoring;
  }

  /** How many mentees this person takes at a time. */
  public int places() {
    return places;
  }

  public Optional<Instant> enrolledAt() {
    return Optional.ofNullable(enrolledAt);
  }
}
