package mentorbot.slack.delivery;

import java.util.Collection;
import java.util.List;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.NoticeKinds;
import mentorbot.slack.NoticeRenderer;

/** A kind of notice together with what makes its message. */
public record Told<D>(NoticeKind<D> kind, NoticeRenderer<D> renderer) {
  /** The domain side of them all, for the sender. */
  public static NoticeKinds kinds(Collection<? extends Told<?>> all) {
    List<? extends NoticeKind<?>> kinds = all.stream().map(Told::kind).toList();
    return new NoticeKinds(kinds);
  }
}
