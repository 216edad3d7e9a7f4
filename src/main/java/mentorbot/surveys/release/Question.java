package mentorbot.surveys.release;

/** A question as it was asked; {@code options} is 0 where a comment is asked for. */
public record Question(String id, int options) {
  public boolean isComment() {
    return options == 0;
  }
}
