package mentorbot.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** What somebody had posted in the community's channel, or asks to have posted (R10, R50). */
@Entity
@Table(name = "community_post")
public final class CommunityPost extends Row {
  /** What it is. */
  public enum Kind {
    INTRODUCTION,
    /** To somebody, who says yes first. */
    THANKS
  }

  /** How it stands. */
  public enum State {
    /** Thanks that nobody but their author and the person they are about knows of. */
    ASKED,
    POSTED,
    /** Slack did not take it, or there was no place for it any more; its author has the words. */
    NOT_POSTED,
    /** The person thanked would rather not, or has left; to their author they wait. */
    DECLINED,
    /** The time to say yes is over; a no ends like this too, at the same moment. */
    LAPSED,
    TAKEN_BACK
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  Kind kind;

  @Column(name = "author", nullable = false, length = 32)
  String author;

  /** The person thanked. */
  @Column(name = "about", length = 32)
  @Nullable String about;

  /** As it was shown to whoever pressed. */
  @Column(name = "channel", nullable = false, length = 32)
  String channel;

  @Column(name = "line", nullable = false)
  byte[] line;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  /** Present while no second one may be. */
  @Column(name = "open_key", length = 80)
  @Nullable String openKey;

  /** Slack's reason, or ours, why it was not posted, or still stands though it is taken back. */
  @Column(name = "refusal", length = 64)
  @Nullable String refusal;

  @Column(name = "pressed_at", nullable = false)
  Instant pressedAt;

  /** For Hibernate. */
  CommunityPost() {}

  private CommunityPost(
      String id, Kind kind, String author, String channel, byte[] line, Instant now) {
    super(id);
    this.kind = kind;
    this.author = author;
    this.channel = channel;
    this.line = line;
    this.pressedAt = now;
  }

  static CommunityPost introduction(
      String id, String author, String channel, byte[] line, Instant now) {
    var post = new CommunityPost(id, Kind.INTRODUCTION, author, channel, line, now);
    post.state = State.POSTED;
    post.openKey = introductionOf(author);
    return post;
  }

  static CommunityPost thanks(
      String id, String author, String about, String channel, byte[] line, Instant now) {
    var post = new CommunityPost(id, Kind.THANKS, author, channel, line, now);
    post.about = about;
    post.state = State.ASKED;
    post.openKey = "thanks " + author + " " + about;
    return post;
  }

  static String introductionOf(String author) {
    return "introduction " + author;
  }

  /** Its author, and the person thanked. */
  List<String> people() {
    return Stream.concat(Stream.of(author), Stream.ofNullable(about)).toList();
  }

  /** Its author can't tell whether it does. */
  boolean waits() {
    return state == State.ASKED || state == State.DECLINED;
  }

  /** Whether taking it back changes anything; what is over but still stands is tried again. */
  boolean goesWhen(boolean itsAuthorSaysSo) {
    return switch (state) {
      case ASKED, POSTED, NOT_POSTED -> true;
      case DECLINED -> itsAuthorSaysSo;
      case LAPSED -> false;
      case TAKEN_BACK -> refusal != null;
    };
  }

  boolean concerns(String user) {
    return author.equals(user) || user.equals(about);
  }

  void agree() {
    state = State.POSTED;
    openKey = null;
  }

  /** {@code nothing}, sealed, takes the place of what was said. */
  void end(State how, byte[] nothing) {
    state = how;
    line = nothing;
    openKey = null;
    refusal = null;
  }

  /** Taken back, but Slack does not let it be taken out of the channel. */
  void stays(String why) {
    refusal = cut(why);
  }

  private static String cut(String why) {
    return why.length() > 64 ? why.substring(0, 64) : why;
  }

  void refused(String why) {
    state = State.NOT_POSTED;
    openKey = null;
    refusal = cut(why);
  }
}
