package mentorbot.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Ledger.Marked;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings messages that stand in the conversation up to date, or takes them away. Harmless to
 * repeat: an edit shows what is the case, whatever was shown before, and what is gone stays gone.
 */
final class Editing {
  private static final Logger LOG = LoggerFactory.getLogger(Editing.class);

  private final Visit visit;
  private final Desk desk;

  Editing(Visit visit) {
    this.visit = visit;
    this.desk = visit.desk;
  }

  /** A message as it should read, or not stand there at all; no parts: it stays as it is. */
  private record Edit(String channel, List<Marked> shown, List<Part> parts, boolean gone) {
    Errand errand() {
      return gone ? Errand.REMOVE : Errand.EDIT;
    }
  }

  boolean run() {
    var messages =
        desk.database()
            .<List<String>>read(
                visit.team, session -> new Notices_(session).staleMessages(visit.user));
    if (messages.isEmpty()) {
      return true;
    }
    var reader = visit.reader();
    for (var ts : messages) {
      if (visit.stopping() || !edit(ts, reader)) {
        return false;
      }
    }
    return true;
  }

  private boolean edit(String ts, Recipient reader) {
    var edit = desk.database().<Edit>read(visit.team, session -> edit(session, ts));
    var letter = edit.parts().isEmpty() ? Optional.<Courier.Letter>empty() : written(edit, reader);
    if (letter.isEmpty()) {
      desk.ledger().current(visit.team, edit.shown());
      return true;
    }
    if (!visit.hasTurn(edit.errand(), reader) || !visit.hold().lasts()) {
      return false;
    }
    var receipt =
        edit.gone()
            ? desk.courier().remove(reader, edit.channel(), ts, letter.get())
            : desk.courier().edit(reader, edit.channel(), ts, letter.get());
    return visit.goOn(receipt, new Edited(edit));
  }

  private Optional<Courier.Letter> written(Edit edit, Recipient reader) {
    try {
      return Optional.of(desk.courier().write(reader, edit.parts()));
    } catch (RuntimeException e) {
      var kinds = edit.parts().stream().map(Part::kind).distinct().toList();
      LOG.error("notices of kinds {} can't be written again", kinds, e);
      return Optional.empty();
    }
  }

  private Edit edit(StatelessSession session, String ts) {
    var notices = new Notices_(session).in(visit.user, ts);
    List<Part> parts = new ArrayList<>();
    boolean anythingToSay = false;
    int gone = 0;
    for (var notice : notices) {
      var decision = desk.asking().decide(session, notice, visit.now());
      gone += decision instanceof Decision.Remove<?> ? 1 : 0;
      var data = said(decision);
      parts.add(new Part(notice.kind(), data));
      anythingToSay |= data != null;
    }
    return new Edit(
        String.valueOf(notices.get(0).channel()),
        notices.stream().map(n -> new Marked(n.id(), n.version())).toList(),
        anythingToSay ? parts : List.of(),
        gone == notices.size());
  }

  private static @Nullable Object said(Decision<?> decision) {
    if (decision instanceof Decision.Remove<?> remove) {
      return remove.instead();
    }
    return decision instanceof Decision.Send<?> send ? send.data() : null;
  }

  private final class Edited implements Visit.Consequences {
    private final Edit edit;

    Edited(Edit edit) {
      this.edit = edit;
    }

    @Override
    public void taken(Receipt.Taken taken) {
      desk.ledger().current(visit.team, edit.shown());
    }

    @Override
    public void nothingHappened() {}

    /** The message is gone or can't be changed any more. */
    @Override
    public void never(String why) {
      desk.ledger().notChanged(visit.team, edit.shown(), why);
    }
  }
}
