package mentorbot.reviews.slack;

import mentorbot.reviews.ReviewCard;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;

/** The messages of reviews, one method a kind of notice. */
public final class ReviewMessages {
  private ReviewMessages() {}

  public static Message asking(ReviewCard card, Reader reader) {
    return ReviewViews.asked(card, reader.words());
  }

  public static Message again(ReviewCard card, Reader reader) {
    return ReviewViews.reminder(card, reader.words());
  }

  public static Message result(ReviewCard card, Reader reader) {
    return ReviewViews.result(card, reader.words());
  }
}
